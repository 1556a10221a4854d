import type { Casebook } from './casebook'
import { lastHeld, underWay } from './interviews'
import { endedOn, isRunning, keptSince } from './pair-life'
import { checkInDays } from './progress'

import { type CheckIn, checkInId } from '#shared/domain/check-in'
import type { InterviewId } from '#shared/domain/ids'
import { type IsoDate, later } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { Side } from '#shared/domain/pair-move'

/** How far the six-week contact with one of the two is. */
export type CheckInStanding =
  | { readonly state: 'to-come' }
  | { readonly state: 'due' }
  | { readonly state: 'under-way'; readonly interviewId: InterviewId; readonly since: IsoDate }
  | { readonly state: 'done'; readonly interviewId: InterviewId; readonly on: IsoDate }
  /** One stopped trying. */
  | { readonly state: 'left'; readonly on: IsoDate }
  /** Never held: the next one was due already, or the pair came to its end, or is past its last day. */
  | { readonly state: 'missed' }
  /** Its day lay before the pair was active, or before its life was noted here: nobody owes it. */
  | { readonly state: 'before' }

export interface CheckInWith {
  readonly side: Side
  readonly standing: CheckInStanding
  /** What stands beside the answers, once anything was noted. */
  readonly record?: CheckIn | undefined
}

/** One contact of the timetable: the day it falls on, and how far it is with each of the two. */
export interface CheckInRound {
  /** 1 for the first. */
  readonly number: number
  /** Six weeks after the one before, suspensions left out; for a pair that was signed late, not before it was active. */
  readonly dueOn: IsoDate
  readonly mentor: CheckInWith
  readonly mentee: CheckInWith
}

/** One contact of the timetable, whatever became of it. */
export interface CheckInDay {
  readonly number: number
  readonly dueOn: IsoDate
  /** Its day lay before the pair was active, or before its life was noted here: nobody owes it, though somebody may have held it. */
  readonly isBefore: boolean
  /** The day of the contact after it, before which it is to be held. */
  readonly nextOn: IsoDate | undefined
}

/** The days of the six-week contacts of a pair from its start to its end (brochure, stage 4); none for one that does not work yet. */
export function checkInTimetable(pair: Pair): readonly CheckInDay[] {
  const state = stateOf(pair)
  if (!isRunning(state)) return []
  const end = endedOn(pair)
  const noted = later(state.activeFrom, keptSince(pair) ?? state.activeFrom)
  const days = checkInDays(state.terms.startsOn, state.suspensions, end && end < state.terms.endsOn ? end : state.terms.endsOn)
  return days.map((day, index) => {
    const nextOn = days[index + 1]
    return { number: index + 1, dueOn: later(day, noted), isBefore: day < noted && nextOn !== undefined && nextOn <= noted, nextOn }
  })
}

/** The six-week contacts of a pair by a day, each with what became of it on both sides. */
export function checkInRounds(book: Casebook, pair: Pair, today: IsoDate): readonly CheckInRound[] {
  const state = stateOf(pair)
  if (!isRunning(state)) return []
  const isPast = endedOn(pair) !== undefined || (state.stage === 'active' && state.terms.endsOn < today)
  return checkInTimetable(pair).map(({ number, dueOn, isBefore, nextOn }): CheckInRound => {
    const isOver = isPast || (nextOn !== undefined && nextOn <= today)
    const side = (each: Side): CheckInWith => ({ side: each, standing: standing(book, pair, { number, side: each, dueOn, isBefore, isOver }, today), record: book.checkIns[checkInId({ id: pair.id, number, side: each })] })
    return { number, dueOn, mentor: side('mentor'), mentee: side('mentee') }
  })
}

interface Asked {
  readonly number: number
  readonly side: Side
  readonly dueOn: IsoDate
  readonly isBefore: boolean
  readonly isOver: boolean
}

function standing(book: Casebook, { id }: Pair, { number, side, dueOn, isBefore, isOver }: Asked, today: IsoDate): CheckInStanding {
  const occasion = { kind: 'check-in', id, number, side } as const
  const held = lastHeld(book, occasion)
  if (held) return { state: 'done', interviewId: held.id, on: held.held.on }
  const begun = underWay(book, occasion)
  if (begun) return { state: 'under-way', interviewId: begun.id, since: begun.begunOn }
  const left = book.checkIns[checkInId(occasion)]?.leftOn
  if (left) return { state: 'left', on: left }
  if (isBefore) return { state: 'before' }
  if (dueOn > today) return { state: 'to-come' }
  return { state: isOver ? 'missed' : 'due' }
}

/** Both were spoken with, or one stopped trying: nothing of a round is left to do. */
export const isSettled = (round: CheckInRound): boolean => sidesOf(round).every(({ standing: { state } }) => state === 'done' || state === 'left')

/** Both sides of a round, the mentor first. */
export const sidesOf = (round: CheckInRound): readonly CheckInWith[] => Side.options.map(side => round[side])
