import type { CriterionVerdict } from '#shared/casebook/criteria'
import { listInForce } from '#shared/casebook/content-in-force'
import type { MenteeDecision, MentorDecision } from '#shared/domain/decision'
import type { CoordinatorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { labelOf } from '#shared/domain/lists'
import type { Agreement } from '#shared/domain/person'
import { fullName } from '#shared/domain/person'
import { shortDay } from '#shared/text/format'
import { gridWords } from '#shared/text/grids'
import { typeset } from '#shared/text/paper'
import { gridSheet } from '#shared/text/sheets/grid-sheet'

import type { Block, Box, FormCell } from './document'
import { nameOnPaper } from './facts-on-paper'
import { box } from './grid-cells'
import type { SheetSource } from './sheet-source'

const words = gridSheet.decision

/** What the association decides in the end, which is no question of the grid. */
export type Decided =
  | { readonly kind: 'mentor'; readonly agreement: Agreement; readonly decision?: MentorDecision }
  | { readonly kind: 'mentee'; readonly agreement: Agreement; readonly decision?: MenteeDecision }

/** The decision to be ticked and written. */
export const decisionToWrite = (decided: Decided): readonly Block[] => [
  { kind: 'heading', level: 2, text: words.title },
  {
    kind: 'form',
    rows: [
      [{ label: '', span: 12, answer: { kind: 'boxes', items: outcomeBoxes(decided) } }],
      [{ label: words.told, span: 12, answer: { kind: 'room', lines: 1 } }],
      [...(decided.kind === 'mentee' ? [cell(words.towards, 6)] : []), cell(words.date, 3), cell(words.by, decided.kind === 'mentee' ? 3 : 9)],
    ],
  },
]

/** The decision that was taken; the copy for the person leaves out the reason that is counted. */
export function decisionTaken(source: SheetSource, decided: Decided, forPerson: boolean): readonly Block[] {
  const { decision } = decided
  if (!decision) return forPerson ? [] : decisionToWrite(decided)
  const list = decided.kind === 'mentor' ? 'mentor-reasons' : 'mentee-reasons'
  const reason = decision.reason && typeset(labelOf(listInForce(source.book, list, source.defaults), decision.reason))
  const towards = 'towards' in decision && decision.towards ? typeset(labelOf(listInForce(source.book, 'redirections', source.defaults), decision.towards)) : undefined
  return [
    { kind: 'heading', level: 2, text: words.title },
    {
      kind: 'form',
      rows: [
        [{ label: '', span: 12, answer: { kind: 'boxes', items: outcomeBoxes(decided) } }],
        ...(towards === undefined ? [] : [[said(words.towards, 12, towards)]]),
        [said(words.told, 12, decision.told === undefined ? gridWords.unanswered : typeset(decision.told))],
        ...(forPerson ? [] : [[said(words.reason, 12, reason ?? gridWords.unanswered)]]),
        [said(words.date, 3, shortDay(decision.on)), said(words.by, 9, nameOf(source, decision.by))],
      ],
    },
  ]
}

/** How each criterion stands, in words: one that is not known is not a no. */
export function criteriaTable(criteria: readonly CriterionVerdict[]): readonly Block[] {
  const { title, columns, weights, verdicts, age } = gridSheet.criteria
  if (criteria.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'table',
      columns: [
        { label: columns.criterion, width: 6 },
        { label: columns.weight, width: 2 },
        { label: columns.verdict, width: 2 },
      ],
      rows: criteria.map(({ from, weight, verdict }) => [
        from.kind === 'question' ? typeset(from.label) : age(from.bounds.atLeast, from.bounds.atMost),
        weights[weight],
        verdict === 'met' ? verdicts.met : [{ text: verdicts[verdict], strong: true }],
      ]),
    },
  ]
}

/** The decision that an interview led to: the first one from that day on; when somebody stops later is no answer to it. */
export function decisionAfter<Decision extends MentorDecision | MenteeDecision>(decisions: readonly Decision[], heldOn: IsoDate | undefined): Decision | undefined {
  return heldOn === undefined ? undefined : decisions.findLast(({ on, outcome }) => on >= heldOn && outcome !== 'left' && outcome !== 'withdrew')
}

/** A member of the team by name; unknown where nobody is noted. */
export function nameOf({ book }: SheetSource, id: CoordinatorId | undefined): string {
  const person = id && book.coordinators[id]
  return person ? nameOnPaper(fullName(person)) : gridWords.unanswered
}

function outcomeBoxes({ kind, agreement, decision }: Decided): readonly Box[] {
  return Object.entries(gridSheet.outcomes[kind]).map(([outcome, forms]) => box(forms[agreement], outcome === decision?.outcome))
}

const cell = (label: string, span: number): FormCell => ({ label, span, answer: { kind: 'room', lines: 1 } })

const said = (label: string, span: number, text: string): FormCell => ({ label, span, answer: { kind: 'said', text } })
