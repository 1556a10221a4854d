import type { StepState } from '../../../ui/Wizard'

import type { Casebook } from '#shared/casebook/casebook'
import { closingGaps, isPositiveElsewhere } from '#shared/casebook/closing-commands'
import { lastHeld, underWay } from '#shared/casebook/interviews'
import type { ClosingGap } from '#shared/casebook/refusal'
import { emptyClosing } from '#shared/domain/closing'
import { type Pair, stateOf } from '#shared/domain/pair'
import { Side } from '#shared/domain/pair-move'
import { situationGaps } from '#shared/domain/situation'

/** The steps of a closing, in their order. */
export const CLOSING_STEPS = ['appointment', 'meeting', 'interview', 'situation', 'path', 'papers', 'finish'] as const
export type ClosingStep = (typeof CLOSING_STEPS)[number]

/** What stands in the way of closing, and the step where it is put right. */
export type FinishGap = ClosingGap | 'not-positive'

export const stepOfGap: Readonly<Record<FinishGap, ClosingStep>> = { interruption: 'situation', held: 'meeting', situation: 'situation', 'not-positive': 'situation' }

/** What must still be told before a pair can be closed: a positive exit names one of the five aims. */
export const finishGaps = (book: Casebook, pair: Pair): readonly FinishGap[] => [...closingGaps(book, pair), ...(isPositiveElsewhere(book, pair) ? (['not-positive'] as const) : [])]

/** How far each step is, by what is kept. */
export function closingStates(book: Casebook, pair: Pair): Readonly<Record<ClosingStep, StepState>> {
  const { planned, held, begun, certificates, situation } = book.closings[pair.id] ?? emptyClosing
  const isClosed = stateOf(pair).stage === 'closed'
  const subject = { kind: 'closing', id: pair.id } as const
  const gaps = finishGaps(book, pair)
  const given = Side.options.flatMap(side => [certificates[side], isHandled(book, pair, side) || undefined])
  const done = given.filter(each => each !== undefined).length
  return {
    appointment: planned || held ? 'done' : 'to-do',
    meeting: begun ? 'to-complete' : held ? 'done' : 'to-do',
    interview: lastHeld(book, subject) ? 'done' : underWay(book, subject) ? 'to-complete' : 'to-do',
    situation: !situation ? 'to-do' : gaps.some(gap => stepOfGap[gap] === 'situation') || situationGaps(situation).length > 0 ? 'to-complete' : 'done',
    path: held ? 'done' : 'to-do',
    papers: done === given.length ? 'done' : done > 0 ? 'to-complete' : 'to-do',
    finish: isClosed ? 'done' : 'to-do',
  }
}

/** A questionnaire needs nothing more at the closing once it was handed out, filled in, or given up. */
export function isHandled(book: Casebook, pair: Pair, side: Side): boolean {
  const questionnaire = book.evaluations[pair.id]?.sides[side]
  return questionnaire?.handedOn !== undefined || questionnaire?.waivedOn !== undefined || lastHeld(book, { kind: 'evaluation', id: pair.id, side }) !== undefined
}

/** The step at which a closing is taken up: the first that is not done, the last one for a pair that is closed. */
export const whereLeft = (states: Readonly<Record<ClosingStep, StepState>>): ClosingStep => (states.finish === 'done' ? 'finish' : (CLOSING_STEPS.find(step => states[step] !== 'done') ?? 'finish'))
