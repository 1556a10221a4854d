import type { LiftedRefusal } from '#shared/casebook/pairings'
import type { MenteeId, MentorId, PairId } from '#shared/domain/ids'
import type { MatchingCriterionKey } from '#shared/domain/programme-settings'

import type { Exclusion } from './exclusions'
import type { Aside } from './pool'
import type { MenteeProfile, MentorProfile } from './profiles'
import type { Relaxation } from './relaxation'
import type { PairScore } from './score'

/** Serve the most people with the greatest sum of scores, or take the best remaining pair each time. */
export const AIMS = ['best-total', 'best-pairs-first'] as const
export type Aim = (typeof AIMS)[number]

/** A pair chosen by hand. */
export interface Lock {
  readonly mentorId: MentorId
  readonly menteeId: MenteeId
}

export interface GroupOptions {
  /** Only these of the waiting mentees; all of them where absent. Those of a lock are always there. */
  readonly menteeIds?: readonly MenteeId[]
  readonly mentorIds?: readonly MentorId[]
  readonly locked: readonly Lock[]
  readonly aim: Aim
}

/** How far the calculation is: mentees compared, out of all. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** Someone with whom a mentee would have a better score, and who has them now. */
export interface BetterChoice {
  readonly mentor: MentorProfile
  readonly score: number
  readonly heldBy: readonly MenteeProfile[]
}

export interface ProposedPair {
  readonly mentor: MentorProfile
  readonly mentee: MenteeProfile
  readonly score: PairScore
  readonly locked: boolean
  /** What should keep the two apart: only a pair chosen by hand can have it. */
  readonly exclusion?: Exclusion
  readonly formerPair?: PairId
  /** One of the two said no once, and it was set aside. */
  readonly lifted?: LiftedRefusal
  /** The mentor the mentee would have first of all, where it is another one. */
  readonly exchange?: BetterChoice
}

/** Why a pair chosen by hand is not in the proposal. */
export interface RefusedLock extends Lock {
  readonly why:
    | { readonly kind: 'unknown' }
    | { readonly kind: 'mentor-aside' | 'mentee-aside'; readonly reasons: readonly Aside[] }
    | { readonly kind: 'mentee-locked-twice' }
    | { readonly kind: 'mentor-full' }
}

/** What leaves pairs out before any calculation. */
export type Obstacle = MatchingCriterionKey | 'minimum-score' | Exclusion['kind']

export interface Removal {
  readonly by: Obstacle
  /** Out of `pairsCompared`. */
  readonly pairs: number
  /** Mentees for whom this alone leaves no mentor at all, of those that nothing keeps apart from them. */
  readonly menteesWithout: number
}

/** A mentor who would do, and the mentees they were given. */
export interface GivenMentor {
  readonly mentor: MentorProfile
  readonly to: readonly MenteeProfile[]
}

export type UnmatchedReason =
  | { readonly kind: 'no-mentor' }
  /** There are mentors who would do, and all of them were given to others; the best of them are told. */
  | { readonly kind: 'no-mentor-left'; readonly possible: number; readonly given: readonly GivenMentor[] }
  /** Nobody would do: what stands in the way, and with how many mentors; the most frequent first. */
  | { readonly kind: 'excluded-by'; readonly removed: readonly { readonly by: Obstacle; readonly count: number }[] }

export interface UnmatchedMentee {
  readonly mentee: MenteeProfile
  readonly waitingDays: number
  readonly reason: UnmatchedReason
  /** The least one would have to give up, of one thing alone. */
  readonly relaxation?: Relaxation
}

/** A mentor without any mentee in the proposal. */
export interface UnmatchedMentor {
  readonly mentor: MentorProfile
  /** With how many of the mentees a pair would be possible. */
  readonly possible: number
}

/** Two people who would both rather have each other than whom they were given, and what it would cost. */
export interface BlockingPair {
  readonly mentor: MentorProfile
  readonly mentee: MenteeProfile
  readonly score: number
  /** What the mentee has now; absent for one without a mentor. */
  readonly insteadOf?: number
  /** The mentee who would lose the mentor, and what would be left for them: the other’s former mentor, or nobody. */
  readonly displaced: { readonly mentee: MenteeProfile; readonly score: number; readonly next?: { readonly mentor: MentorProfile; readonly score: number } }
}

/** What one aim gives: people served, and the scores among those that are known. */
export interface Outcome {
  readonly served: number
  readonly total: number
  readonly mean: number | undefined
  readonly worst: number | undefined
}

/** A proposal for a group; people decide on it. */
export interface GroupProposal extends Outcome {
  readonly aim: Aim
  /** The mentee who has waited longest first. */
  readonly pairs: readonly ProposedPair[]
  /** Who is served least well. */
  readonly worstPair?: ProposedPair
  readonly refusedLocks: readonly RefusedLock[]
  readonly unmatchedMentees: readonly UnmatchedMentee[]
  readonly unmatchedMentors: readonly UnmatchedMentor[]
  readonly pairsCompared: number
  readonly removedBy: readonly Removal[]
  /** The dearest ones; `blockingCount` counts them all. */
  readonly blocking: readonly BlockingPair[]
  readonly blockingCount: number
  /** What each aim would give. */
  readonly price: Readonly<Record<Aim, Outcome>>
}
