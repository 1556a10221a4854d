import type { StepState } from '../../../ui/Wizard'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { organisationOf } from '#shared/casebook/organisation-commands'

export const STEPS = ['identity', 'contact', 'logo', 'team', 'contract', 'end'] as const
export type StepKey = (typeof STEPS)[number]

/** Which steps are done, by what the casebook holds: nothing else needs to be remembered to resume. */
export function doneSteps(book: Casebook): Readonly<Record<StepKey, boolean>> {
  const organisation = organisationOf(book)
  return {
    identity: organisation !== undefined,
    contact: organisation !== undefined && (organisation.email ?? organisation.phone ?? organisation.privacyContact) !== undefined,
    logo: organisation?.logo !== undefined,
    team: listed(book.coordinators).length > 0,
    contract: organisation?.representative !== undefined && organisation.placeOfSignature !== undefined,
    end: organisation?.setUpOn !== undefined,
  }
}

/** The steps without which no contract can be printed; the others may be passed by. */
const NEEDED: readonly StepKey[] = ['identity', 'team', 'contract']

/** The step to resume at: the first that is needed and not done, or the last of all. */
export function stepToResume(book: Casebook): StepKey {
  const done = doneSteps(book)
  return NEEDED.find(step => !done[step]) ?? 'end'
}

/** The state of a step. One may pass by an optional step: it is done then; a needed one is still to complete. */
export function stateOfStep(book: Casebook, step: StepKey, passed: ReadonlySet<StepKey>): StepState {
  const done = doneSteps(book)
  if (done[step] || step === 'end') return done[step] ? 'done' : 'to-do'
  const isPassed = passed.has(step) || STEPS.slice(STEPS.indexOf(step) + 1).some(later => done[later])
  if (!isPassed) return 'to-do'
  return NEEDED.includes(step) ? 'to-complete' : 'done'
}

export const nextStep = (step: StepKey): StepKey => STEPS[STEPS.indexOf(step) + 1] ?? 'end'

export const stepsBefore = (step: StepKey): readonly StepKey[] => STEPS.slice(0, STEPS.indexOf(step))
