import { isIn, type ReportPeriod } from './report-period'
import { allBegun, begunBy, type BegunPair } from './tables/begun-pairs'

import { invitationsOf } from '#shared/casebook/attendance'
import { type Casebook, listed } from '#shared/casebook/casebook'
import { entryFor } from '#shared/casebook/entries'
import { interviewsOf, occasionsOf } from '#shared/casebook/interviews'
import { engagementOf, timeNoted } from '#shared/casebook/mentor-hours'
import type { SessionKind } from '#shared/domain/group-session'
import type { CompanyId, MentorId, PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { companyOf, type Mentor } from '#shared/domain/mentor'

/** What a mentor gives time to, in the words of the calculation for companies (statistics §4.8); only what was noted with its length is counted. */
export const WORKED_ITEMS = ['information', 'preparation', 'training', 'first-meeting', 'meetings', 'contacts', 'monitoring', 'closing', 'community'] as const
export type WorkedItem = (typeof WORKED_ITEMS)[number]

/** That a mentor gave some minutes to one thing on one day. */
export interface TimeGiven {
  readonly mentorId: MentorId
  /** The pair it was given to; absent for what a mentor does for the programme: sessions, the preparation. */
  readonly pairId?: PairId | undefined
  readonly on: IsoDate
  readonly what: WorkedItem
  readonly minutes: number
  /** On time that the employer paid. */
  readonly paid: boolean
  /** The company the mentor worked for or ran that day, whoever paid the time. */
  readonly companyId?: CompanyId | undefined
}

/**
 * The time that mentors gave on the days of a period; where a company is named, of those alone who worked for it that day. A session counts once for
 * each mentor who was there, however many pairs they had.
 */
export function timeGiven(book: Casebook, period: ReportPeriod, of?: CompanyId): readonly TimeGiven[] {
  const isAsked = (companyId: CompanyId | undefined) => of === undefined || companyId === of
  const given: TimeGiven[] = []
  for (const begun of allBegun(book)) if (mayHaveTime(begun, period) && (of === undefined || isAsked(engagedIn(book, begun.pair).companyId))) addGivenToPair(given, book, begun, period)
  return [...given, ...listed(book.mentors).flatMap(mentor => givenToProgramme(book, mentor, period)).filter(({ companyId }) => isAsked(companyId))]
}

/** The first meeting lies before the first day, and the closing after the last: nobody knows how long, so that only pairs years away are left out. */
const mayHaveTime = ({ startsOn, endsOn }: BegunPair, { from, to }: ReportPeriod): boolean => yearsApart(to, startsOn) <= 1 && (endsOn === undefined || yearsApart(endsOn, from) <= 1)

const yearsApart = (one: IsoDate, other: IsoDate): number => Number(other.slice(0, 4)) - Number(one.slice(0, 4))

function addGivenToPair(given: TimeGiven[], book: Casebook, { pair }: BegunPair, period: ReportPeriod): void {
  let engaged: Engaged | undefined
  const add = (what: WorkedItem, on: IsoDate, minutes: number, ownTime: boolean) => {
    if (!isIn(period, on)) return
    engaged ??= engagedIn(book, pair)
    given.push({ mentorId: pair.mentorId, pairId: pair.id, on, what, minutes, paid: engaged.isPaid && !ownTime, companyId: engaged.companyId })
  }
  for (const { what, on, minutes, ownTime = false } of timeNoted(book, pair)) add(what, on, minutes, ownTime)
  for (const { subject, held } of occasionsOf(book, pair.id, 'check-in'))
    if (subject.kind === 'check-in' && subject.side === 'mentor' && held?.minutes !== undefined) add('monitoring', held.on, held.minutes, false)
}

const SESSIONS: Readonly<Partial<Record<SessionKind, WorkedItem>>> = { 'mentor-information': 'information', 'mentor-training': 'training', community: 'community' }

function givenToProgramme(book: Casebook, mentor: Mentor, period: ReportPeriod): readonly TimeGiven[] {
  const preparations = interviewsOf(book, mentor.id).flatMap(({ held }) => (held?.minutes !== undefined && isIn(period, held.on) ? [{ on: held.on, what: 'preparation' as const, minutes: held.minutes }] : []))
  const sessions = invitationsOf(book, mentor.id).flatMap(({ session: { kind, on, minutes, cancelledOn }, invitee }) => {
    const what = SESSIONS[kind]
    return what && cancelledOn === undefined && invitee.attendance === 'present' && isIn(period, on) ? [{ on, what, minutes }] : []
  })
  return [...preparations, ...sessions].map(({ on, what, minutes }) => {
    const { isPaid, companyId } = engagedOn(book, mentor, on)
    return { mentorId: mentor.id, on, what, minutes, paid: isPaid, companyId }
  })
}

/** Whether the employer pays the time of a mentor, and which company it is. */
export interface Engaged {
  readonly isPaid: boolean
  readonly companyId: CompanyId | undefined
}

/** As the contract of the pair says, and the company as it was kept when the pair began. */
const engagedIn = (book: Casebook, pair: BegunPair['pair']): Engaged => ({ isPaid: engagementOf(book, pair) === 'working-time', companyId: entryFor(book, pair)?.mentor.companyId })

/** As in the pair that ran on a day, or in the next that began: a mentor who is informed and trained is so for it. Without any, as the file says. */
export function engagedOn(book: Casebook, mentor: Mentor, on: IsoDate): Engaged {
  const begun = begunBy(book, mentor.id)
  const pair = begun.find(({ startsOn, endsOn }) => startsOn <= on && (endsOn === undefined || endsOn >= on)) ?? begun.find(({ startsOn }) => startsOn > on)
  return pair ? engagedIn(book, pair.pair) : { isPaid: mentor.frame.kind === 'working-time', companyId: companyOf(mentor.frame) }
}
