import { BorderStyle, CheckBox, HeadingLevel, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import type { IRunOptions, ParagraphChild } from 'docx'

import type { Block, Box, Span, Text } from '#shared/documents/document'
import { isOpeningLine, plainText } from '#shared/documents/document'

import { colours, sheet } from './docx-look'
import { signatureTables } from './docx-signatures'

/** The name by which lists ask for their bullet. */
export const BULLETS = 'bullets'

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** Blocks in the words of docx. */
export const docxBlocks = (blocks: readonly Block[]): readonly (Paragraph | Table)[] => blocks.flatMap((block, index) => toWord(block, isOpeningLine(blocks, index)))

/** `keep` ties a block to the next one, on the same page. */
function toWord(block: Block, keep: boolean): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.level], children: [new TextRun(block.text)] })]
    case 'paragraph': {
      const look = block.small ? { size: 17, color: colours.quiet } : {}
      return [new Paragraph({ keepLines: true, keepNext: keep || /:\s*$/.test(plainText(block.text)), children: runs(block.text, look) })]
    }
    case 'list':
      return block.items.map((item, index) => listItem(item, index === block.items.length - 1, keep || index === 0 || index === block.items.length - 2))
    case 'boxes':
      return block.inline ? [boxLine(block.items, keep, block.lead)] : block.items.map(box => boxLine([box], keep))
    case 'facts':
      return facts(block, keep)
    case 'signatures':
      return signatureTables(block.frames, keep)
    case 'together':
      return block.blocks.flatMap((inner, index) => toWord(inner, index < block.blocks.length - 1))
  }
}

const runs = (text: Text, look: IRunOptions = {}): TextRun[] =>
  (typeof text === 'string' ? [{ text }] : text).map((span: Span) => {
    const strong: IRunOptions = span.strong ? { bold: true } : {}
    return new TextRun({ ...look, ...strong, text: span.text })
  })

const listItem = (item: Text, isLast: boolean, keepNext: boolean) =>
  new Paragraph({ numbering: { reference: BULLETS, level: 0 }, spacing: { after: isLast ? 80 : 20 }, keepLines: true, keepNext, children: runs(item) })

/** Real boxes, which a click in Word ticks. */
function boxLine(items: readonly Box[], keepNext: boolean, lead?: Text): Paragraph {
  const children = items.flatMap<ParagraphChild>(({ label, ticked }, index) => [
    ...(index > 0 || lead ? [new TextRun('    ')] : []),
    new CheckBox({
      alias: plainText(label).slice(0, 60),
      checked: ticked ?? false,
      checkedState: { value: '2612', font: 'MS Gothic' },
      uncheckedState: { value: '2610', font: 'MS Gothic' },
    }),
    new TextRun(`\u00A0${plainText(label).replaceAll(' ', '\u00A0')}`),
  ])
  return new Paragraph({ indent: { left: lead ? 0 : 80 }, keepLines: true, keepNext, children: [...(lead ? runs(lead) : []), ...children] })
}

const LABEL = 2850

function facts({ caption, rows }: Extract<Block, { kind: 'facts' }>, keep: boolean): readonly (Paragraph | Table)[] {
  const rule = { style: BorderStyle.SINGLE, size: 4, color: colours.rule }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const cell = (text: Text, width: number, look: IRunOptions, keepNext: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 20, bottom: 20, left: 80, right: 80 },
      children: [new Paragraph({ spacing: { after: 0 }, keepNext, children: runs(text, look) })],
    })
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sheet.text, type: WidthType.DXA },
    columnWidths: [LABEL, sheet.text - LABEL],
    borders: { top: rule, bottom: rule, insideHorizontal: rule, left: none, right: none, insideVertical: none },
    rows: rows.map(([label, value], index) => {
      const keepNext = keep || index < rows.length - 1
      return new TableRow({ cantSplit: true, children: [cell(label, LABEL, { color: colours.quiet }, keepNext), cell(value, sheet.text - LABEL, {}, keepNext)] })
    }),
  })
  if (!caption) return [table]
  return [new Paragraph({ spacing: { before: 120, after: 30 }, keepNext: true, children: runs([{ text: caption, strong: true }]) }), table]
}
