import { BorderStyle, HeightRule, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import type { ITableCellBorders } from 'docx'

import type { SignatureFrame } from '#shared/documents/document'
import { paper } from '#shared/text/paper'

import { colours, sheet } from './docx-look'

const PER_ROW = 3
const GAP = 160
const words = paper.contract

const line = { style: BorderStyle.SINGLE, size: 6, color: colours.rule }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const framed = { top: line, bottom: line, left: line, right: line }
const bare = { top: none, bottom: none, left: none, right: none }
const width = Math.floor((sheet.text - GAP * (PER_ROW - 1)) / PER_ROW)

/** Frames side by side, all of one height; a row of them is never parted by a page. */
export function signatureTables(frames: readonly SignatureFrame[]): readonly (Paragraph | Table)[] {
  const rows = Array.from({ length: Math.ceil(frames.length / PER_ROW) }, (_, index) => frames.slice(index * PER_ROW, (index + 1) * PER_ROW))
  return rows.flatMap(frames => [frameTable(frames), new Paragraph({ spacing: { before: 0, after: 60 }, children: [] })])
}

function frameTable(frames: readonly SignatureFrame[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: frames.flatMap((_, index) => (index === 0 ? [width] : [GAP, width])),
    borders: { ...bare, insideHorizontal: none, insideVertical: none },
    // Names and handwriting stand in rows of their own, so that the lines to write on are level in all frames.
    rows: [row(frames.map(titleCell)), row(frames.map(nameCell)), row(frames.map(writingCell), 2300)],
  })
}

const row = (cells: readonly TableCell[], height = 0) =>
  new TableRow({
    cantSplit: true,
    ...(height > 0 && { height: { value: height, rule: HeightRule.ATLEAST } }),
    children: cells.flatMap((cell, index) => (index === 0 ? [cell] : [cellOf([text('')], { borders: bare, size: GAP }), cell])),
  })

interface CellLook {
  readonly borders: ITableCellBorders
  readonly size?: number
  readonly fill?: string
}

const cellOf = (children: readonly Paragraph[], { borders, size = width, fill }: CellLook) =>
  new TableCell({
    borders,
    width: { size, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(fill && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    children,
  })

const titleCell = ({ title }: SignatureFrame) => cellOf([text(title, { bold: true, size: 20 }, { keepNext: true })], { borders: framed, fill: colours.tint })

const nameCell = ({ name, quality }: SignatureFrame) =>
  cellOf(
    [text(name ?? paper.toFill, { bold: name !== undefined, size: 20 }, { keepNext: true }), ...(quality ? [text(quality, hint, { keepNext: true })] : [])],
    { borders: { ...framed, bottom: none } },
  )

const writingCell = ({ mention }: SignatureFrame) =>
  cellOf(
    [
      ...(mention ? [text(`${words.mentionToWrite} ${mention}`, hint, { after: 240 }), text(paper.toFill, { size: 18 }, { after: 120 })] : []),
      text(`${words.date} ${paper.dateToFill}`, { size: 18 }, { after: 80 }),
      text(words.signature, { size: 18 }, { after: 900 }),
    ],
    { borders: { ...framed, top: none } },
  )

const hint = { size: 17, color: colours.quiet }

const text = (shown: string, look: { bold?: boolean; size?: number; color?: string } = {}, { after = 20, keepNext = false } = {}) =>
  new Paragraph({ spacing: { after }, keepNext, children: [new TextRun({ ...look, text: shown })] })
