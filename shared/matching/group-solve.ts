import { assign } from './assign'
import type { Aim } from './group-proposal'
import { IMPOSSIBLE, type Table } from './group-table'

/** For each mentee of the table, the place of their mentor in it. */
export type Deal = readonly (number | undefined)[]

/** What is dealt already: the pairs chosen by hand, and how many places each mentor has beside them. */
export interface Fixed {
  readonly byHand: Deal
  readonly places: readonly number[]
}

/** Deals the mentors who are left to the mentees who are left. */
export const solve: Readonly<Record<Aim, (table: Table, fixed: Fixed) => Deal>> = {
  'best-total': bestTotal,
  'best-pairs-first': bestPairsFirst,
}

/** As many people served as can be, with the greatest sum of scores; a mentor of several places is several columns. */
function bestTotal({ scores }: Table, { byHand, places }: Fixed): Deal {
  const rows = byHand.flatMap((mentor, row) => (mentor === undefined ? [row] : []))
  const columns = places.flatMap((count, mentor) => Array<number>(Math.min(count, rows.length)).fill(mentor))
  const assigned = assign(
    rows.map(row =>
      columns.map(mentor => {
        const score = scores[row]?.[mentor] ?? IMPOSSIBLE
        return score === IMPOSSIBLE ? undefined : score
      }),
    ),
  )
  const deal = [...byHand]
  rows.forEach((row, index) => {
    const column = assigned[index]
    if (column !== undefined) deal[row] = columns[column]
  })
  return deal
}

const BEST = 100

/** The best remaining pair each time; of equal ones, that of the mentee who has waited longest. */
function bestPairsFirst({ scores }: Table, { byHand, places }: Fixed): Deal {
  const deal = [...byHand]
  const left = [...places]
  const byScore = Array.from({ length: BEST + 1 }, (): [row: number, mentor: number][] => [])
  scores.forEach((row, index) => {
    if (deal[index] !== undefined) return
    row.forEach((score, mentor) => {
      if (score !== IMPOSSIBLE) byScore[score]?.push([index, mentor])
    })
  })
  for (const pairs of byScore.toReversed())
    for (const [row, mentor] of pairs) {
      const places = left[mentor] ?? 0
      if (deal[row] !== undefined || places === 0) continue
      deal[row] = mentor
      left[mentor] = places - 1
    }
  return deal
}
