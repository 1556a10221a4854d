import type { Casebook } from '#shared/casebook/casebook'
import type { MatchingCriterionKey, MatchingSettings } from '#shared/domain/programme-settings'

import { type Exclusion, exclusionBetween } from './exclusions'
import type { Obstacle, Progress, Removal } from './group-proposal'
import type { MenteeProfile, MentorProfile } from './profiles'
import { type PairScore, scorerFor } from './score'

/** A pair that cannot be. */
export const IMPOSSIBLE = -1

/** Everybody compared with everybody, in an order of its own: those who have waited longest, and been there longest, first. */
export interface Table {
  readonly mentees: readonly MenteeProfile[]
  readonly mentors: readonly MentorProfile[]
  /** For each mentee the score with each mentor, in whole hundredths; `IMPOSSIBLE`, and 0 where nothing is known. */
  readonly scores: readonly Int16Array[]
  readonly removedBy: readonly Removal[]
}

const text = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** The same people always stand in the same order, however they were entered. */
export const inOrder = {
  mentees: (all: readonly MenteeProfile[]): readonly MenteeProfile[] =>
    all.toSorted((one, other) => text(one.waitingSince, other.waitingSince) || text(one.registeredOn, other.registeredOn) || text(one.id, other.id)),
  mentors: (all: readonly MentorProfile[]): readonly MentorProfile[] => all.toSorted((one, other) => text(one.registeredOn, other.registeredOn) || text(one.id, other.id)),
}

/** What stands between two people; nothing where a pair is possible. A score that is not known is not below the minimum. */
export function obstaclesBetween(exclusion: Exclusion | undefined, { score, failed }: PairScore, { minimumScore }: MatchingSettings): readonly Obstacle[] {
  if (exclusion) return [exclusion.kind]
  if (failed.length > 0) return failed
  return score !== undefined && score < minimumScore ? TOO_LOW : nothing
}

const EXCLUSIONS: readonly Obstacle[] = ['same-person', 'same-employer', 'related', 'to-avoid', 'refused'] satisfies readonly Exclusion['kind'][]
const isExclusion = (by: Obstacle): boolean => EXCLUSIONS.includes(by)

const TOO_LOW: readonly Obstacle[] = ['minimum-score']
const nothing: readonly Obstacle[] = []

/** So many mentees are compared with a mentor at a time: what is known of all mentors at once does not fit the cache of a processor, which made it twice as slow. */
const AT_A_TIME = 16

/** A mentee being compared: their scores, and what stands in the way with how many mentors. */
interface Row {
  readonly mentee: MenteeProfile
  readonly scoreWith: (mentor: MentorProfile) => PairScore
  readonly scores: Int16Array
  readonly removed: Map<Obstacle, number>
}

/** Compares everybody, a few mentees after the others, and counts what leaves pairs out. */
export function* compareAll(
  book: Casebook,
  mentees: readonly MenteeProfile[],
  mentors: readonly MentorProfile[],
  settings: MatchingSettings,
): Generator<Progress, Table> {
  const done: Row[] = []
  while (done.length < mentees.length) {
    const rows = mentees
      .slice(done.length, done.length + AT_A_TIME)
      .map((mentee): Row => ({ mentee, scoreWith: scorerFor(mentee, settings), scores: new Int16Array(mentors.length), removed: new Map() }))
    mentors.forEach((mentor, index) => {
      for (const { mentee, scoreWith, scores, removed } of rows) {
        const score = scoreWith(mentor)
        const obstacles = obstaclesBetween(exclusionBetween(book, mentor.id, mentee.id), score, settings)
        for (const by of obstacles) removed.set(by, (removed.get(by) ?? 0) + 1)
        scores[index] = obstacles.length > 0 ? IMPOSSIBLE : (score.score ?? 0)
      }
    })
    done.push(...rows)
    yield { done: done.length, total: mentees.length }
  }
  return { mentees, mentors, scores: done.map(({ scores }) => scores), removedBy: removals(done, mentors.length, settings) }
}

function removals(rows: readonly Row[], mentorCount: number, settings: MatchingSettings): readonly Removal[] {
  const counts = new Map<Obstacle, { pairs: number; menteesWithout: number }>()
  for (const { removed } of rows) {
    const excluded = EXCLUSIONS.reduce((sum, kind) => sum + (removed.get(kind) ?? 0), 0)
    for (const [by, pairs] of removed) {
      const all = counts.get(by) ?? { pairs: 0, menteesWithout: 0 }
      const isAlone = pairs === mentorCount - (isExclusion(by) ? 0 : excluded)
      counts.set(by, { pairs: all.pairs + pairs, menteesWithout: all.menteesWithout + (isAlone ? 1 : 0) })
    }
  }
  const inSettings: readonly MatchingCriterionKey[] = settings.criteria.map(({ key }) => key)
  return [...inSettings, ...TOO_LOW, ...EXCLUSIONS].flatMap(by => {
    const counted = counts.get(by)
    return counted ? [{ by, ...counted }] : []
  })
}
