import type { Contact } from './contact'

import { type Casebook, listed } from '#shared/casebook/casebook'
import type { PairId } from '#shared/domain/ids'
import type { NextStep } from '#shared/domain/next-step'

const later = (day: string | undefined) => day ?? '9999'

/** The steps of a pair decided at its contacts, the most pressing first, those done last. */
const stepsOfPair = (book: Casebook, pairId: PairId): readonly NextStep[] =>
  listed(book.nextSteps)
    .filter(step => step.pairId === pairId)
    .toSorted((one, other) => Number(one.doneOn !== undefined) - Number(other.doneOn !== undefined) || later(one.dueOn).localeCompare(later(other.dueOn)))

/** What was decided at one contact, and what is still open from those before it with the same person; never from those with the other one. */
export const stepsHere = ({ book, pair, side, round }: Contact): readonly NextStep[] =>
  stepsOfPair(book, pair.id).filter(({ from, doneOn }) => from.kind === 'check-in' && from.side === side && (from.number === round.number || (from.number < round.number && doneOn === undefined)))

/** The steps still open that were decided in one round of the timetable, with either of the two. */
export const openStepsOf = (book: Casebook, pairId: PairId, number: number): readonly NextStep[] =>
  stepsOfPair(book, pairId).filter(({ from, doneOn }) => doneOn === undefined && from.kind === 'check-in' && from.number === number)
