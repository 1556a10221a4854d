import { listed } from '#shared/casebook/casebook'
import type { PairId } from '#shared/domain/ids'
import type { NextStep, NextStepDetails } from '#shared/domain/next-step'
import { shortDay } from '#shared/text/format'
import { typeset } from '#shared/text/paper'
import { occasionSheet } from '#shared/text/sheets/occasion-sheet'

import type { Block } from './document'
import type { SheetSource } from './sheet-source'

const { columns, title, who } = occasionSheet.steps

type From = NextStepDetails['from']

/** What was decided on one occasion of a pair, by the day it is due; what has no day comes last. */
export const stepsFrom = ({ book }: Pick<SheetSource, 'book'>, pairId: PairId, from: From): readonly NextStep[] =>
  listed(book.nextSteps)
    .filter(step => step.pairId === pairId && isSame(step.from, from))
    .toSorted((one, other) => (one.dueOn ?? LAST).localeCompare(other.dueOn ?? LAST))

/** After every day. */
const LAST = '9999'

const isSame = (one: From, other: From): boolean =>
  one.kind === 'check-in' && other.kind === 'check-in' ? one.number === other.number && one.side === other.side : one.kind === other.kind

/** Who does what, until when, with some rows left to write; nothing where there would be no row at all. */
export function stepsTable(steps: readonly NextStep[], empty: number): readonly Block[] {
  if (steps.length + empty === 0) return []
  const isDone = empty === 0
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'table',
      columns: [{ label: columns.what, width: 9 }, { label: columns.who, width: 3 }, { label: columns.due, width: 2.4 }, ...(isDone ? [{ label: columns.done, width: 2.4 }] : [])],
      rowHeight: isDone ? WRITTEN : BY_HAND,
      rows: [...steps.map(({ what, who: whose, dueOn, doneOn }) => [typeset(what), who[whose], dueOn ? shortDay(dueOn) : '', ...(isDone ? [doneOn ? shortDay(doneOn) : ''] : [])]), ...Array.from({ length: empty }, () => [''])],
    },
  ]
}

/** In millimetres. */
const BY_HAND = 8
const WRITTEN = 6
