import type { Casebook } from '#shared/casebook/casebook'
import { inUse } from '#shared/casebook/limitation'
import { type LiftedRefusal, liftedRefusal } from '#shared/casebook/pairings'
import type { MenteeId, MentorId, PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { MatchingCriterionKey, MatchingSettings } from '#shared/domain/programme-settings'

import { thresholdOf } from './criteria'
import { type Exclusion, exclusionBetween, formerPair } from './exclusions'
import { type Aside, isOut, isWaiting, whyMenteeIsAside, whyMentorIsAside } from './pool'
import { type MenteeProfile, menteeProfileOf, type MentorProfile, mentorProfileOf, waitingDays } from './profiles'
import { type PairScore, scorePair, scorerFor } from './score'

/** What is said of two people beside each other in a ranking. */
interface Ranked {
  readonly score: PairScore
  /** They were a pair before, until it was closed. */
  readonly formerPair?: PairId
  /** One of them said no once, and it was set aside. */
  readonly lifted?: LiftedRefusal
}

/** Why somebody is not among the candidates: one reason at least. */
interface Barred {
  readonly exclusion?: Exclusion
  /** Mandatory criteria that are not met. */
  readonly failed: readonly MatchingCriterionKey[]
  /** What keeps them from any new pair today. */
  readonly notNow: readonly Aside[]
}

export interface RankedMentor extends Ranked {
  readonly mentor: MentorProfile
}
export type MentorAside = RankedMentor & Barred

export interface RankedMentee extends Ranked {
  readonly mentee: MenteeProfile
  readonly waitingDays: number
}
export type MenteeAside = RankedMentee & Barred

/** How many of the free people a mandatory criterion leaves out. */
export interface RemovedBy {
  readonly key: MatchingCriterionKey
  readonly count: number
}

/** The mentors for one mentee, the best first. */
export interface Ranking {
  readonly mentee: MenteeProfile
  readonly waitingDays: number
  /** Why the mentee themselves cannot enter a pair today. */
  readonly notNow: readonly Aside[]
  readonly candidates: readonly RankedMentor[]
  readonly aside: readonly MentorAside[]
  readonly removedBy: readonly RemovedBy[]
}

/** The mentees for one mentor, the best first. */
export interface MenteeRanking {
  readonly mentor: MentorProfile
  readonly notNow: readonly Aside[]
  readonly candidates: readonly RankedMentee[]
  readonly aside: readonly MenteeAside[]
  readonly removedBy: readonly RemovedBy[]
}

/** The best score first, then the surest; an unknown score comes after all others. */
const byScore = ({ score: one }: Ranked, { score: other }: Ranked): number => (other.score ?? -1) - (one.score ?? -1) || other.reliability - one.reliability

const text = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Of two mentors alike, the one registered first. */
const mentorsInOrder = (one: RankedMentor, other: RankedMentor): number =>
  byScore(one, other) || text(one.mentor.registeredOn, other.mentor.registeredOn) || text(one.mentor.id, other.mentor.id)

/** Of two mentees alike, the one who has waited longest. */
const menteesInOrder = (one: RankedMentee, other: RankedMentee): number =>
  byScore(one, other) || text(one.mentee.waitingSince, other.mentee.waitingSince) || text(one.mentee.registeredOn, other.mentee.registeredOn) || text(one.mentee.id, other.mentee.id)

/** Parts those who may be proposed from the others. */
function parted<Person extends Ranked>(people: readonly (Person & Barred)[], { criteria }: MatchingSettings) {
  const isCandidate = ({ exclusion, failed, notNow }: Barred) => exclusion === undefined && failed.length === 0 && notNow.length === 0
  const free = people.filter(({ exclusion, notNow }) => exclusion === undefined && notNow.length === 0)
  const removedBy = criteria.flatMap((setting): readonly RemovedBy[] => {
    const count = free.filter(({ failed }) => failed.includes(setting.key)).length
    return thresholdOf(setting) === undefined || count === 0 ? [] : [{ key: setting.key, count }]
  })
  return { candidates: people.filter(isCandidate), aside: people.filter(each => !isCandidate(each)), removedBy }
}

/** How the two stand to each other in the book. */
function between(book: Casebook, mentorId: MentorId, menteeId: MenteeId): Pick<Ranked & Barred, 'exclusion' | 'formerPair' | 'lifted'> {
  const exclusion = exclusionBetween(book, mentorId, menteeId)
  const former = formerPair(book, mentorId, menteeId)
  const lifted = liftedRefusal(book, mentorId, menteeId)
  return { ...(exclusion && { exclusion }), ...(former && { formerPair: former }), ...(lifted && { lifted }) }
}

/** The mentors for a mentee, on a day. Throws for a mentee that the book does not know. */
export function rankMentors(book: Casebook, menteeId: MenteeId, today: IsoDate, settings: MatchingSettings): Ranking {
  const person = book.mentees[menteeId]
  if (!person) throw new Error(`The book has no mentee ${menteeId}`)
  const mentee = menteeProfileOf(book, person, today)
  const scoreWith = scorerFor(mentee, settings)
  const mentors = inUse(book.mentors).flatMap((each): readonly MentorAside[] => {
    if (isOut(each)) return []
    const mentor = mentorProfileOf(book, each, today)
    const score = scoreWith(mentor)
    return [{ mentor, score, failed: score.failed, notNow: whyMentorIsAside(book, each, today), ...between(book, each.id, menteeId) }]
  })
  return { mentee, waitingDays: waitingDays(mentee, today), notNow: whyMenteeIsAside(book, person), ...parted(mentors.toSorted(mentorsInOrder), settings) }
}

/** The mentees for a mentor, on a day. Throws for a mentor that the book does not know. */
export function rankMentees(book: Casebook, mentorId: MentorId, today: IsoDate, settings: MatchingSettings): MenteeRanking {
  const person = book.mentors[mentorId]
  if (!person) throw new Error(`The book has no mentor ${mentorId}`)
  const mentor = mentorProfileOf(book, person, today)
  const mentees = inUse(book.mentees).flatMap((each): readonly MenteeAside[] => {
    const notNow = whyMenteeIsAside(book, each)
    if (isOut(each) || (notNow.length === 0 && !isWaiting(book, each))) return []
    const mentee = menteeProfileOf(book, each, today)
    const score = scorePair(mentor, mentee, settings)
    return [{ mentee, waitingDays: waitingDays(mentee, today), score, failed: score.failed, notNow, ...between(book, mentorId, each.id) }]
  })
  return { mentor, notNow: whyMentorIsAside(book, person, today), ...parted(mentees.toSorted(menteesInOrder), settings) }
}
