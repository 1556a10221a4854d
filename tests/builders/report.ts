import type { Casebook } from '#shared/casebook/casebook'
import { tablesOf } from '#shared/statistics/tables'
import type { Tables } from '#shared/statistics/rows'

import { day } from './built'
import { aBasis } from './rows'

/** The tables of a book from a day to another, by the rules of the product, looked at long after unless another day is named. */
export const tablesIn = (book: Casebook, from: string, to: string, today = '2030-01-01'): Tables => tablesOf(book, { from: day(from), to: day(to) }, aBasis({ today: day(today) }))

/** The only row of a table; the test fails where there is none, or another. */
export function only<Row>(rows: readonly Row[]): Row {
  const [row] = rows
  if (!row || rows.length > 1) throw new Error(`${rows.length} rows`)
  return row
}
