import type { ProfileYears } from './profile-years'
import type { Results } from './results'

import { cellOf, rowsWhere, type Where } from '#shared/statistics/measure'
import { MIN_GROUP } from '#shared/statistics/question-folds'
import type { Rows, TableName } from '#shared/statistics/rows'

/** Mentees in a pair on at least one day of the period, and mentors likewise: those whose profiles are told. */
export const ACCOMPANIED = { accompanied: 'yes' } as const
export const ACCOMPANYING = { pairs: { atLeast: 1 } } as const

/** One value of a column, and how many have it in each year, the latest first. */
export interface TallyLine {
  readonly value: string
  readonly label: string
  readonly counts: readonly number[]
}

/** How many rows have each value of a column, year by year. The lines of a year sum up to its total, unless a row may have several. */
export interface Tally {
  readonly lines: readonly TallyLine[]
  readonly totals: readonly number[]
}

/** What a tally asks of a row: the values it has, one or several. */
type ValuesOf<Row> = (row: Row, results: Results) => readonly string[]

/** Counts rows by what they have, in the order of a column; values that nobody has in any year are left out unless `always`, and what is unknown always comes last. */
export function tallyBy<Name extends TableName>(years: ProfileYears, { of, column, where, always = false }: { readonly of: Name; readonly column: string; readonly where: Where<Rows[Name]>; readonly always?: boolean }, valuesOf: ValuesOf<Rows[Name]>): Tally {
  const { columns } = years[0]
  const counted = years.map(results => {
    const rows = rowsWhere(results.tables, of, where)
    const counts = new Map<string, number>()
    for (const row of rows) for (const value of valuesOf(row, results)) counts.set(value, (counts.get(value) ?? 0) + 1)
    return { total: rows.length, counts }
  })
  const ordered = columns.order(column)
  const present = [...new Set(counted.flatMap(({ counts }) => [...counts.keys()]))]
  const kept = [...ordered.filter(value => always || present.includes(value)), ...present.filter(value => !ordered.includes(value)).toSorted()]
  const values = [...kept.filter(value => value !== 'unknown' && value !== 'none'), ...(present.includes('none') ? ['none'] : []), 'unknown']
  return {
    lines: values.map(value => ({ value, label: columns.label(column, value), counts: counted.map(({ counts }) => counts.get(value) ?? 0) })),
    totals: counted.map(({ total }) => total),
  }
}

/** The same by the cells of a column of the table. */
export const tally = <Name extends TableName>(years: ProfileYears, what: { readonly of: Name; readonly column: keyof Rows[Name] & string; readonly where: Where<Rows[Name]>; readonly always?: boolean }): Tally =>
  tallyBy(years, what, row => [String(cellOf(row, what.column))])

/** A part of a whole from 0 to 1; nothing of fewer than `MIN_GROUP`. */
export const shareOf = (part: number, whole: number): number | undefined => (whole < MIN_GROUP ? undefined : part / whole)

/** How many of a year are known. */
export const knownOf = ({ lines, totals }: Tally, year: number): number => (totals[year] ?? 0) - (lines.find(({ value }) => value === 'unknown')?.counts[year] ?? 0)
