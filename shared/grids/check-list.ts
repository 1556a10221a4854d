import { type Section, questionsOf } from './grid'

import type { GridName } from '#shared/domain/grid-name'

/**
 * True for a section of the first meeting in which nothing but optional yes-no questions is asked: one ticks off what was covered.
 * An empty box is not a no there, only something that is still to be covered; in the other grids a yes-no question keeps both its answers.
 */
export function isCheckList(grid: GridName, section: Section): boolean {
  const asked = questionsOf({ sections: [section] })
  return grid === 'first-meeting' && asked.length > 0 && asked.every(({ kind, required }) => kind === 'yes-no' && required === undefined)
}
