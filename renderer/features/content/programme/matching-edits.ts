import { readSettings } from '../read-settings'
import type { Read } from '../use-content-edits'

import { type MatchingCriterion, MatchingSettings, type TravelMode } from '#shared/domain/programme-settings'
import { matchingSettings as words } from '#shared/text/matching-pages'

/** The matching while it is set: a number that is not readable is absent. */
export interface MatchingEdits {
  readonly criteria: readonly MatchingCriterion[]
  readonly radii: Readonly<Record<TravelMode, number | undefined>>
  readonly minimumScore: number | undefined
  readonly answerDays: number | undefined
}

/** The settings as they stand in the fields. */
export const editsOf = ({ id: _, ...settings }: MatchingSettings): MatchingEdits => settings

/** The fields as settings to save; or what is wrong, at its field. */
export const readMatching = (edits: MatchingEdits): Read<MatchingSettings> => readSettings(MatchingSettings, { id: 'matching', ...edits }, words.nouns)
