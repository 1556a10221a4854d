import { Facts } from '../../ui/Facts'
import { Section } from '../../ui/Section'

import { valueInCents, type WorkCalculation } from '#shared/domain/working-time'
import { companyCalculation as words } from '#shared/text/company-calculation'
import { duration } from '#shared/text/format'
import { euros } from '#shared/text/sheets/company-sheet'

interface CalculationResultsProps {
  readonly calculation: WorkCalculation
  /** False while the number of mentors cannot be read. */
  readonly countIsKnown: boolean
}

/** The same in one line, for what stays in sight. */
export function TotalInSight({ calculation: { minutesPerMentor, centsPerMentor, mentors, totalMinutes, totalCents } }: Pick<CalculationResultsProps, 'calculation'>) {
  return (
    <div className="form-actions" data-sticky>
      <strong>
        {words.inSight(duration(minutesPerMentor), euros(centsPerMentor))}
        {mentors > 1 && ` – ${words.inSightForAll(mentors, duration(totalMinutes), euros(totalCents))}`}
      </strong>
    </div>
  )
}

/** What it comes to, announced as it changes: a value, never a tax promise. */
export function CalculationResults({ calculation, countIsKnown }: CalculationResultsProps) {
  const { minutesPerMentor, centsPerMentor, minutesForSecondPair, mentors, totalMinutes, totalCents, hourlyCost } = calculation
  const [perHour, forOne] = [euros(hourlyCost.cents), euros(centsPerMentor)]
  return (
    <Section title={words.results}>
      <div role="status">
        <Facts
          rows={[
            [words.hourlyCost, words.costFrom(perHour, hourlyCost.year, hourlyCost.source)],
            [words.perMentor, <strong key="hours">{duration(minutesPerMentor)}</strong>],
            [words.valuePerMentor, <strong key="value">{words.multiplied(duration(minutesPerMentor), perHour, forOne)}</strong>],
            ...(countIsKnown ? [[words.all(mentors), mentors === 0 ? words.nobody : words.hoursAndValue(duration(totalMinutes), euros(totalCents))] as const] : []),
            [words.secondPair, words.hoursAndValue(duration(minutesForSecondPair), euros(valueInCents(minutesForSecondPair, hourlyCost)))],
          ]}
        />
      </div>
      <p className="form-hint">
        {words.noTaxClaim} {words.plannedHours}
      </p>
    </Section>
  )
}
