import { compareText } from '#shared/core/search-key'

type Value = string | number

/** What a column sorts by. */
interface Sorted<Row> {
  readonly value: (row: Row) => Value
}

/** The same rows under the same column keep their order, so that typing in the search never sorts again. */
const known = new WeakMap<object, WeakMap<object, readonly number[]>>()

/** The place of each row in the rising order of a column; a blank comes last. */
function rising<Row>(rows: readonly Row[], column: Sorted<Row>): readonly number[] {
  const byColumn = known.get(rows) ?? new WeakMap<object, readonly number[]>()
  known.set(rows, byColumn)
  const found = byColumn.get(column)
  if (found) return found
  const ranks = ranked(rows.map(column.value))
  byColumn.set(column, ranks)
  return ranks
}

/** All the rows in the order of a column; those of the same value stay as they stood. */
export function inOrder<Row>(rows: readonly Row[], column: Sorted<Row>, isDescending: boolean): readonly Row[] {
  const ranks = rising(rows, column)
  const order = isDescending ? -1 : 1
  return rows
    .map((row, index) => ({ row, rank: order * (ranks[index] ?? 0) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ row }) => row)
}

/** The place of each value among all: far fewer values are compared than rows, and each pair of words once. */
function ranked(values: readonly Value[]): readonly number[] {
  const distinct = [...new Set(values)]
  // Days stand in their order as they are written: no need to read them as words.
  distinct.sort(distinct.every(isDay) ? (one, other) => (one === '' || other === '' ? compared(one, other) : one < other ? -1 : 1) : compared)
  const ranks = new Map<Value, number>()
  let rank = 0
  let before: Value | undefined
  for (const value of distinct) {
    if (before !== undefined && compared(before, value) !== 0) rank += 1
    ranks.set(value, rank)
    before = value
  }
  return values.map(value => ranks.get(value) ?? 0)
}

const isDay = (value: Value) => value === '' || (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))

/** A blank comes last in rising order: it says nothing. */
function compared(one: Value, other: Value): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  if (one === '' || other === '') return one === other ? 0 : one === '' ? 1 : -1
  return compareText(String(one), String(other))
}
