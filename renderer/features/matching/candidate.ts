import type { LiftedRefusal } from '#shared/casebook/pairings'
import type { MenteeId, MentorId, PairId } from '#shared/domain/ids'
import type { Side } from '#shared/domain/pair-move'
import { fullName } from '#shared/domain/person'
import type { MatchingCriterionKey } from '#shared/domain/programme-settings'
import type { Exclusion } from '#shared/matching/exclusions'
import type { Aside } from '#shared/matching/pool'
import type { MenteeProfile, MentorProfile } from '#shared/matching/profiles'
import type { MenteeRanking, Ranking } from '#shared/matching/rank'
import type { PairScore } from '#shared/matching/score'

/** Two people beside each other, one of whom is sought for the other. */
export interface Candidate {
  readonly mentor: MentorProfile
  readonly mentee: MenteeProfile
  readonly score: PairScore
  readonly formerPair?: PairId
  readonly lifted?: LiftedRefusal
  /** Present where the mentee is the one who is sought. */
  readonly waitingDays?: number
}

/** One who cannot be proposed today, and why. */
export interface AsideCandidate extends Candidate {
  readonly exclusion?: Exclusion
  readonly failed: readonly MatchingCriterionKey[]
  readonly notNow: readonly Aside[]
}

/** The ranking of one person, whichever side they are on. */
export interface Ranked {
  readonly candidates: readonly Candidate[]
  readonly aside: readonly AsideCandidate[]
}

export const mentorsFor = ({ mentee, candidates, aside }: Ranking): Ranked => ({
  candidates: candidates.map(each => ({ ...each, mentee })),
  aside: aside.map(each => ({ ...each, mentee })),
})

export const menteesFor = ({ mentor, candidates, aside }: MenteeRanking): Ranked => ({
  candidates: candidates.map(each => ({ ...each, mentor })),
  aside: aside.map(each => ({ ...each, mentor })),
})

/** The id of the one who is sought. */
export const idOf = (candidate: Candidate, sought: Side): MentorId | MenteeId => candidate[sought].id

/** The name of the one who is sought. */
export const nameOf = (candidate: Candidate, sought: Side): string => fullName(candidate[sought])
