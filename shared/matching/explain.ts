import type { MatchingCriterionKey, MatchingSettings } from '#shared/domain/programme-settings'

import { criteria, thresholdOf } from './criteria'
import type { Criterion } from './criterion'
import type { Fact } from './facts'
import type { MenteeProfile, MentorProfile } from './profiles'
import { type PairScore, scorerFor } from './score'

/** How a criterion turns out for two people. */
export type Verdict = 'matched' | 'partly' | 'not' | 'unknown' | 'not-counted'

/** One criterion of an explanation. */
export interface ExplainedRow {
  readonly key: MatchingCriterionKey
  readonly weight: number
  /** What the pair must reach, in hundredths. */
  readonly atLeast: number | undefined
  /** From 0 to 1; nothing where it is unknown or not counted. */
  readonly value: number | undefined
  readonly verdict: Verdict
  readonly fact: Fact
}

/** Why two people have the score they have, criterion by criterion in the order of the settings. */
export interface Explanation {
  readonly mentor: MentorProfile
  readonly mentee: MenteeProfile
  readonly rows: readonly ExplainedRow[]
  readonly score: PairScore
}

function verdictOn(value: number | undefined, { matchedFrom = 1 }: Criterion): Verdict {
  if (value === undefined) return 'unknown'
  if (value >= matchedFrom) return 'matched'
  return value > 0 ? 'partly' : 'not'
}

const notCounted: Fact = { about: 'not-counted' }

/** Explains the score of each mentor with one mentee; made once for as many mentors as there are. */
export function explainerFor(mentee: MenteeProfile, settings: MatchingSettings): (mentor: MentorProfile) => Explanation {
  const scoreWith = scorerFor(mentee, settings)
  const asked = settings.criteria.map(setting => ({
    ...{ key: setting.key, weight: setting.weight, atLeast: thresholdOf(setting) },
    ...{ criterion: criteria[setting.key], valueWith: criteria[setting.key].against(mentee, settings) },
  }))
  return mentor => {
    const rows = asked.map(({ key, weight, atLeast, criterion, valueWith }): ExplainedRow => {
      if (criterion.counts && !criterion.counts(mentor, mentee)) return { key, weight, atLeast, value: undefined, verdict: 'not-counted', fact: notCounted }
      const value = valueWith(mentor)
      return { key, weight, atLeast, value, verdict: verdictOn(value, criterion), fact: criterion.fact(mentor, mentee, settings) }
    })
    return { mentor, mentee, rows, score: scoreWith(mentor) }
  }
}

/** Explains the score of two people. */
export const explainPair = (mentor: MentorProfile, mentee: MenteeProfile, settings: MatchingSettings): Explanation => explainerFor(mentee, settings)(mentor)
