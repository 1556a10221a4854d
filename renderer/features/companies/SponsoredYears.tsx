import './calculation.css'

import { Link } from 'wouter'

import { places } from '../../ui/places'

import type { Company } from '#shared/domain/company'
import type { IsoDate } from '#shared/domain/iso-date'
import { isRunning } from '#shared/statistics/report-period'
import type { sponsoredPeriods } from '#shared/statistics/sponsorship'
import { periodName } from '#shared/text/dashboard'
import { duration } from '#shared/text/format'
import { euros } from '#shared/text/sheets/company-sheet'
import { sponsorship as words } from '#shared/text/sponsorship'

interface SponsoredYearsProps {
  readonly company: Company
  /** The years with time on working time, the latest first. */
  readonly years: ReturnType<typeof sponsoredPeriods>
  readonly today: IsoDate
}

/** Each year of a company: its hours, their value and its certificate. */
export function SponsoredYears({ company: { id, name }, years, today }: SponsoredYearsProps) {
  const { yearColumns: heads } = words
  if (years.length === 0) return null
  const nameOf = (period: (typeof years)[number]['period']) => (isRunning(period, today) ? words.provisional : words.certificate)
  return (
    <div className="figures">
      <p className="form-hint">{words.years}</p>
      <table>
        <caption>{words.yearsOf(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.year}</th>
            <th scope="col" className="numeric">
              {heads.hours}
            </th>
            <th scope="col" className="numeric">
              {heads.value}
            </th>
            <th scope="col">{heads.certificate}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ period: { from, to }, given: { minutes, cents } }) => (
            <tr key={from}>
              <th scope="row">{periodName({ from, to })}</th>
              <td className="numeric">{minutes > 0 ? duration(minutes) : words.nothingNoted}</td>
              <td className="numeric">{euros(cents)}</td>
              <td>
                {minutes > 0 && (
                  <Link href={places.sheet({ kind: 'company-certificate', companyId: id, from, to })} aria-label={words.certificateOfYear(nameOf({ from, to }), periodName({ from, to }))}>
                    {nameOf({ from, to })}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
