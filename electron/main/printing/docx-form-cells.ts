import { AlignmentType, Paragraph, TextRun } from 'docx'
import type { IRunOptions, ParagraphChild } from 'docx'

import type { Box, FormCell, Text } from '#shared/documents/document'
import { plainText } from '#shared/documents/document'

import { BOXES, colours, lineOf } from './docx-look'
import { boxRun, runs } from './docx-runs'
import { oneBelowTheOther, runsIn, type Scale, unbroken } from './form-layout'

// Sizes in half points.
const question: IRunOptions = { size: 19 }
const hint: IRunOptions = { size: 17, color: colours.quiet }
/** Beside a box of 5 mm, words stand half its height up. */
const RAISED = { position: '3pt' } as const

const asked = (cell: FormCell, look: IRunOptions = {}): TextRun[] => [
  ...runs(cell.label, { ...question, ...look }),
  ...(cell.hint ? [new TextRun({ ...hint, ...look, text: ` ${cell.hint}` })] : []),
]

/** The first writing line goes on after its question; the others are empty. */
export const roomParagraph = (cell: FormCell | undefined, keepNext: boolean): Paragraph =>
  new Paragraph({ spacing: { before: cell ? 20 : 0, after: 96, line: 226, lineRule: 'exact' }, keepNext, children: cell ? asked(cell) : [] })

/** A question and its answer, one below the other or in the same line. */
export function answerParagraphs(cell: FormCell, width: number, keepNext: boolean): readonly Paragraph[] {
  const { answer } = cell
  switch (answer.kind) {
    case 'room':
      return [roomParagraph(cell, keepNext)]
    case 'said':
      return said(cell.label, answer.text, keepNext)
    case 'scale':
      return [above(cell), boxLine(scaleRuns(answer), keepNext)]
    case 'boxes':
      return boxes(cell, answer.items, width, keepNext)
  }
}

/** A question and, for the cell to its right, its scale. */
export const besideScale = (cell: FormCell, answer: Scale, keepNext: boolean): readonly [Paragraph, Paragraph] => [
  new Paragraph({ spacing: { after: 0, line: 226, lineRule: 'exact' }, keepNext, children: asked(cell) }),
  boxLine(scaleRuns(answer), keepNext, AlignmentType.RIGHT),
]

const above = (cell: FormCell) => new Paragraph({ spacing: { before: 40, after: 0, line: 226, lineRule: 'exact' }, keepNext: true, children: asked(cell) })

const boxLine = (children: readonly ParagraphChild[], keepNext: boolean, alignment?: 'right') =>
  new Paragraph({ style: BOXES, keepNext, ...(alignment && { alignment }), children })

const word = (text: string, look: IRunOptions = question) => new TextRun({ ...look, ...RAISED, text })

function boxes(cell: FormCell, items: readonly Box[], width: number, keepNext: boolean): readonly Paragraph[] {
  const labels = items.map(({ label }) => plainText(label))
  if (oneBelowTheOther(labels, width))
    return [above(cell), ...items.map(({ ticked }, index) => hanging([boxRun(labels[index] ?? '', ticked), word(`\u00A0${labels[index] ?? ''}`)], keepNext))]

  const run = items.flatMap(({ ticked }, index) => [boxRun(labels[index] ?? '', ticked), word(`\u00A0${unbroken(labels[index] ?? '')}    `)])
  return runsIn(cell, labels, width) ? [boxLine([...asked(cell, RAISED), word('    '), ...run], keepNext)] : [above(cell), boxLine(run, keepNext)]
}

const hanging = (children: readonly ParagraphChild[], keepNext: boolean) => new Paragraph({ style: BOXES, indent: { left: 380, hanging: 380 }, keepNext, children })

function scaleRuns({ low, high, value, none }: Scale): readonly ParagraphChild[] {
  const end: IRunOptions = { size: 18, color: colours.quiet }
  return [
    ...(low ? [word(`${unbroken(low)}\u00A0\u00A0`, end)] : []),
    ...[1, 2, 3, 4].flatMap(step => [boxRun(String(step), step === value), word(`\u00A0${step}${step < 4 ? '\u00A0\u00A0' : ''}`)]),
    ...(high ? [word(`\u00A0\u00A0${unbroken(high)}`, end)] : []),
    ...(none ? [word('     '), boxRun(plainText(none.label), none.ticked), word(`\u00A0${unbroken(plainText(none.label))}`)] : []),
  ]
}

/** Word breaks no line at a new line in a text: each is a paragraph. */
function said(label: Text, text: Text, keepNext: boolean): readonly Paragraph[] {
  const lines: readonly Text[] = typeof text === 'string' ? text.split('\n') : [text]
  return [
    // Not kept with its answer, which a row that no page parts does by itself: LibreOffice would keep each row with the next, and move them all.
    new Paragraph({ spacing: { before: 20, after: 0, ...lineOf(8.5, 0.86) }, keepNext, children: runs(label, hint) }),
    ...lines.map((line, index) => new Paragraph({ spacing: { after: index === lines.length - 1 ? 40 : 0, ...lineOf(10, 0.88) }, keepNext, children: runs(line, { size: 20 }) })),
  ]
}
