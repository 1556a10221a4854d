import './sponsorship.css'

import { Link } from 'wouter'

import { useCasebook } from '../../../api/mirror'
import { ButtonLink } from '../../../ui/ButtonLink'
import { Facts } from '../../../ui/Facts'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { companyName } from './use-sponsorship'

import type { ReportPeriod } from '#shared/statistics/report-period'
import type { CompanySponsorship } from '#shared/statistics/sponsorship'
import { duration } from '#shared/text/format'
import { euros } from '#shared/text/sheets/company-sheet'
import { sponsorship as words, workedItems } from '#shared/text/sponsorship'

interface CompanyHoursProps {
  readonly given: CompanySponsorship
  readonly period: ReportPeriod
}

/** What one company gave, kind by kind, with the cost it is valued at; a certificate where something was logged. */
export function CompanyHours({ given, period }: CompanyHoursProps) {
  const book = useCasebook()
  const { companyId, hourlyCost, isOwnCost } = given
  const name = companyName(book, given)
  return (
    <Section title={companyId ? <Link href={places.company(companyId)}>{name}</Link> : name} actions={companyId && given.minutes > 0 && <Certificates companyId={companyId} name={name} period={period} />}>
      <div className="page-body">
        <Facts
          rows={[
            [words.mentors, String(given.mentors.length)],
            [words.hours, given.minutes > 0 ? duration(given.minutes) : words.nothingNoted],
            [words.value, euros(given.cents)],
            [words.hourlyCost, words.costFrom(euros(hourlyCost.cents), hourlyCost.year, hourlyCost.source, isOwnCost)],
            [words.notNoted, words.notNotedCount(given.unnoted)],
          ]}
        />
        {given.byKind.length > 0 && <KindsTable given={given} name={name} />}
      </div>
    </Section>
  )
}

function Certificates({ companyId, name, period: { from, to } }: { readonly companyId: NonNullable<CompanySponsorship['companyId']>; readonly name: string; readonly period: ReportPeriod }) {
  const sheet = { kind: 'company-certificate', companyId, from, to } as const
  return (
    <div className="report-acts">
      <ButtonLink size="compact-sm" variant="default" href={places.sheet(sheet)} aria-label={words.certificateOf(name)}>
        {words.certificate}
      </ButtonLink>
      <ButtonLink size="compact-sm" variant="subtle" href={places.sheet({ ...sheet, names: true })} aria-label={words.certificateWithNamesOf(name)}>
        {words.certificateWithNames}
      </ButtonLink>
    </div>
  )
}

function KindsTable({ given, name }: { readonly given: CompanySponsorship; readonly name: string }) {
  const { columns } = words
  return (
    <table className="sponsorship-kinds">
      <caption>{words.byKind(name)}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.what}</th>
          {[columns.count, columns.hours, columns.value].map(head => (
            <th key={head} scope="col" className="numeric">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {given.byKind.map(({ what, count, minutes, cents }) => (
          <tr key={what}>
            <th scope="row">{workedItems[what]}</th>
            <td className="numeric">{count}</td>
            <td className="numeric">{duration(minutes)}</td>
            <td className="numeric">{euros(cents)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.sum}</th>
          <td />
          <td className="numeric">{duration(given.minutes)}</td>
          <td className="numeric">{euros(given.cents)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
