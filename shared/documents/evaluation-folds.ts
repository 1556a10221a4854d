import { listInForce } from '#shared/casebook/content-in-force'
import { labelOf } from '#shared/domain/lists'
import type { SectionFold } from '#shared/statistics/evaluations'
import type { QuestionFold } from '#shared/statistics/question-folds'
import { oneDecimal } from '#shared/text/evaluation'
import { typeset } from '#shared/text/paper'
import { evaluationSheet as words } from '#shared/text/sheets/evaluation-sheets'

import type { Block, Text } from './document'
import type { SheetSource } from './sheet-source'

type Marks = Extract<QuestionFold, { kind: 'marks' }>

/** One section of the questionnaires of a year on paper: its statements in one table, then what is not a mark. */
export function sectionBlocks(source: SheetSource, { title, questions }: SectionFold): readonly Block[] {
  const marks = questions.filter((fold): fold is Marks => fold.kind === 'marks')
  const blocks = [...(marks.length > 0 ? [marksTable(marks)] : []), ...questions.flatMap(fold => otherBlocks(source, fold))]
  const [first, ...others] = blocks
  // A page never ends with the title of a table that stands on the next one.
  return first ? [{ kind: 'together', blocks: [{ kind: 'heading', level: 3, text: title }, first] }, ...others] : []
}

const marksTable = (marks: readonly Marks[]): Block => ({
  kind: 'table',
  columns: [
    { label: words.statement, width: 36 },
    ...words.steps.map(label => ({ label, width: 5, numeric: true as const })),
    { label: words.noOpinion, width: 11, numeric: true },
    { label: words.favourable, width: 16 },
    { label: words.mean, width: 10, numeric: true },
    { label: words.n, width: 7, numeric: true },
  ],
  rows: marks.map(markRow),
})

function markRow({ question, n, told }: Marks): readonly Text[] {
  if (!told) return [question.label, ...words.steps.map(() => words.hidden), words.hidden, words.hidden, words.hidden, words.tooFew]
  const { steps, noOpinion, mean } = told
  const minded = n - noOpinion
  return [question.label, ...steps.map(String), question.kind === 'opinion' ? String(noOpinion) : '', bar(steps[2] + steps[3], minded), [{ text: oneDecimal(mean), strong: true }], String(minded)]
}

/** In how many pieces a whole is drawn. */
const PIECES = 10

/** A part of a whole as a row of squares, which a printer without colours shows as well. */
function bar(part: number, whole: number): string {
  const full = whole === 0 ? 0 : Math.round((part / whole) * PIECES)
  return `${'■'.repeat(full)}${'□'.repeat(PIECES - full)}`
}

function otherBlocks(source: SheetSource, fold: QuestionFold): readonly Block[] {
  const { label } = fold.question
  if (fold.kind === 'marks') return []
  if (fold.kind === 'texts') return quotes(fold)
  if (!fold.told) return [{ kind: 'paragraph', text: words.hiddenLine(label) }]
  switch (fold.kind) {
    case 'number':
      return numberLines(fold.told, fold)
    case 'choices': {
      const items = listInForce(source.book, fold.question.list, source.defaults)
      return [counts(label, fold.told.counts.map(({ key, count }) => [labelOf(items, key), count]), fold.n)]
    }
    case 'yes-no':
      return [
        counts(
          label,
          [
            [words.yes, fold.told.yes],
            [words.no, fold.told.no],
          ],
          fold.n,
        ),
      ]
  }
}

function numberLines({ counts: answered, mean }: NonNullable<Extract<QuestionFold, { kind: 'number' }>['told']>, { question, n }: Extract<QuestionFold, { kind: 'number' }>): readonly Block[] {
  const between = (least: number, most: number) => answered.reduce((sum, { value, count }) => (value >= least && value <= most ? sum + count : sum), 0)
  const shares = question.max === 10 ? ` ${words.recommend(between(9, 10), between(0, 6), n)}` : ''
  return [{ kind: 'paragraph', text: [{ text: `${words.numberLine(question.label, mean, n)}.`, strong: true }, { text: shares }] }]
}

const counts = (label: string, rows: readonly (readonly [label: string, count: number])[], n: number): Block => ({
  kind: 'table',
  columns: [
    { label, width: 60 },
    { label: words.count, width: 15, numeric: true },
    { label: words.share, width: 25 },
  ],
  rows: rows.map(([answer, count]) => [answer, String(count), bar(count, n)]),
})

/** Only what somebody allowed to be quoted, under the name they allowed. */
function quotes({ question, said }: Extract<QuestionFold, { kind: 'texts' }>): readonly Block[] {
  const items = said.flatMap(({ text, quotable }) => (quotable ? [words.quote(typeset(text.trim().replaceAll(/\s*\n+\s*/g, ' ')), quotable.kind === 'first-name' ? quotable.givenName : undefined)] : []))
  return items.length === 0 ? [] : [{ kind: 'paragraph', text: [{ text: question.label, strong: true }] }, { kind: 'list', items }]
}
