import { plainText } from './document'
import type { Asked, Packed } from './form-rows'

const COLUMNS = 2
const SPAN = 12 / COLUMNS
/** A line of boxes, in points. */
const BOX_LINE = 20.5
/** About how many letters stand beside a box in a column. */
const LETTERS = 45

/** Boxes to tick off, in columns of the same width: the eye runs down them, and none is lost among others. */
export function checkListRows(cells: readonly Asked[]): Packed {
  const rows = Array.from({ length: Math.ceil(cells.length / COLUMNS) }, (_, row) => cells.slice(row * COLUMNS, (row + 1) * COLUMNS))
  return {
    rows: rows.map(row => row.map(({ hand: _, ...cell }) => ({ ...cell, span: SPAN }))),
    heights: rows.map(row => Math.max(...row.map(heightOf))),
  }
}

/** Words that are longer than a line go on over the next. */
const heightOf = ({ answer }: Asked): number =>
  answer.kind === 'boxes' ? answer.items.reduce((sum, { label }) => sum + Math.ceil(plainText(label).length / LETTERS) * BOX_LINE, 0) : BOX_LINE
