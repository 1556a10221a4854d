import type { TermsSoFar } from '../terms-problems'
import { TermsFields } from '../TermsFields'
import { withStart } from './proposals'
import { type Draft, termsSoFar } from './step'
import { problemAt, type StepProps } from './step-props'

import { Terms } from '#shared/domain/terms'

/** When, where and how often the two will meet. */
export function TermsStep({ draft, problems, today, edit, keep }: StepProps) {
  const errors = Object.fromEntries(Terms.keyof().options.map(field => [field, problemAt(problems, field)]))
  return (
    <TermsFields
      terms={termsSoFar(draft)}
      today={today}
      onEdit={terms => edit(withTerms(draft, terms))}
      onKeep={terms => keep(withTerms(draft, terms))}
      onStart={startsOn => keep(withStart(draft, startsOn))}
      errors={errors}
    />
  )
}

/** The draft with other terms; what was emptied is absent. */
const withTerms = (draft: Draft, terms: TermsSoFar): Draft => {
  const merged: object = { ...draft, ...terms }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) // Object.entries forgets the keys
}
