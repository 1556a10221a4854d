import { settingsInForce } from '#shared/casebook/content-in-force'
import type { HeldBack, RetentionLine } from '#shared/casebook/retention'
import { retentionReview } from '#shared/casebook/retention-review'
import { RetentionPurpose, type RetentionSettings } from '#shared/domain/retention'
import { fullName } from '#shared/domain/person'
import { shortDay } from '#shared/text/format'
import { typeset } from '#shared/text/paper'
import { retentionWords } from '#shared/text/registers'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Block, Document, TableColumn, Text } from './document'
import { fullNameOnPaper } from './facts-on-paper'
import { onePart, sheetDocument, type SheetSource, templateOf } from './sheet-source'

const { sheet: words, review } = retentionWords

const RULES: readonly TableColumn[] = [
  { label: words.ruleColumns.purpose, width: 50 },
  { label: words.ruleColumns.months, width: 18 },
  { label: words.ruleColumns.from, width: 32 },
]
const WAITING: readonly TableColumn[] = [
  { label: words.columns.who, width: 28 },
  { label: words.columns.what, width: 32 },
  { label: words.columns.since, width: 20 },
  { label: words.columns.dueOn, width: 20 },
]
const HELD: readonly TableColumn[] = [
  { label: words.columns.who, width: 26 },
  { label: words.columns.what, width: 30 },
  { label: words.columns.reason, width: 44 },
]

/** The review about a year on paper: the rules, what was decided, what is held back and what waits. Who was erased is counted, not named. */
export function retentionList(source: SheetSource, year: number): Document {
  const { book, today, defaults } = source
  const settings = settingsInForce(book, 'retention', defaults)
  const { after, to, decided, toDecide, held, sinceThen } = retentionReview(book, year, today, settings)
  return sheetDocument(source, {
    title: words.title(year),
    template: templateOf(source, words.name),
    privacy: sheetFrame.confidential,
    dense: true,
    parts: onePart(
      { kind: 'heading', level: 1, text: words.title(year) },
      { kind: 'paragraph', text: words.lead(after, to) },
      { kind: 'heading', level: 2, text: words.rules },
      { kind: 'table', columns: RULES, rows: rulesOf(settings), tight: true },
      { kind: 'heading', level: 2, text: words.decisions },
      { kind: 'paragraph', text: review.counts(decided) },
      { kind: 'paragraph', text: words.noNames, small: true },
      { kind: 'heading', level: 2, text: words.kept },
      tableOr(held, words.nothingKept, HELD, line => [fullNameOnPaper(line.person), retentionWords.goes[line.goes], typeset(heldReasons(line.held))]),
      { kind: 'heading', level: 2, text: words.toDecide(to) },
      tableOr(toDecide, words.nothingToDecide, WAITING, line => [fullNameOnPaper(line.person), retentionWords.goes[line.goes], shortDay(line.since), shortDay(line.dueOn)]),
      ...(sinceThen > 0 ? [{ kind: 'paragraph', text: words.sinceThen(sinceThen), small: true } as const] : []),
    ),
  })
}

const tableOr = (lines: readonly RetentionLine[], nothing: string, columns: readonly TableColumn[], row: (line: RetentionLine) => readonly Text[]): Block =>
  lines.length === 0 ? { kind: 'paragraph', text: nothing } : { kind: 'table', columns, rows: lines.map(row) }

const rulesOf = ({ months }: RetentionSettings) =>
  RetentionPurpose.options.map(purpose => [retentionWords.purposes[purpose].name, retentionWords.inMonths(months[purpose]), retentionWords.counting[purpose]])

/** Why something stays, in words. */
export const heldReasons = (held: readonly HeldBack[]): string => review.because(held.map(heldReason))

function heldReason(held: HeldBack): string {
  switch (held.kind) {
    case 'pair':
      return review.held.pair(held.pair.reference)
    case 'funding':
      return review.held.funding(held.funding.name, held.funding.keepUntil)
    case 'kept':
      return review.held.kept(held.until, held.reason)
    case 'limitation':
      return review.held.limitation(held.since)
  }
}

/** The review as a table to save: each line that waits or is held back, and why. */
export const retentionRows = (lines: readonly RetentionLine[]): readonly (readonly string[])[] =>
  lines.map(line => [fullName(line.person), retentionWords.goes[line.goes], line.since, line.dueOn, line.held.length === 0 ? words.states.decide : words.states.held, line.held.length === 0 ? '' : heldReasons(line.held)])
