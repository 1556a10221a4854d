import { Group } from '@mantine/core'

import { useCasebook } from '../../api/mirror'
import { ButtonLink } from '../../ui/ButtonLink'
import { Facts } from '../../ui/Facts'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { SponsoredYear } from './SponsoredYear'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import type { Company } from '#shared/domain/company'
import { calculateSponsorship } from '#shared/domain/working-time'
import { companyCalculation } from '#shared/text/company-calculation'
import { companyFile } from '#shared/text/company-file'
import { duration } from '#shared/text/format'
import { euros } from '#shared/text/sheets/company-sheet'

/** What was last calculated for the management, with the figures of today, and the way to the calculation. */
export function SponsorshipSummary({ company }: { readonly company: Company }) {
  const { figures, hourlyCost } = settingsInForce(useCasebook(), 'working-time', defaults)
  const calculation = company.sponsorship && calculateSponsorship(figures, company.sponsorship, hourlyCost)
  return (
    <Section title={companyFile.sections.sponsorship}>
      {calculation ? (
        <Facts
          rows={[
            [companyCalculation.hourlyCost, companyCalculation.costFrom(euros(calculation.hourlyCost.cents), calculation.hourlyCost.year, calculation.hourlyCost.source)],
            [companyCalculation.perMentor, companyCalculation.hoursAndValue(duration(calculation.minutesPerMentor), euros(calculation.centsPerMentor))],
            [companyCalculation.all(calculation.mentors), companyCalculation.hoursAndValue(duration(calculation.totalMinutes), euros(calculation.totalCents))],
          ]}
        />
      ) : (
        <p className="unknown">{companyFile.notCalculated}</p>
      )}
      <Group mt="sm">
        <ButtonLink href={places.companyCalculation(company.id)} variant="default">
          {companyFile.calculation}
        </ButtonLink>
      </Group>
      <SponsoredYear company={company} />
    </Section>
  )
}
