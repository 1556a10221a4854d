import type { StepState } from '../../../ui/Wizard'

import type { Casebook } from '#shared/casebook/casebook'
import { type MenteeStep, type MenteeStepKey, menteePath } from '#shared/casebook/mentee-path'
import type { Mentee } from '#shared/domain/mentee'

/** A step of the wizard: how far it has come. */
export interface WayStep {
  readonly key: MenteeStepKey
  readonly state: StepState
}

/** The steps that concern this person, and how far each has come: done, begun and to complete, or to do. */
export const stepStates = (book: Casebook, mentee: Mentee): readonly WayStep[] =>
  menteePath(book, mentee).flatMap(step => {
    if (step.state === 'not-needed') return []
    const isUnreachable = step.key === 'contact' && (mentee.phone ?? mentee.email) === undefined
    return [{ key: step.key, state: isUnreachable ? 'to-complete' : states[step.state] }]
  })

const states = { done: 'done', 'under-way': 'to-complete', 'to-do': 'to-do' } as const satisfies Record<Exclude<MenteeStep['state'], 'not-needed'>, StepState>

/** Where one takes up the way again: after what was done last, so that what is only advised and was passed over calls nobody back. */
export function firstOpen(steps: readonly WayStep[]): MenteeStepKey {
  const lastDone = steps.findLastIndex(({ state }) => state === 'done')
  return (steps[lastDone + 1] ?? steps.at(-1))?.key ?? 'contact'
}
