import { remembered } from '#shared/core/remembered'

interface Written<Row> {
  readonly value: (row: Row) => string | number
}

/** How many rows are looked at, spread over the list: enough to see how wide its columns are. */
const SAMPLE = 200

/** The place in a list of the row in which most is written under each column, one column after the other. */
export function widestRows<Row>(rows: readonly Row[], columns: readonly Written<Row>[]): readonly number[] {
  const known = byRows(rows)
  const found = known.get(columns)
  if (found) return found
  const step = Math.max(1, Math.floor(rows.length / SAMPLE))
  const looked = rows.flatMap((row, index) => (index % step === 0 ? [{ row, index }] : []))
  const widest = columns.map(({ value }) => {
    const longest = looked.reduce((most, { row, index }) => (String(value(row)).length > most.length ? { index, length: String(value(row)).length } : most), { index: 0, length: -1 })
    return longest.index
  })
  known.set(columns, widest)
  return widest
}

const byRows = remembered((_: readonly unknown[]) => new WeakMap<object, readonly number[]>())
