import { type NotFree, type NotReady, pairsOf, whyMenteeIsNotFree, whyMenteeIsNotReady, whyMentorIsNotFree, whyMentorIsNotReady } from '#shared/casebook/availability'
import type { Casebook } from '#shared/casebook/casebook'
import { inUse, isInUse } from '#shared/casebook/limitation'
import { standingDecision } from '#shared/domain/decision'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { stateOf } from '#shared/domain/pair'

import { type MenteeProfile, menteeProfileOf, type MentorProfile, mentorProfileOf } from './profiles'

/** Why a person cannot enter a pair today. */
export type Aside = NotFree | NotReady

/** What keeps a mentor from a new pair today; nothing for one who may be asked. */
export const whyMentorIsAside = (book: Casebook, mentor: Mentor, today: IsoDate): readonly Aside[] => [
  ...whyMentorIsNotFree(book, mentor, today),
  ...whyMentorIsNotReady(book, mentor, today),
]

/** What keeps a mentee from a pair today; nothing for one who may be proposed. */
export const whyMenteeIsAside = (book: Casebook, mentee: Mentee): readonly Aside[] => [...whyMenteeIsNotFree(book, mentee.id), ...whyMenteeIsNotReady(mentee)]

/** True for a mentee whose mentoring ran to its end since they were accepted: they wait for nobody, unless they are accepted again. One whose pair broke does wait. */
function hasHadTheirMentoring(book: Casebook, mentee: Mentee): boolean {
  const acceptedOn = standingDecision(mentee.decisions)?.on
  return pairsOf(book, mentee.id).some(pair => {
    const state = stateOf(pair)
    return state.stage === 'closed' && state.trigger !== 'interruption' && (acceptedOn === undefined || acceptedOn <= state.since)
  })
}

/** True for a mentee who waits for a mentor. */
export const isWaiting = (book: Casebook, mentee: Mentee): boolean => isInUse(mentee) && whyMenteeIsAside(book, mentee).length === 0 && !hasHadTheirMentoring(book, mentee)

/** The decisions by which somebody does not belong to the programme. */
const OUT: readonly string[] = ['other-engagement', 'not-accepted', 'left', 'redirected', 'withdrew']

/** True for a person who left the programme, or was never taken in: they are spoken of no more. */
export const isOut = ({ decisions }: Mentor | Mentee): boolean => OUT.includes(standingDecision<{ readonly outcome: string }>(decisions)?.outcome ?? '')

/** Those who may enter a pair today. */
export interface Pool {
  readonly mentees: readonly MenteeProfile[]
  readonly mentors: readonly MentorProfile[]
}

/** The mentees who wait for a mentor, and the mentors who may be asked about one. */
export const matchingPool = (book: Casebook, today: IsoDate): Pool => ({
  mentees: inUse(book.mentees).flatMap(mentee => (isWaiting(book, mentee) ? [menteeProfileOf(book, mentee, today)] : [])),
  mentors: inUse(book.mentors).flatMap(mentor => (whyMentorIsAside(book, mentor, today).length === 0 ? [mentorProfileOf(book, mentor, today)] : [])),
})
