import { AlignmentType, BorderStyle, HeightRule, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx'

import type { Block, TableColumn, Text } from '#shared/documents/document'

import { colours, lineOf, mm } from './docx-look'
import { runs } from './docx-runs'

const rule = { style: BorderStyle.SINGLE, size: 4, color: colours.rule }
const hairline = { style: BorderStyle.SINGLE, size: 4, color: colours.hairline }
const strong = { style: BorderStyle.SINGLE, size: 8, color: colours.rule }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

type Kind = 'head' | 'row' | 'total'

/** A table whose head stands on each of its pages. */
export function tableUnderHead({ columns, rows, rowHeight, total, tight }: Extract<Block, { kind: 'table' }>, keepNext: (row: number) => boolean, width: number): Table {
  const shares = columns.reduce((sum, column) => sum + column.width, 0)
  const widths = columns.map(column => Math.floor((width * column.width) / shares))
  const cells = (texts: readonly Text[], kind: Kind, keepNext: boolean) => columns.map((column, index) => cell(texts[index] ?? '', column, widths[index] ?? 0, { kind, keepNext, tight: tight ?? false }))
  // The last row stays with its total.
  const keep = (row: number) => keepNext(row) || (total !== undefined && row === rows.length - 1)
  const height = rowHeight === undefined ? {} : { height: { value: mm(rowHeight), rule: HeightRule.ATLEAST } }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, size) => sum + size, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: rule, bottom: rule, insideHorizontal: rule, insideVertical: rowHeight === undefined ? none : hairline, left: none, right: none },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(columns.map(column => column.label), 'head', true) }),
      ...rows.map((row, index) => new TableRow({ cantSplit: true, ...height, children: cells(row, 'row', keep(index)) })),
      ...(total ? [new TableRow({ cantSplit: true, children: cells(total, 'total', keepNext(rows.length)) })] : []),
    ],
  })
}

interface CellLooks {
  readonly kind: Kind
  readonly keepNext: boolean
  readonly tight: boolean
}

function cell(text: Text, { numeric }: TableColumn, width: number, { kind, keepNext, tight }: CellLooks): TableCell {
  const letters = tight ? 8.5 : 9.5
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: tight ? { top: 10, bottom: 10, left: 40, right: 40 } : { top: 30, bottom: 30, left: 80, right: 80 },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(kind === 'head' && { shading: { type: ShadingType.CLEAR, fill: colours.tint, color: 'auto' }, borders: { bottom: strong } }),
    ...(kind === 'total' && { borders: { top: strong } }),
    children: [
      new Paragraph({
        spacing: { after: 0, ...lineOf(letters, 0.86) },
        keepNext,
        ...(numeric && { alignment: AlignmentType.RIGHT }),
        children: runs(text, { size: letters * 2, ...(kind !== 'row' && { bold: true }) }),
      }),
    ],
  })
}
