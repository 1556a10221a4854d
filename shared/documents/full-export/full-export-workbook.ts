import { cutToCells, type ExportCell, exportCell, LONGEST_CELL } from './export-cells'
import { codesIn, codesSheet } from './export-codes'
import { type ExportColumn, type ExportSheet, exportSheets } from './export-columns'
import { namesIn, type Names, referenceOf } from './export-names'

import { answersSheet, choicesSheet, consentsSheet } from './detail-sheets'

import type { Workbook, WorkbookColumn, WorkbookSheet } from '../workbook'

import { type Casebook, type Defaults, listed } from '#shared/casebook/casebook'
import type { IsoDate } from '#shared/domain/iso-date'
import { exportHeads, fullExportSheets as words } from '#shared/text/full-export-sheets'

interface LongText {
  readonly sheet: string
  readonly id: string
  readonly column: string
  readonly text: string
}

/** Everything in clear, a sheet for each collection and for each list within its entities; the first one says what is where, the last one holds what is too long for a cell. */
export function fullExportWorkbook(book: Casebook, on: IsoDate, defaults: Pick<Defaults, 'lists' | 'grids'>): Workbook {
  const reading: Reading = { names: namesIn(book), codesOf: codesIn(book, defaults) }
  const long: LongText[] = []
  const plans = exportSheets().filter(({ collection }) => collection !== 'lists')
  const sheets = plans.flatMap(plan => {
    const rows = rowsOf(book, plan)
    // A list that nobody filled in has no sheet; a collection always has.
    return plan.list !== undefined && rows.length === 0 ? [] : [{ plan, sheet: sheetOf(plan, rows, reading, long) }]
  })
  const details = [consentsSheet(book, reading.names), answersSheet(book, reading.names, defaults), choicesSheet(book, defaults)].map(sheet => fittedSheet(sheet, long))
  const codes = codesSheet(sheets.flatMap(({ plan }) => columnsOf(plan).map(({ label, column }) => ({ sheet: nameOf(plan), column: label, codes: column.path.length > 0 ? reading.codesOf(plan, column) : undefined }))))
  return { sheets: [readMe(book, on, sheets.map(({ plan }) => plan)), ...sheets.map(({ sheet }) => sheet), ...details, codes, ...(long.length > 0 ? [longTexts(long)] : [])] }
}

/** A row of a sheet: the entity it belongs to, and what its columns are read from. */
interface Row {
  readonly owner: string
  readonly rank?: number
  readonly value: object
}

function rowsOf(book: Casebook, { collection, list }: ExportSheet): readonly Row[] {
  const entities = listed<Readonly<Record<string, unknown>> & { readonly id: string }>(book[collection])
  if (list === undefined) return entities.map(value => ({ owner: value.id, value }))
  return entities.flatMap(entity => {
    const rows = entity[list]
    return Array.isArray(rows) ? rows.flatMap((value: unknown, index) => (typeof value === 'object' && value !== null ? [{ owner: entity.id, rank: index + 1, value }] : [])) : []
  })
}

function sheetOf(plan: ExportSheet, rows: readonly Row[], reading: Reading, long: LongText[]): WorkbookSheet {
  const name = nameOf(plan)
  const columns = columnsOf(plan)
  return {
    name,
    columns: columns.map(({ label, column }) => ({ label, ...look(column, label) })),
    rows: rows.map(row => columns.map(({ label, cell }) => fitted(cell(row, reading), { sheet: name, id: row.owner, column: label }, long))),
  }
}

interface SheetColumn {
  readonly label: string
  readonly column: ExportColumn
  readonly cell: (row: Row, reading: Reading) => ExportCell
}

/** What a sheet needs to say names and keys in words. */
interface Reading {
  readonly names: Names
  readonly codesOf: ReturnType<typeof codesIn>
}

/** What has a sheet of its own, a row for each. */
const APART: readonly string[] = ['mentors.consents', 'mentees.consents', 'interviews.answers']

