import { BorderStyle, LevelFormat, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import type { IRunOptions, ParagraphChild } from 'docx'

import type { Block, Box, Text } from '#shared/documents/document'
import { isOpeningLine, plainText, standsOff } from '#shared/documents/document'

import { type ChartPictures, chartUnder } from './docx-chart'
import { form, lowGap } from './docx-form'
import { docxHeading, type TheirHeadings } from './docx-heading'
import { colours, mm, SMALL } from './docx-look'
import { WINDOW } from './envelope'
import { linkUnder, pictureUnder } from './docx-picture'
import { boxRun, runs } from './docx-runs'
import { unbroken } from './form-layout'
import { signatureTables } from './docx-signatures'
import { tableUnderHead } from './docx-table'
import type { Pictures } from './picture'

/** The name by which lists ask for their bullet. */
const BULLETS = 'bullets'

/** The bullet of our lists. */
export const bulletLists = {
  config: [{ reference: BULLETS, levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: { left: 320, hanging: 220 } } } }] }],
}

/** Blocks in the words of docx. */
export const docxBlocks = (blocks: readonly Block[], setting: Setting): readonly (Paragraph | Table)[] => inTurn(blocks, setting, index => ({ next: isOpeningLine(blocks, index) }))

/** How wide the text is, in twentieths of a point, and the pictures found for it. */
export interface Setting {
  readonly width: number
  readonly pictures?: Pictures['inText']
  readonly charts?: ChartPictures
  /** Present where the blocks go into the file of somebody else. */
  readonly theirHeadings?: TheirHeadings
}

/** What keeps a block on the page of the next one, and its own rows on one page. */
interface Keep {
  readonly next: boolean
  readonly whole?: true
}

const inTurn = (blocks: readonly Block[], setting: Setting, keep: (index: number) => Keep): readonly (Paragraph | Table)[] =>
  blocks.flatMap((block, index) => [...toWord(block, keep(index), setting), ...gapAfter(block, blocks[index + 1])])

function gapAfter(block: Block, next: Block | undefined): readonly Paragraph[] {
  if (isTable(lastIn(block)) && isTable(firstIn(next))) return [lowGap()]
  return standsOff(block, next) ? [lowGap(60)] : []
}

const firstIn = (block: Block | undefined): Block | undefined => (block?.kind === 'together' ? firstIn(block.blocks[0]) : block)
const lastIn = (block: Block | undefined): Block | undefined => (block?.kind === 'together' ? lastIn(block.blocks.at(-1)) : block)

/** Two tables without a paragraph between them are one to Word. */
const isTable = (block: Block | undefined): boolean => block?.kind === 'form' || block?.kind === 'table' || (block?.kind === 'facts' && !block.caption) || (block?.kind === 'chart' && block.beside !== undefined)

function toWord(block: Block, { next: keep, whole }: Keep, setting: Setting): readonly (Paragraph | Table)[] {
  const { width, pictures, charts } = setting
  switch (block.kind) {
    case 'heading':
      return [docxHeading(block, setting.theirHeadings)]
    case 'paragraph': {
      return [new Paragraph({ ...(block.small && { style: SMALL }), keepLines: true, keepNext: keep || /:\s*$/.test(plainText(block.text)), children: runs(block.text) })]
    }
    case 'address':
      return [new Paragraph({ indent: { left: mm(WINDOW.left) }, spacing: { before: mm(WINDOW.above), after: mm(WINDOW.below) }, keepLines: true, children: block.lines.map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) })) })]
    case 'list':
      return block.items.map((item, index) => listItem(item, index === block.items.length - 1, keep || index === 0 || index === block.items.length - 2))
    case 'picture':
      return pictureUnder(block, keep, width, pictures?.get(block.piece))
    case 'chart':
      return chartUnder(block, keep, width, charts)
    case 'link':
      return [linkUnder(block, keep)]
    case 'boxes':
      return block.inline ? [boxLine(block.items, keep, block.lead)] : block.items.map(box => lonelyBox(box, keep))
    case 'facts':
      return facts(block, keep, width)
    case 'signatures':
      return signatureTables(block.frames, keep, width)
    case 'form':
      return [form(block.rows, row => keep || (whole === true && row < block.rows.length - 1), width)]
    case 'table':
      return [tableUnderHead(block, row => keep || (whole === true && row < block.rows.length - 1), width)]
    case 'together':
      return inTurn(block.blocks, setting, index => ({ next: index < block.blocks.length - 1, whole: true }))
  }
}

const listItem = (item: Text, isLast: boolean, keepNext: boolean) =>
  new Paragraph({ numbering: { reference: BULLETS, level: 0 }, spacing: { after: isLast ? 80 : 20 }, keepLines: true, keepNext, children: runs(item) })

/** Real boxes, which a click in Word ticks. */
function boxLine(items: readonly Box[], keepNext: boolean, lead?: Text): Paragraph {
  const children = items.flatMap<ParagraphChild>(({ label, ticked }, index) => [
    ...(index > 0 || lead ? [new TextRun('    ')] : []),
    boxRun(plainText(label), ticked),
    new TextRun(`\u00A0${unbroken(plainText(label))}`),
  ])
  return new Paragraph({ indent: { left: lead ? 0 : 80 }, keepLines: true, keepNext, children: [...(lead ? runs(lead) : []), ...children] })
}

/** A box on a line of its own, whose words may go over several lines and keep what is strong in them. */
const lonelyBox = ({ label, ticked }: Box, keepNext: boolean): Paragraph =>
  new Paragraph({ indent: { left: 80 }, keepLines: true, keepNext, children: [boxRun(plainText(label), ticked), new TextRun('\u00A0'), ...runs(label)] })

const LABEL = 2850

function facts({ caption, rows }: Extract<Block, { kind: 'facts' }>, keep: boolean, width: number): readonly (Paragraph | Table)[] {
  const rule = { style: BorderStyle.SINGLE, size: 4, color: colours.rule }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const cell = (text: Text, size: number, look: IRunOptions, keepNext: boolean) =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      margins: { top: 20, bottom: 20, left: 80, right: 80 },
      children: [new Paragraph({ spacing: { after: 0 }, keepNext, children: runs(text, look) })],
    })
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [LABEL, width - LABEL],
    borders: { top: rule, bottom: rule, insideHorizontal: rule, left: none, right: none, insideVertical: none },
    rows: rows.map(([label, value], index) => {
      const keepNext = keep || index < rows.length - 1
      return new TableRow({ cantSplit: true, children: [cell(label, LABEL, { color: colours.quiet }, keepNext), cell(value, width - LABEL, {}, keepNext)] })
    }),
  })
  if (!caption) return [table]
  return [new Paragraph({ spacing: { before: 120, after: 30 }, keepNext: true, children: runs([{ text: caption, strong: true }]) }), table]
}
