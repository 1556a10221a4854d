import type { ListsOf } from '../../ui/grid/question-props'
import { situationLine } from '../../ui/situation-line'

import { labelOf } from '#shared/domain/lists'
import { type Situation, situationLists } from '#shared/domain/situation'
import { groupOf, type SituationGroup } from '#shared/statistics/follow-ups'
import { situationWords } from '#shared/text/closing'
import { followUpWords } from '#shared/text/evaluation'

const { apart } = followUpWords.all

/** What a group of situations is called where it is counted. */
export const groupLabel = (group: SituationGroup): string => (group === 'other' || group === 'unknown' ? apart[group] : situationWords.families[group])

/** A situation as fully as it is known, in one line. */
export const inFull = (situation: Situation, lists: ListsOf): string => (groupOf(situation) === 'unknown' ? apart.unknown : situationLine(situation, lists))

/** A situation in few words: « Emploi, CDI »; of one that is no aim what it is, and that it is unknown where it is. */
export function inShort(situation: Situation, lists: ListsOf): string {
  const group = groupOf(situation)
  if (group === 'unknown') return apart.unknown
  return [groupLabel(group), situation.kind && labelOf(lists(situationLists[situation.family]), situation.kind)].filter(Boolean).join(', ')
}
