import { type TermsSoFar, TermsFields } from '../TermsFields'
import { withStart } from './proposals'
import { type Draft, fieldsAt } from './step'
import { problemAt, type StepProps } from './step-props'

/** When, where and how often the two will meet. */
export function TermsStep({ draft, problems, today, edit, keep }: StepProps) {
  const errors = Object.fromEntries(fieldsAt('terms', draft).map(field => [field, problemAt(problems, field)]))
  return (
    <TermsFields
      terms={termsOf(draft)}
      today={today}
      onEdit={terms => edit(withTerms(draft, terms))}
      onKeep={terms => keep(withTerms(draft, terms))}
      onStart={startsOn => keep(withStart(draft, startsOn))}
      errors={errors}
    />
  )
}

const termsOf = ({ startsOn, endsOn, meetingPlace, accessInstructions, meetingsPerMonth, minutesPerMeeting, contactChannel }: Draft): TermsSoFar => ({
  ...{ startsOn, endsOn, meetingPlace, accessInstructions, meetingsPerMonth, minutesPerMeeting, contactChannel },
})

/** The draft with other terms; what was emptied is absent. */
const withTerms = (draft: Draft, terms: TermsSoFar): Draft => {
  const merged: object = { ...draft, ...terms }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) // Object.entries forgets the keys
}
