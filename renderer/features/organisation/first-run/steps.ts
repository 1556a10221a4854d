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

/** The step to resume at: the one after the last that is done. */
export function stepToResume(book: Casebook): StepKey {
  const done = doneSteps(book)
  const last = STEPS.findLastIndex(step => done[step])
  return STEPS[Math.min(last + 1, STEPS.length - 1)] ?? 'identity'
}

/** The state of a step; one that was passed and is needed is still to complete. */
export function stateOfStep(book: Casebook, step: StepKey): StepState {
  const done = doneSteps(book)
  if (done[step]) return 'done'
  const isNeeded = step === 'identity' || step === 'team' || step === 'contract'
  const isPassed = STEPS.slice(STEPS.indexOf(step) + 1).some(later => done[later])
  return isNeeded && isPassed ? 'to-complete' : 'to-do'
}

export const nextStep = (step: StepKey): StepKey => STEPS[STEPS.indexOf(step) + 1] ?? 'end'
