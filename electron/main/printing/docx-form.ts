import { BorderStyle, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx'
import type { ITableCellBorders } from 'docx'

import type { FormCell } from '#shared/documents/document'

import { answerParagraphs, besideScale, roomParagraph } from './docx-form-cells'
import { colours, mm } from './docx-look'
import { mayBreakRow, scaleBeside, scaleWidth, twelfths, writingLines } from './form-layout'

/** Word counts 63 columns at the most; with four in a twelfth, a scale finds its place to a few millimetres. */
const GRID = 48
const POINT = 20
/** Between two cells, on each side of the line. */
const BESIDE = 100

const rule = { style: BorderStyle.SINGLE, size: 4, color: colours.rule }
const hairline = { style: BorderStyle.SINGLE, size: 4, color: colours.hairline }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** A low line between two tables, or under the letterhead of a dense page. */
export const lowGap = (line = 40) => new Paragraph({ spacing: { after: 0, line, lineRule: 'exact' }, children: [] })

/** The signs of boxes, which come from a font of the machine, may be wider than we think. */
const WIDER = 1.02

/** A form in one table. Each writing line is a row of 8 mm; what stands beside it spans them. */
export function form(rows: readonly (readonly FormCell[])[], keepNext: (row: number) => boolean, width: number): Table {
  const unit = Math.floor(width / GRID)
  const columns = Array.from({ length: GRID }, (_, index) => (index === GRID - 1 ? width - unit * (GRID - 1) : unit))
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    borders: { top: rule, bottom: rule, insideHorizontal: rule, insideVertical: none, left: none, right: none },
    rows: rows.flatMap((row, index) => tableRows(row, unit, keepNext(index))),
  })
}

/** Where a cell stands: after which line, over how many columns and rows, and what keeps it with the next. */
interface Place {
  readonly columns: number
  readonly rows: number
  readonly unit: number
  readonly first: boolean
  readonly last: boolean
  readonly keepNext: boolean
}

function tableRows(row: readonly FormCell[], unit: number, keepLast: boolean): readonly TableRow[] {
  const spans = twelfths(row)
  const room = writingLines(row)
  const lines = Math.max(1, room)
  return Array.from({ length: lines }, (_, line) => {
    const keepNext = keepLast || line < lines - 1
    return new TableRow({
      cantSplit: !mayBreakRow(row),
      ...(room > 0 && { height: { value: mm(8), rule: HeightRule.ATLEAST } }),
      children: row.flatMap((cell, index) =>
        cellsOf(cell, line, lines, { columns: ((spans[index] ?? 0) * GRID) / 12, rows: 1, unit, first: index === 0, last: index === row.length - 1, keepNext }),
      ),
    })
  })
}

/** What a question puts in one of the lines of its row; nothing where a cell above spans it. */
function cellsOf(cell: FormCell, line: number, lines: number, place: Place): readonly TableCell[] {
  const { answer } = cell
  if (answer.kind === 'room') return [cellAt(place, [roomParagraph(line === 0 ? cell : undefined, place.keepNext)], 'bottom')]
  if (line > 0) return []

  const whole = { ...place, rows: lines }
  const width = (place.columns * place.unit) / POINT / WIDER
  if (answer.kind !== 'scale' || !scaleBeside(cell, answer, width)) return [cellAt(whole, answerParagraphs(cell, width, place.keepNext), 'top')]

  const columns = Math.ceil((scaleWidth(answer) * WIDER * POINT + (place.last ? 0 : BESIDE)) / place.unit)
  const [question, boxes] = besideScale(cell, answer, place.keepNext)
  return [
    cellAt({ ...whole, columns: place.columns - columns, last: false }, [question], 'center'),
    cellAt({ ...whole, columns, first: true, last: place.last }, [boxes], 'center'),
  ]
}

const VERTICAL = { top: VerticalAlignTable.TOP, center: VerticalAlignTable.CENTER, bottom: VerticalAlignTable.BOTTOM } as const

function cellAt({ columns, rows, unit, first, last }: Place, children: readonly Paragraph[], align: keyof typeof VERTICAL): TableCell {
  const borders: ITableCellBorders = { left: first ? none : hairline, right: none }
  return new TableCell({
    columnSpan: columns,
    ...(rows > 1 && { rowSpan: rows }),
    width: { size: columns * unit, type: WidthType.DXA },
    margins: { top: 0, bottom: 0, left: first ? 0 : BESIDE, right: last ? 0 : BESIDE },
    verticalAlign: VERTICAL[align],
    borders,
    children,
  })
}
