import { Group } from '@mantine/core'
import { useMemo } from 'react'

import { useCasebook } from '../../api/mirror'
import { useReportPeriod } from '../../api/report-period'
import { useToday } from '../../api/surroundings'
import { ButtonLink } from '../../ui/ButtonLink'
import { Facts } from '../../ui/Facts'
import { places } from '../../ui/places'

import { defaults } from '#shared/defaults/defaults'
import type { Company } from '#shared/domain/company'
import { basisOf } from '#shared/statistics/basis'
import { sponsorshipOf } from '#shared/statistics/sponsorship'
import { inPeriod } from '#shared/text/dashboard'
import { duration } from '#shared/text/format'
import { euros } from '#shared/text/sheets/company-sheet'
import { sponsorship as words } from '#shared/text/sponsorship'

/** What a company gave on working time in the period that the results are about, and its certificate. */
export function SponsoredYear({ company }: { readonly company: Company }) {
  const [book, today, { period }] = [useCasebook(), useToday(), useReportPeriod()]
  const given = useMemo(() => sponsorshipOf(book, company.id, period, basisOf(book, defaults, today)), [book, company.id, period, today])
  const hasHours = given !== undefined && given.minutes > 0
  return (
    <>
      <Facts rows={[[words.ofPeriod(inPeriod(period)), hasHours ? words.hoursAndValue(duration(given.minutes), euros(given.cents)) : words.nothingNoted]]} />
      <Group mt="sm">
        {hasHours && (
          <ButtonLink href={places.sheet({ kind: 'company-certificate', companyId: company.id, ...period })} variant="default">
            {words.certificate}
          </ButtonLink>
        )}
        <ButtonLink href={places.sponsorship} variant="subtle">
          {words.seeAll}
        </ButtonLink>
      </Group>
    </>
  )
}
