import type { MatchingCriterionKey, MatchingSettings } from '#shared/domain/programme-settings'

import { criteria, thresholdOf } from './criteria'
import type { MenteeProfile, MentorProfile } from './profiles'

/** How well two people fit, on what is known of them: unknown is not zero. */
export interface PairScore {
  /** In whole hundredths: `earned` out of `knownWeight`. Absent where nothing that has a weight is known. */
  readonly score: number | undefined
  /** The sum of weight × value over what is known. */
  readonly earned: number
  /** The weights of the criteria that are known. */
  readonly knownWeight: number
  /** The weights of all criteria that are taken into account for these two. */
  readonly totalWeight: number
  /** In whole hundredths: `knownWeight` out of `totalWeight`. */
  readonly reliability: number
  /** Mandatory criteria known not to be met: the pair is impossible. */
  readonly failed: readonly MatchingCriterionKey[]
  /** Mandatory criteria of which nothing is known: to be asked before proposing. */
  readonly toCheck: readonly MatchingCriterionKey[]
}

const none: readonly MatchingCriterionKey[] = []

/** Scores each mentor with one mentee, by the criteria of the association; made once for as many mentors as there are. */
export function scorerFor(mentee: MenteeProfile, settings: MatchingSettings): (mentor: MentorProfile) => PairScore {
  const asked = settings.criteria.flatMap(setting => {
    const { key, weight } = setting
    const threshold = thresholdOf(setting)
    const { counts, against } = criteria[key]
    return weight === 0 && threshold === undefined ? [] : [{ key, weight, threshold, counts, valueWith: against(mentee, settings) }]
  })
  return mentor => {
    // Whole numbers throughout: weights times hundredths, so that the same pair always has the same score.
    let earned = 0
    let knownWeight = 0
    let totalWeight = 0
    let failed = none
    let toCheck = none
    for (const { key, weight, threshold, counts, valueWith } of asked) {
      if (counts && !counts(mentor, mentee)) continue
      totalWeight += weight
      const value = valueWith(mentor)
      if (value === undefined) {
        if (threshold !== undefined) toCheck = [...toCheck, key]
        continue
      }
      const reached = Math.round(value * 100)
      if (threshold !== undefined && reached < threshold) failed = [...failed, key]
      earned += weight * reached
      knownWeight += weight
    }
    return {
      score: knownWeight === 0 ? undefined : Math.round(earned / knownWeight),
      earned: earned / 100,
      knownWeight,
      totalWeight,
      reliability: totalWeight === 0 ? 0 : Math.round((100 * knownWeight) / totalWeight),
      failed,
      toCheck,
    }
  }
}

/** The score of two people by the criteria of the association. */
export const scorePair = (mentor: MentorProfile, mentee: MenteeProfile, settings: MatchingSettings): PairScore => scorerFor(mentee, settings)(mentor)
