import type { Casebook } from '#shared/casebook/casebook'
import { gridOf, lastHeld } from '#shared/casebook/interviews'
import type { InterviewId, PairId } from '#shared/domain/ids'
import { isCheckList } from '#shared/grids/check-list'
import { questionsOf } from '#shared/grids/grid'

/** What was gone through at a first meeting, by its check-list. */
export interface Covered {
  readonly interviewId: InterviewId
  readonly done: number
  /** In the words of the grid, what was not. */
  readonly left: readonly string[]
}

/** What the grid of a first meeting tells, once it was held by one. */
export function coveredAt(book: Casebook, pairId: PairId): Covered | undefined {
  const held = lastHeld(book, pairId)
  if (!held) return undefined
  const boxes = gridOf(book, held)
    .sections.filter(section => isCheckList('first-meeting', section))
    .flatMap(section => questionsOf({ sections: [section] }))
  const left = boxes.filter(({ key }) => held.answers[key] !== true)
  return { interviewId: held.id, done: boxes.length - left.length, left: left.map(({ label }) => label) }
}
