import type { Content } from 'pdfmake/interfaces'

import type { Block, Box, Text } from '#shared/documents/document'
import { isOpeningLine, plainText, standsOff } from '#shared/documents/document'
import type { PieceId } from '#shared/domain/ids'

import { WINDOW } from './envelope'
import { unbroken } from './form-layout'
import { chartPiece } from './pdf-chart'
import { formRows } from './pdf-form'
import { colours, mm } from './pdf-look'
import { linkUnder, pictureUnder } from './pdf-picture'
import { leaf, LONG } from './pdf-piece'
import type { Piece } from './pdf-piece'
import { signatureFrames } from './pdf-signatures'
import { tableUnderHead } from './pdf-table'
import { tagged, tagIn } from './pdf-tags'
import type { Tag } from './pdf-tags'
import type { Picture } from './picture'

// All widths are given: pdfmake lets what it may stretch grow with the longest word, past the edge of the paper.
const INDENT = 4
const BULLET = 11
const BOX = 16
const LABEL = 132
const PADDING = { label: 4, value: 8, right: 4 } as const

/** Blocks in the words of pdfmake, cut so that a heading, a caption or « s’engage à : » never ends a page. */
export const pdfBlocks = (blocks: readonly Block[], part: Tag, setting: Setting): Content[] =>
  chained(blocks.flatMap((block, index) => [...gapBetween(blocks[index - 1], block), ...tied(pieces(block, part, setting), isOpeningLine(blocks, index))]))

/** How wide the text of a part is, the pictures found for it, and how its headings stand in the table of contents that a reader shows beside the pages. */
export interface Setting {
  readonly width: number
  readonly id: string
  readonly label?: string
  readonly pictures?: ReadonlyMap<PieceId, Picture>
}

/** Two forms do not share a border, and words do not stick to the table above them. */
function gapBetween(before: Block | undefined, block: Block): readonly Piece[] {
  if (before?.kind === 'form' && block.kind === 'form') return [gap(2)]
  return standsOff(before, block) ? [gap(3)] : []
}

const gap = (points: number): Piece => ({ content: { text: '', margin: [0, 0, 0, points] } })

const tied = (some: readonly Piece[], withNext: boolean): readonly Piece[] => (withNext ? some.map(piece => ({ ...piece, withNext: true as const })) : some)

function pieces(block: Block, parent: Tag, setting: Setting): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block, parent, setting)]
    case 'paragraph':
      return [paragraph(block, parent)]
    case 'address':
      return [{ content: leaf(block.lines.join('\n'), tagIn(parent, 'P'), { margin: [mm(WINDOW.left), mm(WINDOW.above), 0, mm(WINDOW.below)], unbreakable: true }) }]
    case 'list':
      return list(block.items, parent, setting)
    case 'picture':
      return [pictureUnder(block, parent, setting.width, setting.pictures?.get(block.piece))]
    case 'chart':
      return [chartPiece(block, parent, setting.width)]
    case 'link':
      return [linkUnder(block, parent)]
    case 'boxes':
      return block.inline ? [inlineBoxes(block, parent)] : boxes(block.items, parent, setting)
    case 'facts':
      return facts(block, parent, setting)
    case 'signatures':
      return [{ content: signatureFrames(block.frames, parent, setting.width) }]
    case 'form':
      return formRows(block.rows, parent, setting.width)
    case 'table':
      return [tableUnderHead(block, parent, setting.width)]
    case 'together':
      return [{ content: { stack: block.blocks.flatMap(inner => pieces(inner, parent, setting)).map(piece => piece.content), unbreakable: true } }]
  }
}

/** Pieces that must stay with the next one are put together with it. */
function chained(all: readonly Piece[]): Content[] {
  const contents: Content[] = []
  let chain: Content[] = []
  for (const { content, withNext, mayBreak } of all) {
    chain.push(content)
    if (withNext) continue
    // A heading above a long paragraph cannot be tied to it: `pageBreakBefore` moves it where it would end a page.
    contents.push(...(chain.length === 1 || mayBreak ? chain : [{ stack: chain, unbreakable: true }]))
    chain = []
  }
  return [...contents, ...chain]
}

