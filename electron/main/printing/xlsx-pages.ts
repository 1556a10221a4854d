import { margins } from './xlsx-cells'
import { rowHeight } from './xlsx-looks'

import type { ReportRow, ReportSheet } from '#shared/documents/report-workbook/model'

/** A4 on its long and short sides, in inches. */
const [LONG, SHORT] = [11.69, 8.27]
const POINTS = 72
/** A letter of the width of a column, in points. */
const LETTER = (7 / 96) * POINTS
/** What other programs and other letters take more than this one reckons with. */
const SPARE = 0.94

/** The rows, from 0, before which a page is to begin: a table or a chart that one page holds is not cut from its head. A page is as wide as all columns. */
export function pageBreaks({ orientation, widths, rows, charts = [], headRow }: ReportSheet, logoLetters: number): readonly number[] {
  const [wide, high] = orientation === 'landscape' ? [LONG, SHORT] : [SHORT, LONG]
  const letters = widths.reduce((sum, width) => sum + width, logoLetters)
  const scale = Math.min(1, ((wide - margins.left - margins.right) * POINTS) / (letters * LETTER))
  const room = (((high - margins.top - margins.bottom) * POINTS) / scale) * SPARE
  const heights = rows.map(row => rowHeight(row, widths))
  const between = (first: number, end: number) => heights.slice(first, end).reduce((sum, height) => sum + height, 0)
  const starts = rows.flatMap((_, index) => (beginsTable(rows, index) || charts.some(({ row }) => row === index) ? [index] : []))
  const repeated = headRow === undefined ? between(0, 2) : (heights[headRow] ?? 0)
  const found: number[] = []
  let used = between(0, starts[0] ?? rows.length)
  starts.forEach((start, index) => {
    const height = between(start, starts[index + 1] ?? rows.length)
    if (used + height > room && start > (headRow ?? 2) + 1) {
      found.push(start)
      used = repeated
    }
    // What one page does not hold goes on over the next ones, and nobody knows exactly where it ends: the next table begins a page of its own.
    used = Math.min(room, used + height)
  })
  return found
}

/** The empty line above a title or a head. */
function beginsTable(rows: readonly ReportRow[], index: number): boolean {
  const look = rows[index + 1]?.cells.find(cell => cell !== undefined)?.look
  return rows[index]?.cells.length === 0 && (look === 'section' || look === 'head')
}
