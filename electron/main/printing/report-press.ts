import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'
import { writeXlsx } from 'hucre/xlsx'

import type { Picture } from './picture'
import { type Addresses, addressesIn } from './xlsx-addresses'
import { cellText, font, headOnEachPage, letters, margins, pageText, printArea, quotedSheet, serial } from './xlsx-cells'
import { toChart } from './xlsx-charts'
import { leftLooks, looks, rowHeight } from './xlsx-looks'
import { pageBreaks } from './xlsx-pages'

import type { DerivedColumn, Look, ReportCell, ReportList, ReportRow, ReportSheet, ReportWorkbook } from '#shared/documents/report-workbook/model'
import type { IsoDate } from '#shared/domain/iso-date'
import { paper } from '#shared/text/paper'

/** The bytes of an Excel file; `madeOn` is written into it, so that the same report is the same file. */
export function reportBytes(workbook: ReportWorkbook, madeOn: IsoDate, logo?: Picture): Promise<Uint8Array> {
  const addresses = addressesIn(workbook)
  const { sheets, names, title, association } = workbook
  const day = new Date(`${madeOn}T12:00:00Z`)
  return writeXlsx({
    sheets: sheets.map(sheet => toSheet(sheet, workbook, addresses, logo)),
    namedRanges: [
      ...sheets.map(({ headRow, name, frozenColumns }) => (headRow === undefined ? headOnEachPage(TITLE_ROWS, name, 0, 1) : headOnEachPage(headRow + 1, name, frozenColumns))),
      ...sheets.flatMap(({ name, printedColumns, rows, list }) => (printedColumns === undefined ? [] : [printArea(name, printedColumns, rows.length + (list?.rows.length ?? 0))])),
      ...names.map(addresses.name),
    ],
    properties: { title, creator: association, company: association, created: day, modified: day },
    defaultFont: font,
  })
}

/** What a sheet is, and of whom and when. */
const TITLE_ROWS = 2

function toSheet(sheet: ReportSheet, workbook: ReportWorkbook, addresses: Addresses, logo: Picture | undefined): WriteSheet {
  const { name, widths, rows, list, headRow, orientation, charts = [], frozenColumns } = sheet
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  rows.forEach((row, index) =>
    row.cells.forEach((cell, column) => {
      if (cell) cells.set(`${index},${column}`, written(cell, name, `${letters(column + 1)}${index + 1}`, addresses))
    }),
  )
  const picture = sheet.hasLogo ? logo : undefined
  const height = rows.length + (list?.rows.length ?? 0)
  const logoLetters = picture ? logoWidth(picture, rows[0]?.height ?? 15) : 0
  const printed = sheet.printedColumns ?? widths.length
  list?.derived?.forEach(derived => derivedCells(derived, list.rows, rows.length).forEach(([at, cell]) => cells.set(at, cell)))
  return {
    name,
    columns: [...widths, ...(picture ? [logoLetters] : [])].map((width, column) => ({ width, ...listStyle(list?.looks[column]) })),
    rows: [...rows.map(() => []), ...(list?.rows.map(row => row.map((value, column): CellValue => plain(value, list.looks[column]))) ?? [])],
    cells,
    merges: rows.flatMap((row, index) => mergesOf(row, widths.length).map(([startCol, columns]) => ({ startRow: index, endRow: index, startCol, endCol: startCol + columns - 1 }))),
    rowDefs: new Map(rows.map((row, index) => [index, { height: rowHeight(row, widths) }])),
    charts: charts.map(chart => toChart(chart, addresses)),
    ...(picture && { images: [imageOf(picture, widths.length, workbook.association)] }),
    freezePane: { rows: headRow === undefined ? TITLE_ROWS : headRow + 1, ...(frozenColumns && { columns: frozenColumns }) },
    ...(list && headRow !== undefined && { autoFilter: { range: `A${headRow + 1}:${letters(widths.length)}${Math.max(headRow + 2, height)}` } }),
    view: { showGridLines: false },
    ...(list ? { conditionalRules: [{ type: 'expression' as const, priority: 1, formula: 'TRUE', style: { border: looks.text.border ?? {} }, range: `A${rows.length + 1}:${letters(widths.length)}${Math.max(rows.length + 1, height)}` }] } : { rowBreaks: pageBreaks(sheet, logoLetters).map(row => row - 1) }),
    pageSetup: { paperSize: 'a4', orientation, fitToPage: true, fitToWidth: Math.ceil(widths.slice(0, printed).reduce((sum, width) => sum + width, 0) / WIDEST_PAGE), fitToHeight: 0, margins },
    headerFooter: { oddFooter: `&L${pageText(`${workbook.foot} – ${name}`)}&R${paper.pageOf[0]}&P${paper.pageOf[1]}&N` },
  }
}

