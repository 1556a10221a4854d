import type { CellStyle } from 'hucre/xlsx'

import { colours } from './docx-look'
import { font } from './xlsx-cells'

import type { Look, NumberLook, ReportCell, ReportRow } from '#shared/documents/report-workbook/model'

const { accent, quiet, rule, hairline, tint } = colours

const line = (style: 'thin' | 'hair', rgb: string) => ({ style, color: { rgb } })
const within: CellStyle['border'] = { bottom: line('hair', hairline) }
const above: CellStyle['border'] = { top: line('thin', rule), bottom: line('thin', rule) }
const wrapped = { vertical: 'top', wrapText: true } as const

/** What numbers look like: Excel shows them as its own language does, so that the signs here are those of the file format. */
const FORMATS: Readonly<Record<NumberLook, string>> = {
  count: '#,##0',
  share: '0.0\\ %',
  ratio: '#,##0.00',
  days: 'General" j"',
  hours: '#,##0.00" h"',
  euro: '#,##0.00\\ "€"',
  mark: '0.00',
  change: '+#,##0;-#,##0;0',
  'fine-change': '+#,##0.0;-#,##0.0;0',
  points: '+0.0" pt";-0.0" pt";0',
}

const numbers = Object.entries(FORMATS) as readonly (readonly [NumberLook, string])[] // the record names them all

const number = (numFmt: string): CellStyle => ({ font, numFmt, border: within, alignment: { vertical: 'top', horizontal: 'right' } })
const total = (numFmt: string): CellStyle => ({ ...number(numFmt), font: { ...font, bold: true }, border: above })

const head: CellStyle = { font: { ...font, bold: true, color: { rgb: accent } }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: tint } }, border: { bottom: line('thin', rule) }, alignment: { vertical: 'center', wrapText: true } }

const wordLooks = {
  title: { font: { ...font, size: 18, bold: true, color: { rgb: accent } }, alignment: { vertical: 'center' } },
  subtitle: { font: { ...font, color: { rgb: quiet } }, alignment: { vertical: 'top' } },
  section: { font: { ...font, size: 13, bold: true, color: { rgb: accent } }, border: { bottom: line('thin', accent) } },
  note: { font: { ...font, italic: true, color: { rgb: quiet } }, alignment: wrapped },
  head,
  'head-number': { ...head, alignment: { ...head.alignment, horizontal: 'right' } },
  'head-after-number': { ...head, alignment: { ...head.alignment, horizontal: 'left', indent: 2 } },
  code: { font: { ...font, color: { rgb: quiet } }, border: within, alignment: { vertical: 'top' } },
  text: { font, numFmt: '@', border: within, alignment: wrapped },
  strong: { font: { ...font, bold: true }, border: within, alignment: wrapped },
  small: { font: { ...font, size: 10, color: { rgb: quiet } }, border: within, alignment: { ...wrapped, horizontal: 'left', indent: 2 } },
  plain: { font, alignment: { vertical: 'top', horizontal: 'right', indent: 1 } },
  date: { font, numFmt: 'dd/mm/yyyy', border: within, alignment: { vertical: 'top', horizontal: 'right' } },
  link: { font: { ...font, underline: true, color: { rgb: accent } }, border: within },
  check: { font: { ...font, bold: true }, border: within, alignment: { horizontal: 'right', vertical: 'top' } },
} satisfies Partial<Record<Look, CellStyle>>

/** How each look is set in a spreadsheet. */
export const looks: Readonly<Record<Look, CellStyle>> = {
  ...wordLooks,
  ...(Object.fromEntries(numbers.flatMap(([name, format]) => [[name, number(format)], [`${name}-total`, total(format)]])) as Record<NumberLook | `${NumberLook}-total`, CellStyle>), // `Object.fromEntries` forgets the names
}

/** The same, beginning at the left. */
export const leftLooks: Readonly<Record<Look, CellStyle>> = Object.fromEntries(Object.entries(looks).map(([name, look]) => [name, { ...look, alignment: { ...look.alignment, horizontal: 'left' } }])) as Record<Look, CellStyle> // `Object.fromEntries` forgets the names

/** A line of letters of 11 points, in points. */
const LINE = 15

/** How high a row is, in points: a spreadsheet that opens a file does not measure words, LibreOffice least of all. */
export function rowHeight({ cells, height, spanning }: ReportRow, widths: readonly number[]): number {
  if (height !== undefined) return height
  const over = (first: number, columns: number) => widths.slice(first, first + columns).reduce((sum, width) => sum + width, 0) || 10
  return Math.max(LINE, ...cells.map((cell, column) => (cell ? heightOf(cell, spanning ? over(0, widths.length) : over(column, cell.over ?? 1)) : 0)))
}

/** How high words stand in a column, in points; no higher than twelve lines, the rest is there when one opens the cell. */
export const wordsHeight = (text: string, width: number, isBold = false): number => {
  const most = Math.max(1, width / (isBold ? 0.95 : 0.87))
  return LINE * Math.min(12, text.length <= most && !text.includes('\n') ? 1 : text.split('\n').reduce((lines, each) => lines + linesOf(each, most), 0))
}

function heightOf({ value, look }: ReportCell, width: number): number {
  const { size } = { ...font, ...looks[look].font }
  const isWide = looks[look].font?.bold ?? false
  const line = (LINE * size) / font.size
  // A letter of a sentence is a little narrower than the figure by which widths are measured; words break before the end of a line.
  const lettersOfLine = Math.max(1, ((width - (looks[look].alignment?.indent ?? 0) * 1.5) * font.size) / size / (isWide ? 0.95 : 0.87))
  return typeof value === 'number' || !looks[look].alignment?.wrapText ? line : line * linesOf(value, lettersOfLine)
}

/** How many lines words take, broken between words. */
function linesOf(text: string, most: number): number {
  let [lines, used] = [1, 0]
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > most) [lines, used] = [lines + 1, word.length]
    else used += word.length + (used > 0 ? 1 : 0)
    if (used > most) [lines, used] = [lines + Math.ceil(used / most) - 1, used % most]
  }
  return lines
}