/** The columns of a sheet: those of a list begin with whose it is; what names another entity is followed by how one calls it. */
function columnsOf(plan: ExportSheet): readonly SheetColumn[] {
  const own = plan.columns.filter(({ path }) => !APART.includes([plan.collection, ...path].join('.'))).flatMap((column): readonly SheetColumn[] => {
    const label = exportHeads.label(column.path)
    const read: SheetColumn = { label, column, cell: ({ value }, { codesOf }) => exportCell(value, column, codesOf(plan, column)) }
    const reference = referenceOf(plan, column.path)
    return reference ? [read, { label: words.named(label), column: { ...column, kind: 'text' }, cell: ({ value }, { names }) => names(String(exportCell(value, column) ?? '')) }] : [read]
  })
  if (plan.list === undefined) return own
  return [
    { label: words.owner, column: { path: ['id'], kind: 'text' }, cell: ({ owner }) => owner },
    { label: words.named(words.owner), column: { path: ['id'], kind: 'text' }, cell: ({ owner }, { names }) => names(owner) },
    { label: words.rank, column: { path: [], kind: 'number' }, cell: ({ rank }) => rank },
    ...own,
  ]
}

const nameOf = ({ collection, list }: ExportSheet): string => (list === undefined ? words.sheets[collection] : words.listSheet(words.sheets[collection], exportHeads.label([list])))

const WIDTHS: Readonly<Record<WorkbookColumn['kind'], number>> = { text: 24, date: 12, number: 12, decimal: 12 }

/** As wide as an identifier. */
const ID_WIDTH = 38

/** Wide enough for the longest word of the head, and for an identifier on one line. */
function look({ path, kind }: ExportColumn, label: string): Pick<WorkbookColumn, 'kind' | 'width'> {
  const shown = kind === 'date' || kind === 'number' ? kind : 'text'
  return { kind: shown, width: Math.max(/^id$|Id$/.test(path.at(-1) ?? '') ? ID_WIDTH : WIDTHS[shown], ...label.split(' ').map(word => word.length + 4)) }
}

/** What does not fit into a cell stands on the last sheet, whole. */
function fitted(cell: ExportCell, where: Omit<LongText, 'text'>, long: LongText[]): ExportCell {
  if (typeof cell !== 'string' || cell.length <= LONGEST_CELL) return cell
  long.push({ ...where, text: cell })
  return words.seeLong
}

const fittedSheet = (sheet: WorkbookSheet, long: LongText[]): WorkbookSheet => ({
  ...sheet,
  rows: sheet.rows.map(row => row.map((cell, index) => fitted(cell, { sheet: sheet.name, id: String(row[0] ?? ''), column: sheet.columns[index]?.label ?? '' }, long))),
})

const longTexts = (long: readonly LongText[]): WorkbookSheet => ({
  name: words.long.name,
  columns: [
    { label: words.long.sheet, kind: 'text', width: 24 },
    { label: words.long.id, kind: 'text', width: 38 },
    { label: words.long.column, kind: 'text', width: 24 },
    { label: words.long.part, kind: 'number', width: 8 },
    { label: words.long.text, kind: 'text', width: 80 },
  ],
  rows: long.flatMap(({ sheet, id, column, text }) => cutToCells(text).map((part, index) => [sheet, id, column, index + 1, part])),
})

/** The first sheet: what this file is, then every column of every sheet, with its key in the JSON. */
function readMe({ organisation }: Casebook, on: IsoDate, plans: readonly ExportSheet[]): WorkbookSheet {
  return {
    name: words.readMe.name,
    title: words.readMe.title(organisation.organisation?.name ?? '', on),
    columns: [
      { label: words.readMe.sheet, kind: 'text', width: 30 },
      { label: words.readMe.column, kind: 'text', width: 44 },
      { label: words.readMe.key, kind: 'text', width: 44 },
      { label: words.readMe.content, kind: 'text', width: 60 },
    ],
    rows: [
      ...words.readMe.about.map(text => ['', '', '', text]),
      ...words.details.map(({ name, about }) => [name, '', '', about]),
      ...plans.flatMap(plan =>
        columnsOf(plan).map(({ label, column }) => [nameOf(plan), label, [plan.collection, ...(plan.list === undefined ? [] : [`${plan.list}[]`]), ...column.path].join('.'), words.readMe.kinds[column.kind]]),
      ),
    ],
  }
}
