import { munkres } from 'munkres'

/** What is forbidden costs so many times as much as being left. */
const FORBIDDEN = 2

/**
 * The best assignment of rows to columns: first as many rows as can be served, then the greatest sum of their scores, then,
 * between equals, the earlier rows served before the later ones. Scores are whole numbers from 0; nothing stands where a row
 * cannot have a column. Gives the column of each row, or nothing for a row that stays without.
 *
 * Munkres gives each row some column: one more for each row stands for « none », dearer than any sum of real ones, so that a
 * forbidden cell (itself dearer than « none ») is never chosen. Costs are whole and finite: it takes an infinite one silently.
 */
export function assign(scores: readonly (readonly (number | undefined)[])[]): readonly (number | undefined)[] {
  const rows = scores.length
  const columns = scores[0]?.length ?? 0
  if (rows === 0 || columns === 0) return scores.map(() => undefined)

  let best = 0
  for (const row of scores) for (const score of row) if (score !== undefined && score > best) best = score

  const { point, none, tie } = scale(rows, best)
  const costs = scores.map((row, index) => {
    const left = none + (rows - index) * tie // the earlier row is the dearer to leave
    const cost = new Float64Array(columns + rows).fill(left, columns)
    for (let column = 0; column < columns; column += 1) {
      const score = row[column]
      cost[column] = score === undefined ? FORBIDDEN * (none + rows) : (best - score) * point
    }
    return cost
  })
  const assigned: (number | undefined)[] = scores.map(() => undefined)
  for (const [row, column] of munkres(costs)) if (column < columns) assigned[row] = column
  return assigned
}

interface Scale {
  /** What a point of score costs: no sum of ties outweighs one. */
  readonly point: number
  /** What it costs to be left: no sum of points outweighs it. */
  readonly none: number
  /** What it costs more to leave the row before; nothing where sums would no longer be exact (some 4 000 rows). */
  readonly tie: 0 | 1
}

function scale(rows: number, best: number): Scale {
  const point = (rows * (rows + 1)) / 2 + 1
  const none = (rows * best + 1) * point
  return FORBIDDEN * rows * (none + rows) <= Number.MAX_SAFE_INTEGER ? { point, none, tie: 1 } : { point: 1, none: rows * best + 1, tie: 0 }
}
