import { coming, NOTHING, ofPair, toDo } from './draw-line'
import type { DueLine } from './due-line'
import type { Morning } from './morning'

import { followUpDay } from '#shared/casebook/evaluation-commands'
import { isHeld, occasionsOf } from '#shared/casebook/interviews'
import { addDays, daysBetween } from '#shared/domain/calendar'
import type { FollowUp, FollowUpMonths } from '#shared/domain/follow-up'
import type { FollowUpId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Pair } from '#shared/domain/pair'
import { Side } from '#shared/domain/pair-move'

/** Within so many days a questionnaire handed out has come back, and a mentee was reached; one is told of a follow-up a week before its day. */
const DAYS = { toReturn: 21, toReach: 30, beforeFollowUp: 7 } as const

const stage = 6

/** The questionnaires of a pair since its last day: to hand out, or to enter once handed out; none that was given up. */
export function questionnairesDue(morning: Morning, pair: Pair, end: IsoDate): readonly DueLine[] {
  const open = openSides(morning, pair)
  if (open.length === 0) return NOTHING
  const { book, deadlines } = morning
  const toHand: Side[] = []
  const toEnter = open.flatMap(({ side, begunOn }) => {
    const handedOn = book.evaluations[pair.id]?.sides[side]?.handedOn
    const told = { rule: 'questionnaire-to-enter', stage, ...ofPair(pair), facts: { side, begun: begunOn !== undefined }, part: side } as const
    if (begunOn !== undefined) return toDo(morning, told, begunOn)
    if (handedOn !== undefined) return coming(morning, told, addDays(handedOn, DAYS.toReturn), undefined, handedOn)
    toHand.push(side)
    return NOTHING
  })
  if (toHand.length === 0) return toEnter
  return [...toDo(morning, { rule: 'questionnaire-to-hand', stage, ...ofPair(pair), facts: { sides: toHand } }, end, addDays(end, deadlines.closingDays)), ...toEnter]
}

/** The sides whose questionnaire is neither entered nor given up, with the day it was begun to be entered. */
function openSides({ book }: Morning, { id }: Pair): readonly { readonly side: Side; readonly begunOn: IsoDate | undefined }[] {
  const begun: Partial<Record<Side, IsoDate>> = {}
  const over: Side[] = []
  for (const interview of occasionsOf(book, id, 'evaluation')) {
    if (interview.subject.kind !== 'evaluation') continue
    if (isHeld(interview)) over.push(interview.subject.side)
    else begun[interview.subject.side] = interview.begunOn
  }
  if (over.length === Side.options.length) return []
  const sides = book.evaluations[id]?.sides
  return Side.options.flatMap(side => (over.includes(side) || sides?.[side]?.waivedOn !== undefined ? [] : [{ side, begunOn: begun[side] }]))
}

/** What has become of the mentee six and twelve months after the end, where they agreed to be asked: the second time ends the first. */
export function followUpsDue(morning: Morning, pair: Pair, end: IsoDate): readonly DueLine[] {
  // Most pairs are too young or long answered for: their story need not be told to know it.
  const days = daysBetween(end, morning.today)
  if (days < SHORTEST[6] || isOver(morning, pair, 12) || (days < SHORTEST[12] && isOver(morning, pair, 6))) return NOTHING
  const [half, whole] = [followUpDay(morning.book, pair, 6), followUpDay(morning.book, pair, 12)]
  if (!half || !whole) return NOTHING
  return whole <= morning.today ? followUp(morning, pair, 12, whole) : [...followUp(morning, pair, 6, half), ...followUp(morning, pair, 12, whole)]
}

/** The fewest days after which one may be told of each: six months are 181 days at least, twelve 365, and the notice comes before. */
const SHORTEST = { 6: 181 - DAYS.beforeFollowUp, 12: 365 - DAYS.beforeFollowUp } as const

/** The id is made of the two as `followUpId` makes it, which checks each: too much for thousands of pairs each morning. */
const known = ({ book }: Morning, { id }: Pair, months: FollowUpMonths): FollowUp | undefined => book.followUps[`${id}:${months}` as FollowUpId]

const isOver = (morning: Morning, pair: Pair, months: FollowUpMonths): boolean => {
  const found = known(morning, pair, months)
  return found?.answer !== undefined || found?.leftOn !== undefined
}

function followUp(morning: Morning, pair: Pair, months: FollowUpMonths, on: IsoDate): readonly DueLine[] {
  if (isOver(morning, pair, months)) return NOTHING
  const found = known(morning, pair, months)
  const told = { rule: 'follow-up', stage, ...ofPair(pair), facts: { months, attempts: found?.attempts.length ?? 0 }, part: months } as const
  return on > morning.today ? coming(morning, told, on, DAYS.beforeFollowUp) : toDo(morning, told, on, addDays(on, DAYS.toReach))
}
