import { type Casebook, emptyCasebook } from '#shared/casebook/casebook'
import { defaultLists } from '#shared/defaults/lists'
import type { ImportTarget } from '#shared/domain/import-record'
import { findHeader } from '#shared/importing/find-header'
import type { ImportPlan, PlannedRow } from '#shared/importing/import-plan'
import { proposeMapping } from '#shared/importing/mapping'
import { planImport } from '#shared/importing/plan-import'

import { day } from '../../builders/casebook'

/** What would become of a list on 20 March 2026, its columns understood by themselves. */
export function planOf<Target extends ImportTarget>(target: Target, cells: readonly (readonly string[])[], book: Casebook = emptyCasebook): ImportPlan<Target> {
  const header = findHeader(cells)
  return planImport({ cells, header, mapping: proposeMapping(header.labels, target), target, book, lists: defaultLists, today: day('2026-03-20') })
}

/** The only line of a list, given as headings and their cells. */
export function rowOf<Target extends ImportTarget>(target: Target, cells: Readonly<Record<string, string>>, book?: Casebook) {
  const [row] = planOf(target, [Object.keys(cells), Object.values(cells)], book).rows
  if (!row) throw new Error('no line')
  return row
}

/** What was noticed, by its codes. */
export const codes = ({ reasons, warnings }: PlannedRow<unknown>): readonly string[] => [...reasons, ...warnings].map(({ code }) => code)
