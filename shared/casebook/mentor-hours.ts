import { type Casebook, listed } from './casebook'
import { communityAttended } from './community'
import { lastHeld } from './interviews'
import { contactsBetween, endedOn, isRunning, meetingsOf } from './pair-life'

import { remembered } from '#shared/core/remembered'
import type { Contract } from '#shared/domain/contract'
import type { PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { FrameKind } from '#shared/domain/mentor'
import { type Pair, stateOf } from '#shared/domain/pair'

/** What a mentor gave time to, in the order of a certificate. */
const HOUR_KINDS = ['first-meeting', 'meetings', 'contacts', 'closing', 'community'] as const
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

/** Some minutes that a mentor gave to a pair on a day. */
export interface NotedTime {
  readonly what: Exclude<HourKind, 'community'>
  readonly on: IsoDate
  readonly minutes: number
  /** Outside the hours that the employer pays. */
  readonly ownTime?: boolean | undefined
}

/** The time of a mentor for a pair, as far as it was noted with its length; what a mentor does for all pairs together is not in it. */
export function timeNoted(book: Casebook, { id }: Pick<Pair, 'id'>): readonly NotedTime[] {
  const time: NotedTime[] = []
  const note = (what: NotedTime['what'], on: IsoDate, minutes: number | undefined, ownTime?: boolean) => {
    if (minutes !== undefined) time.push({ what, on, minutes, ownTime })
  }
  const first = lastHeld(book, id)?.held
  if (first) note('first-meeting', first.on, first.minutes)
  for (const { details } of meetingsOf(book, id)) if (details.state === 'held') note('meetings', details.on, details.minutes, details.ownTime)
  for (const { on, minutes } of contactsBetween(book, id)) note('contacts', on, minutes)
  const closing = book.closings[id]?.held
  if (closing?.present.includes('mentor')) note('closing', closing.on, closing.minutes)
  return time
}

/**
 * The hours of a mentor for a pair: only what was noted with its length, and nothing estimated. A meeting of the community counts for each pair
 * that ran that day. On working time everything is paid but the meetings noted as own time.
 */
export function mentorHours(book: Casebook, pair: Pair): MentorHours {
  const time: readonly (Omit<NotedTime, 'what'> & { readonly what: HourKind })[] = [...timeNoted(book, pair), ...communityTime(book, pair)]
  const rows = HOUR_KINDS.map((what): HourRow => {
    const own = time.filter(each => each.what === what)
    return { what, count: own.length, minutes: sum(own) }
  })
  const total = sum(time)
  const frame = engagementOf(book, pair)
  const ownMinutes = frame === 'working-time' ? sum(time.filter(({ ownTime }) => ownTime)) : total
  return { rows, paidMinutes: total - ownMinutes, ownMinutes, total, frame }
}

// For the time of thousands of pairs, the contract of each is looked up, not looked for (`standingContract`).
const standing = remembered((contracts: Casebook['contracts']): ReadonlyMap<PairId, Contract> => {
  const found = new Map<PairId, Contract>()
  for (const contract of listed(contracts)) if (contract.voidedOn === undefined && (found.get(contract.pairId)?.version ?? 0) < contract.version) found.set(contract.pairId, contract)
  return found
})

/** How the mentor of a pair engaged: as its contract says, frozen the day it was printed, or else as the file says. */
export const engagementOf = (book: Casebook, pair: Pair): FrameKind => standing(book.contracts).get(pair.id)?.facts.mentor.frame ?? book.entries[pair.id]?.engagement ?? book.mentors[pair.mentorId]?.frame.kind ?? 'unknown'

function communityTime(book: Casebook, pair: Pair): readonly { readonly what: 'community'; readonly on: IsoDate; readonly minutes: number }[] {
  const state = stateOf(pair)
  if (!isRunning(state)) return []
  const end = endedOn(pair)
  return communityAttended(book, pair.mentorId).flatMap(({ on, minutes }) => (on >= state.terms.startsOn && (end === undefined || on <= end) ? [{ what: 'community' as const, on, minutes }] : []))
}

const sum = (time: readonly { readonly minutes: number }[]): number => time.reduce((all, { minutes }) => all + minutes, 0)
