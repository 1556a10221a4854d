import type { Casebook } from './casebook'
import { communityAttended } from './community'
import { standingContract } from './contract-queries'
import { lastHeld } from './interviews'
import { contactsBetween, endedOn, heldMeetingsOf, isRunning } from './pair-life'

import type { FrameKind } from '#shared/domain/mentor'
import { type Pair, stateOf } from '#shared/domain/pair'

/** What a mentor gave time to, in the order of a certificate. */
export const HOUR_KINDS = ['first-meeting', 'meetings', 'contacts', 'closing', 'community'] as const
export type HourKind = (typeof HOUR_KINDS)[number]

export interface HourRow {
  readonly what: HourKind
  readonly count: number
  readonly minutes: number
}

/** The time that a mentor gave to a pair, in minutes. */
export interface MentorHours {
  /** One for each kind, those without anything included. */
  readonly rows: readonly HourRow[]
  /** On paid working time; 0 for everyone who does not mentor on it. */
  readonly paidMinutes: number
  /** On the mentor’s own time. */
  readonly ownMinutes: number
  readonly total: number
  /** How the mentor engaged (`engagementOf`). */
  readonly frame: FrameKind
}

/**
 * The hours of a mentor for a pair: only what was noted with its length, and nothing estimated. A meeting of the community counts for each pair
 * that ran that day. On working time everything is paid but the meetings noted as own time.
 */
export function mentorHours(book: Casebook, pair: Pair): MentorHours {
  const meetings = heldMeetingsOf(book, pair.id).map(({ details }) => details)
  const minutesOf: Readonly<Record<HourKind, readonly number[]>> = {
    'first-meeting': known(lastHeld(book, pair.id)?.held.minutes),
    meetings: meetings.map(({ minutes }) => minutes),
    contacts: contactsBetween(book, pair.id).flatMap(({ minutes }) => known(minutes)),
    closing: closingMinutes(book, pair),
    community: communityMinutes(book, pair),
  }
  const rows = HOUR_KINDS.map((what): HourRow => ({ what, count: minutesOf[what].length, minutes: sum(minutesOf[what]) }))
  const total = sum(rows.map(({ minutes }) => minutes))
  const frame = engagementOf(book, pair)
  const ownMinutes = frame === 'working-time' ? sum(meetings.flatMap(({ ownTime, minutes }) => (ownTime ? [minutes] : []))) : total
  return { rows, paidMinutes: total - ownMinutes, ownMinutes, total, frame }
}

/** How the mentor of a pair engaged: as its contract says, frozen the day it was printed, or else as the file says. */
export const engagementOf = (book: Casebook, pair: Pair): FrameKind => standingContract(book, pair.id)?.facts.mentor.frame ?? book.mentors[pair.mentorId]?.frame.kind ?? 'unknown'

function closingMinutes(book: Casebook, { id }: Pair): readonly number[] {
  const held = book.closings[id]?.held
  return held?.present.includes('mentor') ? known(held.minutes) : []
}

function communityMinutes(book: Casebook, pair: Pair): readonly number[] {
  const state = stateOf(pair)
  if (!isRunning(state)) return []
  const end = endedOn(pair)
  return communityAttended(book, pair.mentorId).flatMap(({ on, minutes }) => (on >= state.terms.startsOn && (end === undefined || on <= end) ? [minutes] : []))
}

const known = (minutes: number | undefined): readonly number[] => (minutes === undefined ? [] : [minutes])

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)
