import { coming, NOTHING, ofPair, toDo } from './draw-line'
import type { DueLine } from './due-line'
import type { Morning } from './morning'

import { closingGaps } from '#shared/casebook/closing-commands'
import { addDays } from '#shared/domain/calendar'
import type { Closing } from '#shared/domain/closing'
import { type IsoDate, later } from '#shared/domain/iso-date'
import type { Pair } from '#shared/domain/pair'
import { Side } from '#shared/domain/pair-move'
import type { StateAt } from '#shared/domain/pair-state'

/** Within so many days of the closing both have their certificate. */
const DAYS_TO_CERTIFY = 14

const stage = 5

/** The last day of a pair that works: near, or past without anybody having brought it to its closing; or else the closing, where its meeting is already planned. */
export function endDue(morning: Morning, pair: Pair, { terms: { endsOn }, activeFrom }: StateAt<'active'>): readonly DueLine[] {
  const { book, today, deadlines } = morning
  const planned = book.closings[pair.id]?.planned
  if (planned && planned.on >= today && planned.on >= activeFrom && endsOn >= today) return coming(morning, { rule: 'closing-ahead', stage, ...ofPair(pair), facts: { at: planned.at } }, planned.on)
  const rule = endsOn < today ? 'term-past' : 'end-in-sight'
  return coming(morning, { rule, stage, ...ofPair(pair), facts: { endsOn } }, endsOn, deadlines.endNoticeDays)
}

/** The closing of a pair that came to its end: to be planned, ahead, to be told, to be finished. One thing at a time. */
export function closingDue(morning: Morning, pair: Pair, { since, trigger }: StateAt<'to-close'>): readonly DueLine[] {
  const { book, today, deadlines } = morning
  const closing = book.closings[pair.id]
  const by = addDays(since, deadlines.closingDays)
  if (closing?.held) return toDo(morning, { rule: 'closing-to-finish', stage, ...ofPair(pair), facts: { missing: closingGaps(book, pair) } }, closing.held.on, later(closing.held.on, by))
  const planned = closing?.planned
  if (!planned) return toDo(morning, { rule: 'closing-to-plan', stage, ...ofPair(pair), facts: { trigger } }, since, by)
  return planned.on < today
    ? coming(morning, { rule: 'closing-to-hold', stage, ...ofPair(pair), facts: { trigger } }, planned.on)
    : coming(morning, { rule: 'closing-ahead', stage, ...ofPair(pair), facts: { at: planned.at } }, planned.on)
}

/** The certificates that nobody handed over yet, once a pair is closed. */
export function certificatesDue(morning: Morning, pair: Pair, since: IsoDate, { certificates }: Closing): readonly DueLine[] {
  const sides = Side.options.filter(side => certificates[side] === undefined)
  return sides.length > 0 ? toDo(morning, { rule: 'certificate-to-give', stage, ...ofPair(pair), facts: { sides } }, since, addDays(since, DAYS_TO_CERTIFY)) : NOTHING
}
