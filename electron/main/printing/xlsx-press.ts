import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'
import { writeXlsx } from 'hucre/xlsx'

import type { Workbook, WorkbookColumn, WorkbookSheet } from '#shared/documents/workbook'
import { paper } from '#shared/text/paper'

import { colours } from './docx-look'
import { cellText, font, headOnEachPage, letters, margins, pageText, serial, tabNames } from './xlsx-cells'
import { wordsHeight } from './xlsx-looks'

const head: CellStyle = {
  font: { ...font, bold: true, color: { rgb: colours.accent } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: colours.tint } },
  border: { bottom: { style: 'thin', color: { rgb: colours.rule } } },
  alignment: { vertical: 'center', wrapText: true },
}
const numberHead: CellStyle = { ...head, alignment: { ...head.alignment, horizontal: 'right', indent: 1 } }
const title: CellStyle = { font: { ...font, size: 14, bold: true, color: { rgb: colours.accent } } }
/** `@` keeps as text what a person corrects later in Excel too: a telephone number, a reply that begins with an equals sign. */
const styles: Record<WorkbookColumn['kind'], CellStyle> = {
  text: { font, numFmt: '@', alignment: { vertical: 'top', wrapText: true } },
  date: { font, numFmt: 'dd/mm/yyyy', alignment: { vertical: 'top', horizontal: 'left' } },
  number: { font, alignment: { vertical: 'top', horizontal: 'right', indent: 1 } },
  decimal: { font, numFmt: '#,##0.00', alignment: { vertical: 'top', horizontal: 'right', indent: 1 } },
}

/** The bytes of an Excel file. */
export function xlsxBytes({ sheets }: Workbook): Promise<Uint8Array> {
  const names = tabNames(sheets.map(sheet => sheet.name))
  return writeXlsx({
    sheets: sheets.map((sheet, index) => toSheet(sheet, names[index] ?? '')),
    namedRanges: sheets.map((sheet, index) => headOnEachPage(headRowOf(sheet) + 1, names[index] ?? '')),
    defaultFont: font,
  })
}

/** The rows that need more than a line; the others are left to the program. */
function heights(sheet: WorkbookSheet): NonNullable<WriteSheet['rowDefs']> {
  const { columns, rows } = sheet
  const found: NonNullable<WriteSheet['rowDefs']> = new Map()
  const keep = (index: number, height: number) => height > ONE_LINE && found.set(index, { height })
  const headRow = headRowOf(sheet)
  // The mark of the filter stands over the end of a head.
  keep(headRow, Math.max(...columns.map(({ label, width }) => wordsHeight(label, width - 2, true))))
  rows.forEach((row, index) => keep(headRow + 1 + index, Math.max(ONE_LINE, ...row.map((cell, column) => (typeof cell === 'string' ? wordsHeight(cell, columns[column]?.width ?? 10) : ONE_LINE)))))
  return found
}

const ONE_LINE = 15

const headRowOf = ({ title }: WorkbookSheet) => (title ? 1 : 0)

function toSheet(sheet: WorkbookSheet, name: string): WriteSheet {
  const { columns, rows } = sheet
  const above: CellValue[][] = sheet.title ? [[sheet.title]] : []
  const headRow = headRowOf(sheet)
  const cells: NonNullable<WriteSheet['cells']> = new Map(columns.map(({ label, kind }, column) => [`${headRow},${column}`, { value: label, type: 'string' as const, style: kind === 'number' || kind === 'decimal' ? numberHead : head }]))
  if (sheet.title) cells.set('0,0', { value: sheet.title, type: 'string', style: title })
  rows.forEach((row, index) =>
    columns.forEach(({ kind }, column) => {
      const value = written(row[column], kind)
      const type = typeof value === 'number' ? 'number' : 'string'
      if (value !== null) cells.set(`${headRow + 1 + index},${column}`, { value, type, style: type === 'string' ? styles.text : styles[kind] })
    }),
  )
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [...above, columns.map(({ label }) => label), ...rows.map(row => columns.map(({ kind }, column) => written(row[column], kind)))],
    cells,
    rowDefs: heights(sheet),
    freezePane: { rows: headRow + 1 },
    autoFilter: { range: `A${headRow + 1}:${letters(columns.length)}${headRow + 1 + rows.length}` },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins },
    headerFooter: { oddFooter: `&L${pageText(sheet.title ?? name)}&R${paper.pageOf[0]}&P${paper.pageOf[1]}&N` },
  }
}

function written(value: string | number | undefined, kind: WorkbookColumn['kind']): string | number | null {
  if (value === undefined || value === '') return null
  if (typeof value === 'number') return value
  return (kind === 'date' ? serial(value) : undefined) ?? cellText(value)
}
