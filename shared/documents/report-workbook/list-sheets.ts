import { headOf, row, words } from './blocks'
import { type ListColumn, listColumnsOf } from './list-columns'
import type { Say } from './measure-formula'
import type { ColumnPlace, DefinedName, Look, ReportSheet } from './model'

import { cellOf } from '#shared/statistics/measure'
import { TABLE_NAMES, type TableName, type Tables } from '#shared/statistics/rows'
import { lists } from '#shared/text/sheets/report-workbook-columns'

/** Title, subtitle, head: the values begin on the fourth row. */
const FIRST_ROW = 3

const LOOKS: Readonly<Record<ListColumn['kind'], Look>> = { text: 'text', coded: 'text', organisation: 'text', number: 'plain', date: 'date', money: 'euro' }
const WIDTHS: Readonly<Record<ListColumn['kind'], number>> = { text: 13, coded: 12, organisation: 13, number: 11, date: 12, money: 13 }

/** In letters. */
const WIDEST = 30

/** The rows that the figures count, without a name: one sheet for each table. */
export const listSheets = (tables: Tables, subtitle: string, say: Say): readonly ReportSheet[] => TABLE_NAMES.map(name => listSheet(tables, name, subtitle, say))

function listSheet(tables: Tables, table: TableName, subtitle: string, say: Say): ReportSheet {
  const columns = listColumnsOf(table)
  const { tab, title } = lists[table]
  const rows: readonly object[] = tables[table]
  const readers = columns.map(column => reader(table, column, say))
  const values = rows.map(each => readers.map(read => read(each)))
  return {
    name: tab,
    orientation: 'landscape',
    widths: columns.map(({ kind, label }, column) => widthOf(kind, label, values, column)),
    rows: [...headOf(title, subtitle).rows, row(...columns.map(({ label }) => words(label, 'head')))],
    list: { looks: columns.map(({ kind }) => LOOKS[kind]), rows: values },
    headRow: FIRST_ROW - 1,
    frozenColumns: 1,
  }
}

/** As wide as its words, within reason; the words of a head are broken. */
function widthOf(kind: ListColumn['kind'], label: string, rows: readonly (readonly (string | number | undefined)[])[], column: number): number {
  const words = Math.max(...label.split(' ').map(({ length }) => length + 3))
  if (kind !== 'coded') return Math.max(WIDTHS[kind], words)
  return Math.min(WIDEST, rows.reduce((widest, each) => Math.max(widest, String(each[column] ?? '').length + 1), Math.max(WIDTHS[kind], words)))
}

/** What a column shows of a row; each value is said once, since there are many rows of few values. */
function reader(table: TableName, { key, kind }: ListColumn, say: Say): (from: object) => string | number | undefined {
  const said = new Map<string, string>()
  return from => {
    const value = cellOf(from, key)
    if (value === undefined) return undefined
    if (typeof value === 'number') return kind === 'money' ? value / 100 : value
    const plain = value as string // the cells of a row are words, numbers or nothing
    const known = said.get(plain)
    if (known !== undefined) return known
    const words = say(table, key, plain)
    if (kind !== 'text' && kind !== 'date') said.set(plain, words)
    return words
  }
}

/** Where the values of each column stand, by `table.column`: a formula that finds nobody still needs a row to look at. */
export const listPlaces = (tables: Tables): ReadonlyMap<string, ColumnPlace> =>
  new Map(
    TABLE_NAMES.flatMap(table =>
      listColumnsOf(table).map(({ key }, column) => [`${table}.${key}`, { sheet: lists[table].tab, column, firstRow: FIRST_ROW, lastRow: FIRST_ROW + Math.max(1, tables[table].length) - 1 }] as const),
    ),
  )

/** The columns by the names that formulas use. */
export const listNames = (): readonly DefinedName[] => TABLE_NAMES.flatMap(table => listColumnsOf(table).map(({ key, name }) => ({ name, of: { column: [table, key] } as const })))
