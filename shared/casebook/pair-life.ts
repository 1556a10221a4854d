import { type Casebook, listed } from './casebook'
import { currentArticles } from './organisation-commands'

import { inOrder } from '#shared/core/in-order'
import { remembered } from '#shared/core/remembered'
import { isUntouched } from '#shared/domain/intake'
import { type Cadence, cadenceOf } from '#shared/domain/cadence'
import { addDays, daysBetween } from '#shared/domain/calendar'
import type { PairId } from '#shared/domain/ids'
import type { Introduction } from '#shared/domain/introduction'
import { type IsoDate, later } from '#shared/domain/iso-date'
import { type HeldMeeting, type Meeting, wasHeld } from '#shared/domain/meeting'
import { type Pair, stateOf } from '#shared/domain/pair'
import type { PairContact } from '#shared/domain/pair-contact'
import type { PairState, StateAt, Suspension } from '#shared/domain/pair-state'

/** A pair that works or has worked: its contract was signed, or it was taken over. */
export type RunningState = StateAt<'active' | 'suspended' | 'to-close' | 'closed'>

export const isRunning = (state: PairState): state is RunningState => 'activeFrom' in state

/** The day a pair was closed. Nothing can follow, so that the last move says it: thousands of stories that are over need not be told again. */
export function closedOn({ moves }: Pair): IsoDate | undefined {
  const last = moves.at(-1)
  return last?.kind === 'close' ? last.on : undefined
}

/** The last day of work of a pair that is over or about to be. */
export function endedOn(pair: Pair): IsoDate | undefined {
  return closedOn(pair) !== undefined || stateOf(pair).stage === 'to-close' ? pair.moves.findLast(({ kind }) => kind === 'bring-to-close')?.on : undefined
}

/** The entries of each pair; those of one pair are put in order when they are first asked for, since most pairs of ten years are never looked at. */
function byPair<Entry extends { readonly pairId: PairId }>(entries: Readonly<Partial<Record<string, Entry>>>, compare: (one: Entry, other: Entry) => number): (pairId: PairId) => readonly Entry[] {
  const found = new Map<PairId, Entry[]>()
  const sorted = new Set<PairId>()
  for (const entry of listed(entries)) {
    const own = found.get(entry.pairId)
    if (own) own.push(entry)
    else found.set(entry.pairId, [entry])
  }
  return pairId => {
    const own = found.get(pairId) ?? []
    if (!sorted.has(pairId)) own.sort(compare)
    sorted.add(pairId)
    return own
  }
}

// Days and hours sort as plain text does.
const byDay = (one: { readonly on: IsoDate }, other: { readonly on: IsoDate }) => inOrder(one.on, other.on)
const byHour = ({ details: one, id }: Meeting, { details: other, id: otherId }: Meeting) => byDay(one, other) || inOrder(one.at ?? '', other.at ?? '') || inOrder(id, otherId)

const meetingsByPair = remembered((meetings: Casebook['meetings']) => byPair(meetings, byHour))
const contactsByPair = remembered((contacts: Casebook['pairContacts']) => byPair(contacts, byDay))
const introductionsByPair = remembered((introductions: Casebook['introductions']) => byPair(introductions, byDay))

/** The meetings of a pair, in the order of their days: planned, held and cancelled. */
export const meetingsOf = (book: Casebook, pairId: PairId): readonly Meeting[] => meetingsByPair(book.meetings)(pairId)

export const heldMeetingsOf = (book: Casebook, pairId: PairId): readonly HeldMeeting[] => meetingsOf(book, pairId).filter(wasHeld)

/** Calls and messages between the two, in the order of their days. */
export const contactsBetween = (book: Casebook, pairId: PairId): readonly PairContact[] => contactsByPair(book.pairContacts)(pairId)

export const introductionsOf = (book: Casebook, pairId: PairId): readonly Introduction[] => introductionsByPair(book.introductions)(pairId)

/** The first meeting planned from a day on; none after the last day of a pair that comes to its end. */
export const nextMeeting = (book: Casebook, pairId: PairId, today: IsoDate): Meeting | undefined =>
  meetingsOf(book, pairId).find(({ details }) => details.state === 'planned' && details.on >= today && !isAfterEnd(book, pairId, details.on))

