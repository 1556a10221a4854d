import type { TableCell } from 'pdfmake/interfaces'

import type { Block, TableColumn, Text } from '#shared/documents/document'
import { plainText } from '#shared/documents/document'

import { colours, mm } from './pdf-look'
import { leaf, LONG } from './pdf-piece'
import type { Piece } from './pdf-piece'
import { columnHeadIn, tagIn } from './pdf-tags'
import type { Tag } from './pdf-tags'

const SIDE = 4
const ABOVE = 2
const BELOW = 2
/** The letters of a tight table, in points. */
const SMALL = 8.5
const HAIRLINE = 0.5
const RULE = 0.9

/** A table under a head that stands on each of its pages. */
export function tableUnderHead({ columns, rows, rowHeight, total, tight }: Extract<Block, { kind: 'table' }>, parent: Tag, width: number): Piece {
  const table = tagIn(parent, 'Table')
  const shares = columns.reduce((sum, column) => sum + column.width, 0)
  // A list to be filled in by hand has lines between its columns.
  const between = rowHeight === undefined ? 0 : HAIRLINE
  const [side, above, below, size] = tight ? [2, 1, 1, { fontSize: SMALL }] : [SIDE, ABOVE, BELOW, {}]
  const widths = columns.map((column, index) => (width * column.width) / shares - 2 * side - (index === 0 ? 0 : between))
  const head = tagIn(table, 'TR')
  const all = total ? [...rows, total] : rows
  const body = [
    columns.map(column => leaf(column.label, columnHeadIn(head), { style: 'cellHead', ...size, ...aligned(column), fillColor: colours.tint })),
    ...all.map(row => rowOf(row, columns, tagIn(table, 'TR'), { bold: row === total, ...size, ...(rowHeight !== undefined && { verticalAlignment: 'middle' }) })),
  ]
  const height = rowHeight === undefined ? undefined : mm(rowHeight) - ABOVE - BELOW - HAIRLINE
  const long = all.some(row => row.reduce((sum, cell) => sum + plainText(cell).length, 0) > LONG)
  return {
    content: {
      table: {
        widths,
        body,
        headerRows: 1,
        keepWithHeaderRows: all.length > 0 ? 1 : 0,
        // pdfmake loses what is higher than a page in a row that it may not break.
        dontBreakRows: !long,
        heights: row => (height === undefined || row === 0 ? 'auto' : height),
      },
      layout: {
        hLineWidth: line => (line === 1 || (total && line === body.length - 1) ? RULE : HAIRLINE),
        vLineWidth: line => (line === 0 || line === columns.length ? 0 : between),
        hLineColor: () => colours.rule,
        vLineColor: () => colours.hairline,
        paddingTop: () => above,
        paddingBottom: () => below,
        paddingLeft: () => side,
        paddingRight: () => side,
      },
      margin: [0, 2, 0, 4],
    },
    mayBreak: true,
  }
}

const aligned = ({ numeric }: TableColumn) => (numeric ? { alignment: 'right' as const } : {})

const rowOf = (row: readonly Text[], columns: readonly TableColumn[], tag: Tag, looks: CellLooks): TableCell[] =>
  columns.map((column, index) => leaf(row[index] ?? '', tagIn(tag, 'TD'), { style: 'cell', ...looks, ...aligned(column) }))

interface CellLooks {
  readonly bold: boolean
  readonly fontSize?: number
  readonly verticalAlignment?: 'middle'
}
