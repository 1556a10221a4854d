import type { Casebook } from './casebook'
import { contactsBetween, endedOn, heldMeetingsOf, introductionsOf, isRunning } from './pair-life'
import type { CasebookRefusal } from './refusal'

import type { PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'

/** Why nothing of the life of a pair can be noted on a day: it is not at work, or the day lies before its start or after its last day. */
export function outsideTime(pair: Pair, on: IsoDate): CasebookRefusal | undefined {
  const state = stateOf(pair)
  if (!isRunning(state)) return { code: 'pair/not-at-work' }
  if (on < state.terms.startsOn) return { code: 'meeting/before-start', notBefore: state.terms.startsOn }
  const end = endedOn(pair)
  return end && on > end ? { code: 'meeting/after-end', notAfter: end } : undefined
}

/** Why a pair cannot be told otherwise: something that took place between the two, and stood in its time, would then lie outside it. */
export function leftOutside(book: Casebook, before: Pair, after: Pair): CasebookRefusal | undefined {
  if (!isRunning(stateOf(before)) || !isRunning(stateOf(after))) return undefined
  const on = daysLived(book, after.id).find(day => !outsideTime(before, day) && outsideTime(after, day))
  return on && { code: 'pair/life-outside', on }
}

/** The days on which the two met at work, spoke, or were introduced to someone. */
const daysLived = (book: Casebook, id: PairId): readonly IsoDate[] => [
  ...heldMeetingsOf(book, id).map(({ details }) => details.on),
  ...[...contactsBetween(book, id), ...introductionsOf(book, id)].map(({ on }) => on),
]
