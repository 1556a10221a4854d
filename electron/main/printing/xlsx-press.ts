import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'
import { writeXlsx } from 'hucre/xlsx'

import type { Workbook, WorkbookColumn, WorkbookSheet } from '#shared/documents/workbook'
import { paper } from '#shared/text/paper'

import { colours } from './docx-look'

// With no font of its own, a cell comes out in another one in LibreOffice.
const font = { name: 'Calibri', size: 11 } as const
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
}

/** The bytes of an Excel file. */
export function xlsxBytes({ sheets }: Workbook): Promise<Uint8Array> {
  const names = tabNames(sheets.map(sheet => sheet.name))
  return writeXlsx({
    sheets: sheets.map((sheet, index) => toSheet(sheet, names[index] ?? '')),
    // hucre 1.0 has a setting for the head that is printed on each page, but forgets the quotes that `Mentors 2026` needs: Excel would repair the file.
    namedRanges: sheets.map((sheet, index) => headOnEachPage(headRowOf(sheet) + 1, names[index] ?? '')),
    defaultFont: font,
  })
}

const headOnEachPage = (row: number, name: string) => ({ name: '_xlnm.Print_Titles', range: `'${name.replaceAll("'", "''")}'!$${row}:$${row}`, scope: name })

const headRowOf = ({ title }: WorkbookSheet) => (title ? 1 : 0)

function toSheet(sheet: WorkbookSheet, name: string): WriteSheet {
  const { columns, rows } = sheet
  const above: CellValue[][] = sheet.title ? [[sheet.title]] : []
  const headRow = headRowOf(sheet)
  const cells: NonNullable<WriteSheet['cells']> = new Map(columns.map(({ label, kind }, column) => [`${headRow},${column}`, { value: label, type: 'string' as const, style: kind === 'number' ? numberHead : head }]))
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
    freezePane: { rows: headRow + 1 },
    autoFilter: { range: `A${headRow + 1}:${letters(columns.length)}${headRow + 1 + rows.length}` },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins },
    headerFooter: { oddFooter: `&L${(sheet.title ?? name).replaceAll('&', '&&')}&R${paper.pageOf[0]}&P${paper.pageOf[1]}&N` },
  }
}

/** 15 mm, in inches. */
const margins = { top: 0.6, bottom: 0.75, left: 0.6, right: 0.6, header: 0.3, footer: 0.4 }

/** Longer texts make Excel repair the file. */
const LONGEST = 32_767
// What XML 1.0 does not take.
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

function written(value: string | number | undefined, kind: WorkbookColumn['kind']): string | number | null {
  if (value === undefined || value === '') return null
  if (typeof value === 'number') return value
  return (kind === 'date' ? serial(value) : undefined) ?? value.replace(UNWRITABLE, '').slice(0, LONGEST)
}

const DAY = 86_400_000
/** The day 0 of spreadsheets. */
const ZERO = Date.UTC(1899, 11, 30)

/** `2026-03-12` as the number that spreadsheets count days by: a date without a time zone. They know none before 1 March 1900. */
function serial(iso: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined
  const days = (Date.parse(`${iso}T00:00:00Z`) - ZERO) / DAY
  return days > 60 ? days : undefined
}

/** Names as Excel takes them: 31 letters, without some signs, no two the same. */
function tabNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map(wanted => {
    const plain = wanted.replace(/[[\]:*?/\\]/g, '-').replace(/^'+|'+$/g, '').trim() || '-'
    for (let copy = 1; ; copy++) {
      const suffix = copy === 1 ? '' : ` (${copy})`
      const name = plain.slice(0, 31 - suffix.length) + suffix
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  })
}

/** 1 as A, 27 as AA. */
const letters = (column: number): string => (column <= 26 ? String.fromCharCode(64 + column) : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1))
