import type { MatchingCriterion, MatchingCriterionKey, MatchingSettings } from '#shared/domain/programme-settings'

import { availability, distance, hobbies, interests } from './compared/everyday'
import { languages } from './compared/languages'
import { age, gender, values } from './compared/persons'
import { expectations, sector, trade } from './compared/work'
import type { Criterion, Value } from './criterion'
import type { MenteeProfile, MentorProfile } from './profiles'

/** How each criterion compares a mentor and a mentee (matching §2.2). */
export const criteria: Readonly<Record<MatchingCriterionKey, Criterion>> = {
  sector,
  function: trade,
  expectations,
  languages,
  distance,
  availability,
  interests,
  hobbies,
  age,
  gender,
  values,
}

/** The value of one criterion for two people. */
export const valueOf = (key: MatchingCriterionKey, mentor: MentorProfile, mentee: MenteeProfile, settings: MatchingSettings): Value =>
  criteria[key].against(mentee, settings)(mentor)

/**
 * What a pair must reach on a criterion, in hundredths; nothing where it excludes nobody.
 * A gender that somebody asks for is a condition, unless the association gives it a weight and so makes it a preference.
 */
export const thresholdOf = ({ key, weight, atLeast }: MatchingCriterion): number | undefined => atLeast ?? (key === 'gender' && weight === 0 ? 100 : undefined)
