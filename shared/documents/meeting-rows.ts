import { listInForce } from '#shared/casebook/content-in-force'
import { planOf } from '#shared/casebook/plan-commands'
import { isOpenRow, type PlanRow, rowState } from '#shared/domain/action-plan'
import type { MeetingId } from '#shared/domain/ids'
import { labelOf } from '#shared/domain/lists'
import type { Pair } from '#shared/domain/pair'
import { typeset } from '#shared/text/paper'
import { lifeSheets } from '#shared/text/sheets/life-sheets'

import type { Block, FormCell } from './document'
import { boxesOf, roomFor, saidOf } from './pair-on-paper'
import type { SheetSource } from './sheet-source'

const words = lifeSheets.meeting

/** Rows to write on where no plan says any. */
const EMPTY = 5

const STATES = 6
const WORDS = 12 - STATES

/** The open rows of a plan, each with its state to tick and the number it bears in the plan; without any, room for some. */
export function openRows(source: SheetSource, { id }: Pair): readonly Block[] {
  const { rows } = planOf(source.book, id)
  const open = rows.flatMap((row, index) => (isOpenRow(row) ? [{ row, number: index + 1, state: lifeSheets.plan.rowStates[rowState(row)] }] : []))
  if (open.length === 0) return emptyRows()
  return [
    { kind: 'heading', level: 2, text: words.rows },
    {
      kind: 'form',
      rows: open.map(({ row, number, state }) => [rowCell(source, row, number, state), boxesOf('', STATES, words.tickable)]),
    },
  ]
}

/** Room for what moved in a plan that is not known here. */
export const emptyRows = (): readonly Block[] => [
  { kind: 'heading', level: 2, text: words.rowsBlank },
  { kind: 'form', rows: Array.from({ length: EMPTY }, () => [roomFor(words.row, WORDS), boxesOf('', STATES, words.tickable)]) },
]

/** The rows of a plan of which something was noted at a meeting. */
export function reviewedRows(source: SheetSource, { id }: Pair, meetingId: MeetingId): readonly Block[] {
  const reviewed = planOf(source.book, id).rows.flatMap((row, index) => {
    const step = row.steps.findLast(each => each.meetingId === meetingId)
    const state = step && words.rowState(lifeSheets.plan.rowStates[step.state], step.note && typeset(step.note))
    return step ? [[rowCell(source, row, index + 1), saidOf(lifeSheets.plan.columns.state, 12 - WORDS, state)]] : []
  })
  return reviewed.length === 0 ? [] : [{ kind: 'heading', level: 2, text: words.rowsReviewed }, { kind: 'form', rows: reviewed }]
}

/** « 2. réseau · pour le 12/04/2026 · en cours », and below it what is to be done. */
function rowCell({ book, defaults }: SheetSource, { domain, objective, action, due }: PlanRow, number: number, state?: string): FormCell {
  const label = domain && labelOf(listInForce(book, 'search-domains', defaults), domain)
  const head = words.rowHead(words.rowNumber(number, label && typeset(label)), due && words.rowDue(due), state)
  return saidOf(head, WORDS, typeset(words.action(objective, action)))
}
