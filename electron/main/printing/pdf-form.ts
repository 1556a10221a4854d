import type { Content, ContentCanvas } from 'pdfmake/interfaces'

import type { Box, FormCell } from '#shared/documents/document'
import { plainText } from '#shared/documents/document'

import { linesOfQuestion, mayBreakRow, oneBelowTheOther, runsIn, type Scale, scaleBeside, scaleWidth, twelfths, unbroken, writingLines } from './form-layout'
import { colours, mm } from './pdf-look'
import { leaf, spansOf } from './pdf-piece'
import type { Piece } from './pdf-piece'
import { tagged, tagIn } from './pdf-tags'
import type { Tag } from './pdf-tags'

/** From one writing line to the next. */
const WRITING = mm(8)
const HAIRLINE = 0.5
/** Between two cells, on each side of the line. */
const BESIDE = 5

/** The rows of a form, each a table of its own to pdfmake, so that each is kept whole and the first stays with its heading; one table to a screen reader. */
export function formRows(rows: readonly (readonly FormCell[])[], parent: Tag, width: number): readonly Piece[] {
  const table = tagIn(parent, 'Table')
  return rows.map((row, index) => formRow(row, tagIn(table, 'TR'), width, index === 0))
}

function formRow(row: readonly FormCell[], tag: Tag, width: number, first: boolean): Piece {
  const last = row.length - 1
  const before = (index: number) => (index === 0 ? 0 : BESIDE)
  const after = (index: number) => (index === last ? 0 : BESIDE)
  const widths = twelfths(row).map((twelfth, index) => (width * twelfth) / 12 - before(index) - after(index) - (index === 0 ? 0 : HAIRLINE))
  const breaks = mayBreakRow(row)
  const content: Content = {
    table: { widths, body: [row.map((cell, index) => ({ stack: answered(cell, tagIn(tag, 'TD'), widths[index] ?? 0, writingLines(row)), ...(cell.answer.kind === 'room' && { verticalAlignment: 'bottom' as const }) }))] },
    layout: {
      hLineWidth: line => (line === 1 || first ? HAIRLINE : 0),
      vLineWidth: line => (line === 0 || line > last ? 0 : HAIRLINE),
      hLineColor: () => colours.rule,
      vLineColor: () => colours.hairline,
      paddingTop: () => 0,
      paddingBottom: () => 0,
      paddingLeft: before,
      paddingRight: after,
    },
    unbreakable: !breaks,
  }
  return breaks ? { content, mayBreak: true } : { content }
}

function answered(cell: FormCell, tag: Tag, width: number, lines: number): Content[] {
  switch (cell.answer.kind) {
    case 'room':
      return [question(cell, tag, ROOM), hairlines(lines, width)]
    case 'boxes':
      return boxes(cell, cell.answer.items, tag, width)
    case 'scale':
      return scale(cell, cell.answer, tag, width)
    case 'said':
      return [leaf(cell.label, tagIn(tag, 'P'), { style: 'asked', margin: [0, 1.5, 0, 0] }), leaf(cell.answer.text, tagIn(tag, 'P'), { style: 'said', margin: [0, 0, 0, 2] })]
  }
}

// A line of a question is 11.5 points high (9.5 × 1.424 × 0.85), its letters stand 9.7 below its top. Margins do the rest:
// words and hand stand on one line, 2.7 mm above the hairline, and a row of one writing line is 8 mm high, border included.
const LINE = 11.5
const ROOM: Margin = [0, WRITING - HAIRLINE - LINE - 5.9, 0, 5.9]
const ABOVE_BOXES: Margin = [0, 3, 0, -2]
const BESIDE_SCALE: Margin = [0, 3.9, 0, 3]
const TIGHT_BESIDE_SCALE: Margin = [0, 0.5, 0, 0.5]

type Margin = [left: number, top: number, right: number, bottom: number]

const question = ({ label, hint }: FormCell, tag: Tag, margin: Margin): Content =>
  tagged({ text: [...spans(label), ...hinted(hint, {})], style: 'question', margin }, tagIn(tag, 'P'))

const spans = (label: FormCell['label']) => [spansOf(label)].flat().map(span => (typeof span === 'string' ? { text: span || '\u00A0' } : span))

const hinted = (hint: string | undefined, looks: object) => (hint ? [{ text: ` ${hint}`, style: 'questionHint', ...looks }] : [])

