import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import type { ITableCellBorders } from 'docx'

import type { SignatureFrame } from '#shared/documents/document'
import { paper } from '#shared/text/paper'

import { colours, lineOf } from './docx-look'

const PER_ROW = 3
const GAP = 160
const words = paper.contract

const line = { style: BorderStyle.SINGLE, size: 6, color: colours.rule }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const framed = { top: line, bottom: line, left: line, right: line }
const bare = { top: none, bottom: none, left: none, right: none }
/** How wide each of some frames side by side is. */
const widthOf = (count: number, width: number) => Math.floor((width - GAP * (count - 1)) / count)

/** Frames side by side, all of one height; a row of them is never parted by a page, nor from what follows when it must be kept. */
export function signatureTables(frames: readonly SignatureFrame[], keep: boolean, width: number): readonly (Paragraph | Table)[] {
  const rows = Array.from({ length: Math.ceil(frames.length / PER_ROW) }, (_, index) => frames.slice(index * PER_ROW, (index + 1) * PER_ROW))
  return rows.flatMap(frames => [frameTable(frames, keep, width), gapBelow(keep)])
}

/** Word needs a paragraph between two tables, and after the last; a low one, so that it never makes a page of its own. */
const gapBelow = (keepNext: boolean) => new Paragraph({ spacing: { after: 0, line: 160, lineRule: 'exact' }, keepNext, children: [] })

function frameTable(frames: readonly SignatureFrame[], keep: boolean, width: number): Table {
  const size = widthOf(frames.length, width)
  const cells = (cell: (frame: SignatureFrame, size: number, keep: boolean) => TableCell) => row(frames.map(frame => cell(frame, size, keep)))
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: frames.flatMap((_, index) => (index === 0 ? [size] : [GAP, size])),
    borders: { ...bare, insideHorizontal: none, insideVertical: none },
    // Names and handwriting stand in rows of their own, so that the lines to write on are level in all frames.
    rows: [cells(titleCell), cells(nameCell), cells(writingCell)],
  })
}

const row = (cells: readonly TableCell[]) =>
  new TableRow({
    cantSplit: true,
    children: cells.flatMap((cell, index) => (index === 0 ? [cell] : [cellOf([text('')], { borders: bare, size: GAP }), cell])),
  })

interface CellLook {
  readonly borders: ITableCellBorders
  readonly size: number
  readonly fill?: string
}

const cellOf = (children: readonly Paragraph[], { borders, size, fill }: CellLook) =>
  new TableCell({
    borders,
    width: { size, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(fill && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    children,
  })

const titleCell = ({ title }: SignatureFrame, size: number) =>
  cellOf([text(title, { bold: true, size: 19 }, { keepNext: true })], { borders: framed, size, fill: colours.tint })

const nameCell = ({ name, quality }: SignatureFrame, size: number) =>
  cellOf(
    [text(name ?? paper.toFill, { bold: name !== undefined, size: 18 }, { keepNext: true }), ...(quality ? [text(quality, hint, { keepNext: true })] : [])],
    { borders: { ...framed, bottom: none }, size },
  )

const writingCell = ({ mention }: SignatureFrame, size: number, keepNext: boolean) =>
  cellOf(
    [
      ...(mention ? [text(`${words.mentionToWrite} ${mention}`, hint, { after: 240, keepNext }), text(paper.toFill, { size: 18 }, { after: 120, keepNext })] : []),
      text(`${words.date} ${paper.dateToFill}`, { size: 18 }, { after: 80, keepNext }),
      text(words.signature, { size: 18 }, { after: mention ? 1000 : 600, keepNext }),
    ],
    { borders: { ...framed, top: none }, size },
  )

const hint = { size: 16, color: colours.quiet }

const text = (shown: string, look: { bold?: boolean; size?: number; color?: string } = {}, { after = 20, keepNext = false } = {}) =>
  new Paragraph({ spacing: { after, ...lineOf(9, 0.965) }, keepNext, children: [new TextRun({ ...look, text: shown })] })
