import { Group } from '@mantine/core'
import { Link } from 'wouter'

import { explain } from '../../api/explain'
import { useCasebook } from '../../api/mirror'
import { entityAt } from '../../api/names'
import { ButtonLink } from '../../ui/ButtonLink'
import { NotFound } from '../../ui/NotFound'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { CalculationResults, TotalInSight } from './CalculationResults'
import { CalculationTable } from './CalculationTable'
import { PlanFields } from './PlanFields'
import { usePlan } from './use-plan'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import type { Company } from '#shared/domain/company'
import { calculateSponsorship } from '#shared/domain/working-time'
import { companyCalculation as words } from '#shared/text/company-calculation'
import { people } from '#shared/text/people'

/** What mentoring takes of working time and what that is worth, for a management; live as one types. */
export function CompanyCalculation({ companyId }: { readonly companyId: string }) {
  const company = entityAt(useCasebook().companies, companyId)
  return company ? <Calculation key={company.id} company={company} /> : <NotFound title={people.companies.unknown} />
}

function Calculation({ company }: { readonly company: Company }) {
  const { figures, hourlyCost: reference } = settingsInForce(useCasebook(), 'working-time', defaults)
  const { refusal, ...planning } = usePlan(company)
  const calculation = calculateSponsorship(figures, planning.plan, reference)

  return (
    <Page
      title={words.title(company.name)}
      lead={words.lead}
      actions={
        <>
          <ButtonLink href={places.company(company.id)} variant="default">
            {words.back}
          </ButtonLink>
          <ButtonLink href={places.sheet({ kind: 'company-presentation', companyId: company.id })}>{words.print}</ButtonLink>
        </>
      }
    >
      <Problem problem={refusal && { ...explain(refusal), places: [] }} />
      <Section title={words.inputs}>
        <PlanFields {...planning} figures={figures} reference={reference} />
      </Section>
      <CalculationResults calculation={calculation} countIsKnown={planning.problems.mentors === undefined} />
      <Section title={words.table}>
        <CalculationTable calculation={calculation} coupled={planning.plan.coupled} />
        <Group mt="md">
          <Link href={places.settingsWorkingTime}>{words.figures}</Link>
        </Group>
      </Section>
      <TotalInSight calculation={calculation} />
    </Page>
  )
}