/** Lines to write on; each lies where the border of the row would, half its own width lower. */
const hairlines = (lines: number, width: number): ContentCanvas => ({
  canvas: Array.from({ length: lines }, (_, index) => ({ type: 'line', x1: 0, y1: index * WRITING, x2: width, y2: index * WRITING, lineWidth: HAIRLINE, lineColor: colours.rule })),
  margin: [0, HAIRLINE / 2, 0, -HAIRLINE / 2],
})

/**
 * A box of 5 mm stands too high on the line of its words. pdfmake sets `sub` text at 0.58 of its size and lowers it by 0.35 of
 * that: with both the box and its words `sub`, the larger box is lowered more and comes to stand centred on them.
 */
const SUB = 0.58
const lowered = (size: number) => ({ sub: true, fontSize: size / SUB }) as const
/** ☐ is 0.65 of its size: 4.9 mm. */
const BOX_SIZE = 21.5
/** 7 mm from one line of boxes to the next. */
const box = { ...lowered(BOX_SIZE), lineHeight: mm(7) / (BOX_SIZE * 1.424) }
const word = { ...lowered(9.5), lineHeight: 0.85 }
const small = { ...lowered(8.5), lineHeight: 0.85, color: colours.quiet }
const end = { ...lowered(9), lineHeight: 0.85, color: colours.quiet }
/** The sign of a box hangs so much below the top of its line that a line alone is 7.2 mm high with these. */
const BOXES: Margin = [0, -12.1, 0, 12.6]

const sign = (ticked: boolean | undefined) => (ticked ? { text: '☑', ...box } : { text: '☐', ...box, color: colours.quiet })
const BETWEEN = '     '

function boxes(cell: FormCell, items: readonly Box[], tag: Tag, width: number): Content[] {
  const labels = items.map(({ label }) => plainText(label))
  if (oneBelowTheOther(labels, width)) return [question(cell, tag, ABOVE_BOXES), ...items.map(item => boxAlone(item, tag, width))]

  const run = items.flatMap(({ ticked }, index) => [sign(ticked), { text: `\u00A0${unbroken(labels[index] ?? '')}${BETWEEN}`, ...word }])
  if (!runsIn(cell, labels, width)) return [question(cell, tag, ABOVE_BOXES), tagged({ text: run, margin: BOXES }, tagIn(tag, 'P'))]
  // A space as high as a box makes the first line as high as the others, even if no box comes to stand on it.
  const strut = { text: '\u00A0', ...box }
  const lead = [...spans(cell.label).map(span => ({ ...span, ...word })), ...hinted(cell.hint, small), strut]
  return [tagged({ text: [...lead, { text: ' ', ...word }, ...run], margin: BOXES }, tagIn(tag, 'P'))]
}

const BOX_COLUMN = 18

/** A box whose words take more than a line. */
function boxAlone({ label, ticked }: Box, tag: Tag, width: number): Content {
  const item = tagIn(tag, 'P')
  const words = leaf(label, item, { style: 'question', margin: BESIDE_SCALE })
  return { columns: [{ width: BOX_COLUMN, stack: [tagged({ text: [sign(ticked)], margin: BOXES }, item)] }, { width: width - BOX_COLUMN, stack: [words] }] }
}

/** Between a question and its scale. */
const BETWEEN_SCALE = 6

function scale(cell: FormCell, answer: Scale, tag: Tag, width: number): Content[] {
  const { low, high, value, none } = answer
  const beside = scaleBeside(cell, answer, width)
  const room = scaleWidth(answer)
  const asked = question(cell, tag, !beside ? ABOVE_BOXES : linesOfQuestion(cell, width - room) > 1 ? TIGHT_BESIDE_SCALE : BESIDE_SCALE)
  const steps = [1, 2, 3, 4].flatMap(step => [sign(step === value), { text: `\u00A0${step}${step < 4 ? '\u00A0\u00A0' : ''}`, ...word }])
  const other = none ? [{ text: BETWEEN, ...word }, sign(none.ticked), { text: `\u00A0${unbroken(plainText(none.label))}`, ...word }] : []
  const text = [...(low ? [{ text: `${unbroken(low)}\u00A0\u00A0`, ...end }] : []), ...steps, ...(high ? [{ text: `\u00A0\u00A0${unbroken(high)}`, ...end }] : []), ...other]
  const row = tagged({ text, margin: BOXES, alignment: beside ? 'right' : 'left', noWrap: true }, tagIn(tag, 'P'))
  if (!beside) return [asked, row]
  return [{ columns: [{ width: width - room - BETWEEN_SCALE, stack: [asked] }, { width: room + BETWEEN_SCALE, stack: [row] }] }]
}
