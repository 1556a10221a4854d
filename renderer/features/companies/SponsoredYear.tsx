import { Group } from '@mantine/core'
import { useMemo } from 'react'

import { useCasebook } from '../../api/mirror'
import { periodOf, useReportPeriod, yearsToChoose } from '../../api/report-period'
import { useToday } from '../../api/surroundings'
import { useCertificates } from '../../api/use-certificates'
import { ButtonLink } from '../../ui/ButtonLink'
import { CertificatesGiven } from '../../ui/CertificatesGiven'
import { Facts } from '../../ui/Facts'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { SponsoredYears } from './SponsoredYears'

import { defaults } from '#shared/defaults/defaults'
import type { Company } from '#shared/domain/company'
import { basisOf } from '#shared/statistics/basis'
import { isRunning } from '#shared/statistics/report-period'
import { sponsoredPeriods } from '#shared/statistics/sponsorship'
import { inPeriod } from '#shared/text/dashboard'
import { duration } from '#shared/text/format'
import { euros } from '#shared/text/sheets/company-sheet'
import { sponsorship as words } from '#shared/text/sponsorship'

/** What a company gave on working time in the period that the results are about and in each year, its certificates, and those it was handed. */
export function SponsoredYear({ company }: { readonly company: Company }) {
  const [book, today, { period }] = [useCasebook(), useToday(), useReportPeriod()]
  const { certificates, problem, give, takeBack } = useCertificates(company)
  const [given, years] = useMemo(() => {
    const basis = basisOf(book, defaults, today)
    const asked = yearsToChoose(book, today).years.map(year => periodOf({ kind: 'year', year }, book, today))
    return [sponsoredPeriods(book, company.id, [period], basis)[0]?.given, sponsoredPeriods(book, company.id, asked, basis)]
  }, [book, company.id, period, today])
  const hasHours = given !== undefined && given.minutes > 0
  const isProvisional = isRunning(period, today)
  return (
    <>
      <Facts rows={[[words.ofPeriod(inPeriod(period)), hasHours ? words.hoursAndValue(duration(given.minutes), euros(given.cents)) : words.nothingNoted]]} />
      {hasHours && isProvisional && <p className="form-hint">{words.provisionalUntil(today)}</p>}
      <Group mt="sm">
        {hasHours && (
          <ButtonLink href={places.sheet({ kind: 'company-certificate', companyId: company.id, from: period.from, to: period.to })} variant="default">
            {isProvisional ? words.provisional : words.certificate}
          </ButtonLink>
        )}
        <ButtonLink href={places.sponsorship} variant="default">
          {words.seeAll}
        </ButtonLink>
      </Group>
      <SponsoredYears company={company} years={years} today={today} />
      <CertificatesGiven
        company={company.name}
        certificates={certificates}
        current={hasHours ? { period, minutes: given.minutes, cents: given.cents } : undefined}
        today={today}
        onGive={give}
        onTakeBack={takeBack}
      />
      <Problem problem={problem} />
    </>
  )
}