/** Meetings that were planned for a day gone by, within the time of the pair, and of which nobody has said what became. */
export const meetingsToConfirm = (book: Casebook, pairId: PairId, today: IsoDate): readonly Meeting[] =>
  meetingsOf(book, pairId).filter(({ details }) => details.state === 'planned' && details.on < today && !isAfterEnd(book, pairId, details.on))

/** Meetings planned for days after the last day of a pair: they can no longer take place, and are to be called off. */
export const meetingsToCancel = (book: Casebook, pairId: PairId): readonly Meeting[] =>
  meetingsOf(book, pairId).filter(({ details }) => details.state === 'planned' && isAfterEnd(book, pairId, details.on))

function isAfterEnd(book: Casebook, pairId: PairId, on: IsoDate): boolean {
  const pair = book.pairs[pairId]
  const end = pair && endedOn(pair)
  return end !== undefined && on > end
}

/** How a pair keeps the rhythm by a day; nothing for one that is not at work yet. */
export function cadenceFor(book: Casebook, pair: Pair, today: IsoDate): Cadence | undefined {
  const state = stateOf(pair)
  if (!isRunning(state)) return undefined
  const held = heldMeetingsOf(book, pair.id).map(({ details: { on, minutes } }) => ({ on, minutes }))
  return cadenceOf({ terms: state.terms, suspensions: state.suspensions, endedOn: endedOn(pair), keptSince: keptSince(pair) }, held, today)
}

/** The day from which the life of a pair taken over is noted here; nothing where it was from its start. */
export const keptSince = ({ opening }: Pair): IsoDate | undefined => (opening.kind === 'resumed' ? opening.keptSince : undefined)

/** After so many days without a meeting somebody calls (matching §2.4). */
export const DAYS_WITHOUT_MEETING = 21

/** Since when the two of an active pair have not met, once that is longer than three weeks and no meeting is planned; a pair taken over counts from then. */
export function silenceOf(book: Casebook, pair: Pair, today: IsoDate): { readonly since: IsoDate; readonly days: number } | undefined {
  const state = stateOf(pair)
  if (state.stage !== 'active' || nextMeeting(book, pair.id, today)) return undefined
  const since = [state.since, keptSince(pair), heldMeetingsOf(book, pair.id).at(-1)?.details.on].reduce<IsoDate>((latest, on) => (on ? later(latest, on) : latest), state.since)
  const days = daysBetween(since, today)
  return days > DAYS_WITHOUT_MEETING ? { since, days } : undefined
}

/** The in-take is late after so many days, unless the articles of the contract say otherwise (brochure, stage 3 E). */
export const USUAL_INTAKE_DAYS = 45

/** How far the in-take of a pair is. */
export interface IntakeStanding {
  readonly from: IsoDate
  /** The last day to close it, moved by suspensions. */
  readonly dueOn: IsoDate
  readonly closedOn?: IsoDate | undefined
  /** Calendar days past `dueOn`, by the day asked or by the day it was closed; 0 where it is in time. */
  readonly daysLate: number
  /** What must still be there before it can be closed. */
  readonly missing: readonly ('analysis' | 'plan')[]
}

/** The in-take of a pair by a day: one taken over has its days from then on, since nobody noted what was done before; nothing for a pair that is not at work yet. */
export function intakeStanding(book: Casebook, pair: Pair, today: IsoDate): IntakeStanding | undefined {
  const state = stateOf(pair)
  if (!isRunning(state)) return undefined
  const { startsOn } = state.terms
  const intake = book.intakes[pair.id]
  const counted = later(startsOn, keptSince(pair) ?? startsOn)
  const dueOn = atWorkAfter(counted, currentArticles(book)?.rules.actionPlanDays ?? USUAL_INTAKE_DAYS, state.suspensions)
  const until = intake?.closedOn ?? endedOn(pair) ?? today
  const missing = [...(!intake || isUntouched(intake) ? ['analysis' as const] : []), ...((book.actionPlans[pair.id]?.rows.length ?? 0) === 0 ? ['plan' as const] : [])]
  return { from: startsOn, dueOn, closedOn: intake?.closedOn, daysLate: Math.max(0, daysBetween(dueOn, until)), missing }
}

/** So many days from the start, those of the suspensions on the way left out. */
export const atWorkAfter = (start: IsoDate, days: number, suspensions: readonly Suspension[]): IsoDate =>
  suspensions.reduce((on, { from, until }) => (until !== undefined && from <= on ? addDays(on, daysBetween(from, until)) : on), addDays(start, days))
