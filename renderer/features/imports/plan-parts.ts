import type { ImportPlan } from '#shared/importing/import-plan'

import type { AnyRow } from './row-words'

/** How many lines go together: few enough that the window takes them between two frames. */
const TOGETHER = 500

/** A piece of a dry run on its way to the window, which has the lines of the file already. The last piece holds the rest of the plan. */
export interface PlanPart {
  readonly rows: readonly Omit<AnyRow, 'original'>[]
  readonly rest?: Omit<ImportPlan, 'rows'>
}

/** A dry run in pieces: handed over at once, thousands of lines would hold up what one is typing. */
export function* partsOf({ rows, ...rest }: ImportPlan): Generator<PlanPart> {
  for (let from = 0; from < rows.length; from += TOGETHER) yield { rows: rows.slice(from, from + TOGETHER).map(withoutOriginal) }
  yield { rows: [], rest }
}

const withoutOriginal = ({ original: _, ...row }: AnyRow): Omit<AnyRow, 'original'> => row

/** Puts the pieces of a dry run together, with the lines of its file; a plan once the last piece is there. */
export function planOfParts(cells: readonly (readonly string[])[]): (part: PlanPart) => ImportPlan | undefined {
  const rows: AnyRow[] = []
  return part => {
    for (const row of part.rows) rows.push({ ...row, original: cells[row.line - 1] ?? [] })
    return part.rest && ({ ...part.rest, rows }) // the rows are those of the plan that was taken apart
  }
}
