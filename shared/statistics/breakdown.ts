import { cellOf, rowsWhere, type Where } from './measure'
import type { Rows, TableName, Tables } from './rows'

/** The genders of a cross table, in its order; each line sums up over them (statistics §4.1: the FSE+ asks everything by gender). */
export const GENDERS = ['woman', 'man', 'other', 'undisclosed', 'unknown'] as const
export type GenderColumn = (typeof GENDERS)[number]

type WithGender = { [Name in TableName]: Rows[Name] extends { readonly gender: unknown } ? Name : never }[TableName]

/** Some rows of a table cut by the values of one column. */
export interface BreakdownRule<Name extends WithGender = WithGender> {
  readonly of: Name
  readonly column: keyof Rows[Name] & string
  readonly where: Where<Rows[Name]>
}

/** One value: how many rows have it, how many of each gender, and which. */
export interface BreakdownLine {
  readonly value: string
  readonly total: number
  readonly genders: Readonly<Record<GenderColumn, number>>
  readonly ids: readonly string[]
}

export interface Breakdown extends BreakdownRule {
  /** In the order that was asked; what is unknown comes last, also where it is nobody. Their totals sum up to `total`. */
  readonly lines: readonly BreakdownLine[]
  readonly total: BreakdownLine
}

/** Cuts rows by the values of a column, in a given order; values that stand in no order come after, those nobody has are left out unless `always`. */
export function breakdown<Name extends WithGender>(tables: Tables, rule: BreakdownRule<Name>, order: readonly string[], always: boolean): Breakdown {
  const rows = rowsWhere(tables, rule.of, rule.where)
  const byValue = new Map<string, Counted[]>()
  for (const row of rows) {
    const value = String(cellOf(row, rule.column))
    const same = byValue.get(value)
    if (same) same.push(row)
    else byValue.set(value, [row])
  }
  const values = [...order.filter(isTold), ...[...byValue.keys()].filter(value => isTold(value) && !order.includes(value)).toSorted(), ...LAST]
  const lines = values.map(value => lineOf(value, byValue.get(value) ?? [])).filter(({ total, value }) => total > 0 || value === 'unknown' || (always && isTold(value)))
  return { ...rule, lines, total: lineOf('total', rows) } as Breakdown // the rule keeps its own name
}

interface Counted {
  readonly id: string
  readonly gender: GenderColumn
}

/** What is told of nobody in particular stands after what is told of somebody. */
const LAST: readonly string[] = ['none', 'unknown']
const isTold = (value: string): boolean => !LAST.includes(value)

function lineOf(value: string, rows: readonly Counted[]): BreakdownLine {
  const genders = { woman: 0, man: 0, other: 0, undisclosed: 0, unknown: 0 }
  for (const { gender } of rows) genders[gender] += 1
  return { value, total: rows.length, genders, ids: rows.map(({ id }) => id) }
}
