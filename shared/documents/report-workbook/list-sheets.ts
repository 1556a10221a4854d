import { across, row, TITLE_HEIGHT, words } from './blocks'
import { DERIVED, derivedColumns } from './derived-columns'
import { type ListColumn, listColumn, listColumnsOf } from './list-columns'
import type { Say } from './measure-formula'
import type { ColumnPlace, DefinedName, DerivedColumn, Look, ReportSheet } from './model'

import type { StatisticsSettings } from '#shared/domain/statistics-settings'

import { cellOf } from '#shared/statistics/measure'
import { TABLE_NAMES, type TableName, type Tables } from '#shared/statistics/rows'
import { enumerated } from '#shared/text/format'
import { correctedTogether, listNotes, lists } from '#shared/text/sheets/report-workbook-columns'

/** Over so many columns lie the notes above a list: they stay on its first page. */
const NOTED = 10

/** In letters: what two pages hold, the first column on both, where letters can still be read. */
const ON_TWO_PAGES = 390

const LOOKS: Readonly<Record<ListColumn['kind'], Look>> = { text: 'text', coded: 'text', organisation: 'text', number: 'plain', date: 'date', money: 'euro' }
const WIDTHS: Readonly<Record<ListColumn['kind'], number>> = { text: 12, coded: 9, organisation: 13, number: 9, date: 12, money: 13 }

/** In letters. */
const WIDEST = 28

/** The rows that the figures count, without a name: one sheet for each table. */
export const listSheets = (tables: Tables, subtitle: string, say: Say, settings: StatisticsSettings): readonly ReportSheet[] => TABLE_NAMES.map(name => listSheet(tables, name, subtitle, say, settings))

function listSheet(tables: Tables, table: TableName, subtitle: string, say: Say, settings: StatisticsSettings): ReportSheet {
  const columns = listColumnsOf(table)
  const { tab, title } = lists[table]
  const rows: readonly object[] = tables[table]
  const readers = columns.map(column => reader(table, column, say))
  const values = rows.map(each => readers.map(read => read(each)))
  const widths = columns.map(({ kind, label }, column) => widthOf(kind, label, values, column))
  const printed = printedOf(widths)
  const last = printed === undefined ? undefined : columns[printed - 1]
  // Beside the first column, which stays in sight and on paper stands on every page.
  const above = (text: string, look: Look) => row(undefined, words(text, look))
  return {
    name: tab,
    orientation: 'landscape',
    widths,
    rows: [
      { ...above(title, 'title'), height: TITLE_HEIGHT },
      above(subtitle, 'subtitle'),
      ...[...notesOf(table), last ? listNotes.printed(last.label) : ''].map(line => row(undefined, ...across(line, 'note', Math.min(NOTED, columns.length - 1)))),
      row(...columns.map(({ label, kind }) => words(label, kind === 'number' || kind === 'date' || kind === 'money' ? 'head-number' : 'head'))),
    ],
    list: { looks: columns.map(({ kind }) => LOOKS[kind]), rows: values, derived: derivedOf(table, columns, say, settings) },
    headRow: firstRowOf(table) - 1,
    frozenColumns: 1,
    ...(printed !== undefined && { printedColumns: printed }),
  }
}

/** How many columns two pages hold; nothing where they hold all of them. */
function printedOf(widths: readonly number[]): number | undefined {
  const room = widths.map((_, index) => widths.slice(0, index + 1).reduce((sum, width) => sum + width, 0))
  const printed = room.filter(width => width <= ON_TWO_PAGES).length
  return printed < widths.length ? printed : undefined
}

function derivedOf(table: TableName, columns: readonly ListColumn[], say: Say, settings: StatisticsSettings): readonly DerivedColumn[] {
  const at = (key: string) => columns.findIndex(column => column.key === key)
  return [...derivedColumns(table, say, settings)].map(([key, formula]) => ({ column: at(key), formula: formula.map(piece => (typeof piece === 'object' && 'sameRow' in piece ? { sameRow: at(piece.sameRow) } : piece)) }))
}

/** Which columns follow the others, and which are corrected together. */
function notesOf(table: TableName): readonly string[] {
  const named = (keys: readonly string[]) => enumerated(keys.map(key => `«\u202F${listColumn(table, key).label}\u202F»`))
  const follow = DERIVED[table] ?? []
  const groups: readonly (readonly string[])[] = table in correctedTogether ? correctedTogether[table as keyof typeof correctedTogether] : [] // it was just looked up
  return [
    ...(follow.length > 0 ? [listNotes.derived(named(follow))] : []),
    ...(follow.includes('durable') ? [listNotes.durable] : []),
    ...(groups.length > 0 ? [listNotes.together(groups.map(named).join('\u202F; '))] : []),
  ]
}

/** Title, subtitle, notes, what is printed, head: then the values. */
const firstRowOf = (table: TableName): number => 4 + notesOf(table).length

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
      listColumnsOf(table).map(({ key }, column) => [`${table}.${key}`, { sheet: lists[table].tab, column, firstRow: firstRowOf(table), lastRow: firstRowOf(table) + Math.max(1, tables[table].length) - 1 }] as const),
    ),
  )

/** The columns by the names that formulas use. */
export const listNames = (): readonly DefinedName[] => TABLE_NAMES.flatMap(table => listColumnsOf(table).map(({ key, name }) => ({ name, of: { column: [table, key] } as const })))
