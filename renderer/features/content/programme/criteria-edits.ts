import type { Read } from '../use-content-edits'

import { CriteriaSettings } from '#shared/domain/programme-settings'
import type { CriterionWeight, GridText } from '#shared/grids/grid'
import { criteriaSettings as words } from '#shared/text/content-settings'

/** The age while it is set. */
export interface AgeEdits {
  readonly counts: boolean
  readonly atLeast: number | undefined
  readonly atMost: number | undefined
  readonly weight: CriterionWeight
}

export const editsOf = ([age]: CriteriaSettings['computed']): AgeEdits => ({ counts: age !== undefined, atLeast: age?.atLeast, atMost: age?.atMost, weight: age?.weight ?? 'informative' })

const OLDEST = 120

/** The age as a criterion to save; or what is wrong, at its field. */
export function readAge({ counts, atLeast, atMost, weight }: AgeEdits): Read<CriteriaSettings> {
  if (!counts) return { text: { id: 'criteria', computed: [] } }
  const unreadable = Object.entries({ atLeast, atMost }).flatMap(([field, age]) => (age === undefined || isAge(age) ? [] : [[field, words.ageBounds(0, OLDEST)] as const]))
  if (unreadable.length > 0) return { problems: Object.fromEntries(unreadable) }
  if (atLeast === undefined && atMost === undefined) return { problems: { atLeast: words.needBound } }
  if (atLeast !== undefined && atMost !== undefined && atMost < atLeast) return { problems: { atMost: words.mostBelowLeast } }
  return { text: CriteriaSettings.parse({ id: 'criteria', computed: [{ key: 'age', weight, ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) }] }) }
}

const isAge = (age: number) => Number.isInteger(age) && age >= 0 && age <= OLDEST

/** A criterion that is a question of the grid. */
export interface AskedCriterion {
  readonly key: string
  readonly label: string
  readonly weight: CriterionWeight
}

/** The criteria asked in a grid: the two of the programme, and those of the association. */
export function criteriaIn({ sections }: GridText): { readonly always: readonly AskedCriterion[]; readonly own: readonly AskedCriterion[] } {
  const all = sections.flatMap(({ questions }) =>
    questions.flatMap(question =>
      question.kind === 'yes-no' && question.criterion && !question.hidden ? [{ key: question.key, label: question.label, weight: question.criterion, fixed: question.fixed }] : [],
    ),
  )
  return { always: all.filter(({ fixed }) => fixed), own: all.filter(({ fixed }) => !fixed) }
}
