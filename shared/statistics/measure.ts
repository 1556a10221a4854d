import type { Rows, TableName, Tables } from './rows'

/** What the cells of a row must hold to be counted: a value, one of several, any but one, or a number that is at least so much. All of it must hold. */
export type Where<Row> = { readonly [Column in keyof Row]?: Row[Column] | readonly Row[Column][] | { readonly but: Row[Column] } | { readonly atLeast: number } }

type NumbersOf<Row> = { [Column in keyof Row]: number extends Row[Column] ? Column : never }[keyof Row]

type MeasureOf<Name extends TableName> =
  | { readonly kind: 'count'; readonly of: Name; readonly where: Where<Rows[Name]> }
  | { readonly kind: 'sum' | 'mean' | 'median' | 'most'; readonly of: Name; readonly column: NumbersOf<Rows[Name]>; readonly where: Where<Rows[Name]> }

/**
 * A number that the rows of one table make. It is counted here and written as a formula in the workbook from the same words,
 * so that the two cannot differ. Empty cells count in no mean, median or greatest.
 */
export type Measure =
  | { [Name in TableName]: MeasureOf<Name> }[TableName]
  /** A number that only the association knows: money, hours of its team. */
  | { readonly kind: 'given'; readonly name: 'subsidy' | 'team-minutes'; readonly value: number | undefined }

/** A number and the rows behind it; no number where there is nothing to take the mean, the median or the greatest of. */
export interface Measured {
  readonly value: number | undefined
  readonly ids: readonly string[]
}

/** A count of the rows of a table. */
export const count = <Name extends TableName>(of: Name, where: Where<Rows[Name]> = {}): Measure => ({ kind: 'count', of, where }) as unknown as Measure // one member of the union for each name

/** What the numbers of a column make: all together, on the whole, in the middle, or the greatest. */
export const over = <Name extends TableName>(kind: 'sum' | 'mean' | 'median' | 'most', of: Name, column: NumbersOf<Rows[Name]>, where: Where<Rows[Name]> = {}): Measure =>
  ({ kind, of, column, where }) as unknown as Measure // one member of the union for each name

/** Counts. */
export function measure(tables: Tables, what: Measure): Measured {
  if (what.kind === 'given') return { value: what.value, ids: [] }
  const rows = rowsWhere(tables, what.of, what.where)
  if (what.kind === 'count') return { value: rows.length, ids: rows.map(({ id }) => id) }
  const told = rows.flatMap(row => {
    const value = cellOf(row, what.column)
    return typeof value === 'number' ? [{ id: row.id, value }] : []
  })
  const values = told.map(({ value }) => value)
  return { value: fold(what.kind, values), ids: told.filter(({ value }) => what.kind !== 'sum' || value !== 0).map(({ id }) => id) }
}

/** The rows of a table that hold what is asked, in its order. */
export function rowsWhere<Name extends TableName>(tables: Tables, name: Name, where: object): readonly Rows[Name][] {
  let rows: readonly Rows[Name][] = tables[name]
  // One condition after the other, each over what the last one left: thousands of rows are gone through for each figure.
  for (const [column, wanted] of Object.entries<unknown>({ ...where })) rows = rows.filter(typeof wanted === 'object' && wanted !== null ? row => holds(cellOf(row, column), wanted) : row => cellOf(row, column) === wanted)
  return rows
}

/** What stands in a cell. */
export const cellOf = (row: object, column: string): unknown => (row as Readonly<Record<string, unknown>>)[column] // rows are plain data, read by the names of their columns

function holds(cell: unknown, wanted: object): boolean {
  if (Array.isArray(wanted)) return wanted.includes(cell)
  if ('but' in wanted) return cell !== wanted.but
  return 'atLeast' in wanted && typeof wanted.atLeast === 'number' && typeof cell === 'number' && cell >= wanted.atLeast
}

function fold(kind: 'sum' | 'mean' | 'median' | 'most', values: readonly number[]): number | undefined {
  if (kind === 'sum') return sum(values)
  if (values.length === 0) return undefined
  if (kind === 'mean') return sum(values) / values.length
  if (kind === 'most') return values.reduce((most, value) => Math.max(most, value))
  const sorted = values.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : sum(sorted.slice(middle - 1, middle + 1)) / 2
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
