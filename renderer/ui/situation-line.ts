import type { ListsOf } from './grid/question-props'

import { labelOf } from '#shared/domain/lists'
import { type Situation, situationGaps, situationLists } from '#shared/domain/situation'
import { situationWords as words } from '#shared/text/closing'
import { shortDay } from '#shared/text/format'

/** A situation in one line, by what is known of it: « Emploi, CDI, temps plein, électricien, depuis le 01/03/2026 ». */
export function situationLine({ family, kind, title, where, workTime, months, since }: Situation, lists: ListsOf): string {
  const told = kind && labelOf(lists(situationLists[family]), kind)
  // « Autre situation » says nothing beside what it is.
  const name = family === 'other' && told !== undefined ? undefined : words.families[family]
  return [name, told, workTime && words.workTimes[workTime], title, where, months !== undefined && words.months(months), since && words.since(shortDay(since))].filter(Boolean).join(', ')
}

/** What one would still wish to know of a situation, in words; nothing where all is told. */
export const situationGapNames = (situation: Situation): readonly string[] =>
  situationGaps(situation).map(gap => (gap === 'kind' ? words.gaps.kind[situation.family] : words.gaps[gap]))