function heading({ level, text }: Extract<Block, { kind: 'heading' }>, parent: Tag, { id, label }: Setting): Piece {
  const place =
    level === 1 ? { id, outline: true, outlineText: label ? `${text} – ${label}` : text } : level === 2 ? { outline: true, outlineText: text, outlineParentId: id } : {}
  return { content: leaf(text, tagIn(parent, `H${level}`), { style: `heading${level}`, headlineLevel: level, ...place }), withNext: true }
}

function paragraph({ text, small }: Extract<Block, { kind: 'paragraph' }>, parent: Tag): Piece {
  const plain = plainText(text)
  const style = small ? 'small' : 'paragraph'
  if (plain.length >= LONG) return { content: leaf(text, tagIn(parent, 'P'), { style }), mayBreak: true }
  const content = leaf(text, tagIn(parent, 'P'), { style, unbreakable: true })
  return /:\s*$/.test(plain) ? { content, withNext: true } : { content }
}

function list(items: readonly Text[], parent: Tag, { width }: Setting): readonly Piece[] {
  const tag = tagIn(parent, 'L')
  return items.map((item, index) => ({
    content: {
      columns: [
        { text: '•', width: BULLET, color: colours.accent },
        leaf(item, tagIn(tagIn(tag, 'LI'), 'LBody'), { width: width - BULLET - INDENT }),
      ],
      margin: [INDENT, 0, 0, index === items.length - 1 ? 4 : 1],
      ...(plainText(item).length < LONG && { unbreakable: true }),
    },
    // Neither the first item nor the last stands alone on its page.
    ...((index === 0 || index === items.length - 2) && index < items.length - 1 && { withNext: true }),
  }))
}

const sign = ({ ticked }: Box) => (ticked ? '☑' : '☐')

function boxes(items: readonly Box[], parent: Tag, { width }: Setting): readonly Piece[] {
  const tag = tagIn(parent, 'L')
  return items.map(box => {
    const body = tagIn(tagIn(tag, 'LI'), 'LBody')
    return {
      content: {
        columns: [leaf(sign(box), body, { style: 'box', width: BOX }), leaf(box.label, body, { width: width - BOX - INDENT, margin: [0, 2, 0, 0] })],
        margin: [INDENT, 0, 0, 2],
        unbreakable: true,
      },
    }
  })
}

/** Boxes side by side in a line of text; each stays with its label. */
function inlineBoxes({ items, lead }: Extract<Block, { kind: 'boxes' }>, parent: Tag): Piece {
  const spans = items.flatMap((box, index) => [
    { text: `${index > 0 || lead ? '    ' : ''}${sign(box)}\u00A0`, style: 'box' },
    { text: unbroken(plainText(box.label)) },
  ])
  return { content: tagged({ text: [{ text: plainText(lead ?? '') }, ...spans], margin: [lead ? 0 : INDENT, 0, 0, 3], unbreakable: true }, tagIn(parent, 'P')) }
}

function facts({ caption, rows }: Extract<Block, { kind: 'facts' }>, parent: Tag, { width }: Setting): readonly Piece[] {
  const title: readonly Piece[] = caption ? [{ content: leaf(caption, tagIn(parent, 'P'), { style: 'caption' }), withNext: true }] : []
  const tag = tagIn(parent, 'Table')
  const body = rows.map(([label, value]) => {
    const row = tagIn(tag, 'TR')
    return [leaf(label, tagIn(row, 'TH'), { style: 'label' }), leaf(value, tagIn(row, 'TD'))]
  })
  const layout = {
    hLineWidth: () => 0.5,
    vLineWidth: () => 0,
    hLineColor: () => colours.hairline,
    paddingTop: () => 1.2,
    paddingBottom: () => 0.6,
    paddingLeft: (column: number) => (column === 0 ? PADDING.label : PADDING.value),
    paddingRight: () => PADDING.right,
  }
  const length = rows.reduce((sum, [label, value]) => sum + label.length + plainText(value).length, 0)
  return [...title, { content: { table: { widths: [LABEL, width - LABEL - PADDING.label - PADDING.value - 2 * PADDING.right], body }, layout, ...(length < 3 * LONG && { unbreakable: true }) } }]
}
