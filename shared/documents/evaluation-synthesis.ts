import { progressQuestions } from '#shared/casebook/questionnaires'
import { Side } from '#shared/domain/pair-move'
import { evaluationYear, type SideOfYear, yearOf } from '#shared/statistics/evaluations'
import { changeOf, type ProgressMade, progressMade, type Step } from '#shared/statistics/progress-made'
import { oneDecimal, signed } from '#shared/text/evaluation'
import { evaluationSheet as words } from '#shared/text/sheets/evaluation-sheets'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Block, Document } from './document'
import { sectionBlocks } from './evaluation-folds'
import { onePart, sheetDocument, type SheetSource, templateOf } from './sheet-source'

/** The questionnaires of a year read together: numbers, means, the way made, and the sentences that may be quoted. Nobody is named but by their own leave. */
export function evaluationSynthesis(source: SheetSource, year: number): Document {
  const { book, today } = source
  const results = evaluationYear(book, year)
  return sheetDocument(source, {
    title: words.title(year),
    template: templateOf(source, words.name),
    privacy: sheetFrame.open,
    dense: true,
    parts: onePart(
      { kind: 'heading', level: 1, text: words.title(year) },
      { kind: 'paragraph', text: words.lead(year) },
      ...(year >= yearOf(today) ? [{ kind: 'paragraph', text: [{ text: words.provisional, strong: true }] } as const] : []),
      { kind: 'paragraph', text: words.reading, small: true },
      tally(Side.options.map(side => results[side])),
      ...Side.options.flatMap(side => ofSide(source, results[side])),
      ...wayMade(source, progressMade(book, year)),
    ),
  })
}

const tally = (sides: readonly SideOfYear[]): Block => ({
  kind: 'table',
  columns: [
    { label: words.tally.side, width: 40 },
    { label: words.tally.handed, width: 20, numeric: true },
    { label: words.tally.returned, width: 20, numeric: true },
    { label: words.tally.waived, width: 20, numeric: true },
  ],
  rows: sides.map(({ side, handed, returned, waived }) => [words.sides[side], String(handed), String(returned), String(waived)]),
})

function ofSide(source: SheetSource, { side, returned, sections }: SideOfYear): readonly Block[] {
  const title: Block = { kind: 'heading', level: 2, text: words.titles[side] }
  return sections ? [title, ...sections.flatMap(section => sectionBlocks(source, section))] : [title, { kind: 'paragraph', text: words.small(returned) }]
}

function wayMade({ book, defaults }: SheetSource, { items, end, later }: ProgressMade): readonly Block[] {
  const title: Block = { kind: 'heading', level: 2, text: words.way }
  if (items.every(item => !item.end && !item.later)) return [title, { kind: 'paragraph', text: words.wayNone }]
  const { columns } = words
  const questions = progressQuestions(book, defaults)
  const table: Block = {
    kind: 'table',
    columns: [
      { label: columns.item, width: 34 },
      { label: columns.start, width: 10, numeric: true },
      { label: columns.end, width: 9, numeric: true },
      { label: columns.change, width: 9, numeric: true },
      { label: columns.n, width: 5, numeric: true },
      { label: columns.start, width: 10, numeric: true },
      { label: columns.later, width: 9, numeric: true },
      { label: columns.changeLater, width: 9, numeric: true },
      { label: columns.n, width: 5, numeric: true },
    ],
    rows: items.map(item => [questions.find(each => each.item === item.item)?.question.label ?? item.item, ...moment(item.end), ...moment(item.later)]),
    total: [words.overall, '', '', shown(end), '', '', '', shown(later), ''],
  }
  // The ten sentences are read one below the other.
  return [{ kind: 'together', blocks: [title, { kind: 'paragraph', text: words.wayLead }, table] }]
}

const shown = (change: number | undefined): string => (change === undefined ? words.hidden : signed(change))

/** Both means, the way between them, and of how many. */
const moment = (step: Step | undefined): readonly string[] =>
  step ? [oneDecimal(step.from), oneDecimal(step.to), signed(changeOf(step)), String(step.n)] : [words.hidden, words.hidden, words.hidden, words.tooFew]
