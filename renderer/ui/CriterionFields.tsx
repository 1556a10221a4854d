import './criterion-fields.css'

import { NativeSelect } from '@mantine/core'

import { typeset } from '#shared/text/paper'
import type { MatchingCriterion } from '#shared/domain/programme-settings'
import { matching } from '#shared/text/matching'
import { criterionFields as words } from '#shared/text/matching-pages'

interface CriterionFieldsProps {
  readonly criteria: readonly MatchingCriterion[]
  readonly onChange: (criteria: readonly MatchingCriterion[]) => void
  /** True where one is told what each criterion compares. */
  readonly explained?: boolean
}

/** The weight of each criterion, and what it must reach for a pair to be possible, in words. */
export function CriterionFields({ criteria, onChange, explained = false }: CriterionFieldsProps) {
  const change = (changed: MatchingCriterion) => onChange(criteria.map(each => (each.key === changed.key ? changed : each)))
  return (
    <div>
      {criteria.map(criterion => (
        <CriterionField key={criterion.key} criterion={criterion} onChange={change} explained={explained} />
      ))}
    </div>
  )
}

interface CriterionFieldProps {
  readonly criterion: MatchingCriterion
  readonly onChange: (criterion: MatchingCriterion) => void
  readonly explained: boolean
}

function CriterionField({ criterion, onChange, explained }: CriterionFieldProps) {
  const { key, weight, atLeast } = criterion
  const label = matching.labels[key]
  const thresholds = thresholdsOf(criterion)
  // A wish about gender is a condition while it has no weight: there is nothing to choose.
  const alwaysHolds = key === 'gender' && weight === 0
  return (
    <div className="criterion-field" role="group" aria-label={label}>
      <div className="criterion-name">
        {label}
        {explained && <div className="criterion-why">{typeset(words.explains[key])}</div>}
      </div>
      <NativeSelect
        label={words.weight}
        aria-label={words.weightOf(label)}
        value={String(weight)}
        data={words.weights.map((text, value) => ({ value: String(value), label: text }))}
        onChange={({ currentTarget }) => onChange({ ...criterion, weight: Number(currentTarget.value) })}
      />
      {thresholds.length > 0 && (
        <NativeSelect
          label={words.condition}
          aria-label={words.conditionOf(label)}
          disabled={alwaysHolds}
          value={alwaysHolds ? '100' : String(atLeast ?? '')}
          data={[...(alwaysHolds ? [] : [{ value: '', label: words.noCondition }]), ...thresholds.map(([value, text]) => ({ value: String(value), label: alwaysHolds ? words.genderHolds : text }))]}
          onChange={({ currentTarget }) => onChange({ key, weight, ...(currentTarget.value !== '' && { atLeast: Number(currentTarget.value) }) })}
        />
      )}
    </div>
  )
}

/** What may be chosen, and what stands there though it is no longer offered. */
function thresholdsOf({ key, atLeast }: MatchingCriterion): readonly (readonly [number, string])[] {
  const offered = words.thresholds[key]
  return atLeast === undefined || offered.some(([value]) => value === atLeast) ? offered : [...offered, [atLeast, words.otherThreshold(atLeast)]]
}