/** The cells of a row that lie over several columns: where each begins, and over how many. */
const mergesOf = ({ cells, spanning }: ReportRow, width: number): readonly (readonly [first: number, columns: number])[] =>
  spanning ? [[0, width]] : cells.flatMap((cell, column) => (cell?.over === undefined ? [] : [[column, cell.over] as const]))

/** More letters on one page cannot be read. */
const WIDEST_PAGE = 220

/** The columns of a list that follow others, row by row. */
const derivedCells = ({ column, formula }: DerivedColumn, rows: ReportList['rows'], first: number) =>
  rows.map((row, index) => {
    const own = row[column] ?? ''
    const pieces = formula.map(piece => (typeof piece === 'string' ? piece : 'own' in piece ? `"${String(own).replaceAll('"', '""')}"` : `${letters(piece.sameRow + 1)}${first + index + 1}`))
    return [`${first + index},${column}`, { formula: pieces.join(''), formulaResult: own }] as const
  })

/** Words of a list stay as they are: to look up the style of each of some hundred thousand cells takes longer than all the rest. Their lines are drawn by one rule for all. */
const listStyle = (look: Look | undefined) => (look === undefined || look === 'text' ? {} : { style: look === 'date' ? listDate : looks[look] })

/** Apart from the words beside it. */
const listDate: CellStyle = { ...looks.date, alignment: { ...looks.date.alignment, indent: 1 } }

const plain = (value: string | number | undefined, look: Look | undefined): CellValue => (typeof value === 'string' ? shownText(value, look) : (value ?? null))

const shownText = (value: string, look: Look | undefined): string | number => (look === 'date' ? (serial(value) ?? cellText(value)) : cellText(value))

function written({ look, value, formula, isArray, isLeft, leadsTo }: ReportCell, sheet: string, at: string, addresses: Addresses) {
  const style = isLeft ? leftLooks[look] : looks[look]
  const shown = typeof value === 'number' ? value : shownText(value, look)
  if (shown === '') return { value: null, style }
  if (formula) return { formula: addresses.formula(formula, sheet), formulaResult: shown, style, ...(isArray && { formulaType: 'array' as const, formulaRef: at }) }
  return { value: shown, type: typeof shown === 'number' ? ('number' as const) : ('string' as const), style, ...(leadsTo !== undefined && { hyperlink: { target: '', location: `${quotedSheet(leadsTo)}!A1`, display: String(value) } }) }
}

/** Pixels of a letter, and of the edges of a column. */
const [LETTER, EDGES] = [7, 5]
/** In letters. */
const WIDEST_LOGO = 40

/** How wide the column of a logo is, in letters: a sheet lays a picture over whole cells, so that its cell has its proportions. */
function logoWidth({ width, height }: Picture, rowPoints: number): number {
  const pixels = (rowPoints * 96) / 72
  return Math.min(WIDEST_LOGO, ((width / height) * pixels - EDGES) / LETTER)
}

/** A logo beside the title. */
const imageOf = (logo: Picture, column: number, altText: string): NonNullable<WriteSheet['images']>[number] => ({
  data: logo.bytes,
  type: logo.format === 'png' ? 'png' : 'jpeg',
  anchor: { from: { row: 0, col: column }, to: { row: 1, col: column + 1 } },
  altText,
})
