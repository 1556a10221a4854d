import { endedOn } from '#shared/casebook/pair-life'
import { planOf } from '#shared/casebook/plan-commands'
import { listInForce } from '#shared/casebook/content-in-force'
import type { Interviewed } from '#shared/casebook/subjects'
import { type Closing, emptyClosing, type ClosingDetails } from '#shared/domain/closing'
import { labelOf } from '#shared/domain/lists'
import { stateOf } from '#shared/domain/pair'
import { type ClosingTrigger, Side } from '#shared/domain/pair-move'
import type { OccasionOf } from '#shared/domain/pair-occasion'
import type { Interview } from '#shared/grids/interview'
import { duration, shortDay } from '#shared/text/format'
import { gridWords } from '#shared/text/grids'
import { typeset } from '#shared/text/paper'
import { gridSheet } from '#shared/text/sheets/grid-sheet'
import { occasionSheet } from '#shared/text/sheets/occasion-sheet'

import { attemptsSaid } from './check-in-sheet'
import type { Block, FormCell } from './document'
import { listBoxes, situationTold, situationToWrite } from './exit-situation'
import { fullNameOnPaper } from './facts-on-paper'
import { nameOf } from './grid-decision'
import { form, known, room, said } from './grid-head'
import { stepsFrom, stepsTable } from './next-steps-table'
import { boxesOf, roomFor } from './pair-on-paper'
import type { SheetSource } from './sheet-source'

/** A closing with the files of both. */
export type ClosingOf = Extract<Interviewed, { readonly kind: 'occasion' }> & { readonly occasion: OccasionOf<'closing'> }

const words = occasionSheet.closing
const { sides } = occasionSheet

/** Rows of a plan to write where none is known. */
const PLAN_ROWS = 3

/** What stands above the questions: who meets, why the pair ends, where the mentee stands, and the plan to read again; without a pair all is left to write. */
export function closingToWrite(source: SheetSource, closing?: ClosingOf): readonly Block[] {
  const details = detailsOf(source, closing)
  const trigger = closing && triggerOf(closing)
  const end = closing && endedOn(closing.pair)
  const { planned, situation, interruption, attempts } = details
  const isInterrupted = trigger === undefined || trigger === 'interruption'
  return [
    form(
      who(closing),
      [known(words.when, 4, planned && gridSheet.firstMeeting.at(planned.on, planned.at)), known(words.place, 4, planned?.place && typeset(planned.place)), room(occasionSheet.by, 4)],
      [boxesOf(words.how, 7, words.hows), boxesOf(words.present, 5, sides)],
      [known(words.attempts, 12, sidesSaid(source, attempts))],
    ),
    { kind: 'heading', level: 2, text: words.end },
    form(
      [boxesOf(words.type, 8, words.types, trigger ? [trigger] : []), known(words.endedOn, 4, end && shortDay(end))],
      ...(isInterrupted && !interruption ? [[boxesOf(words.stoppedBy, 12, words.stopped)], [listBoxes(source, words.why, 'interruption-reasons')]] : []),
      ...interruptionRows(source, details),
    ),
    ...(situation ? situationTold(source, situation) : situationToWrite(source)),
    ...planToReread(source, closing),
  ]
}

/** What stands above the answers of a closing: how it was held, why the pair ended, where the mentee stands. */
export function closingTold(source: SheetSource, closing: ClosingOf, { held: interview, begunOn }: Interview): readonly Block[] {
  const details = detailsOf(source, closing)
  const { held, attempts, situation } = details
  const trigger = triggerOf(closing)
  const end = endedOn(closing.pair)
  const minutes = held?.minutes ?? interview?.minutes
  const tried = sidesSaid(source, attempts)
  return [
    form(
      who(closing),
      [
        said(words.on, 3, shortDay(held?.on ?? interview?.on ?? begunOn)),
        said(words.how, 4, held && words.hows[held.how]),
        said(occasionSheet.by, 3, nameOf(source, held?.by ?? interview?.by)),
        said(occasionSheet.duration, 2, minutes === undefined ? undefined : duration(minutes)),
      ],
      [said(words.present, tried ? 4 : 12, held && (held.present.map(side => sides[side]).join(', ') || words.nobody)), ...(tried ? [said(words.attempts, 8, tried)] : [])],
    ),
    { kind: 'heading', level: 2, text: words.end },
    form([said(words.type, 6, trigger && words.types[trigger]), said(words.endedOn, 6, end && shortDay(end))], ...interruptionRows(source, details)),
    ...(situation ? situationTold(source, situation) : []),
  ]
}

/** The certificates and the signatures, which nobody owes. */
export function closingEndToWrite(source: SheetSource, closing?: ClosingOf): readonly Block[] {
  const { certificates } = detailsOf(source, closing)
  return [
    {
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 2, text: words.certificates },
        form(
          Side.options.map(side => known(words.handed[side], 6, certificates[side] && shortDay(certificates[side]))),
          [roomFor(words.signatures.mentor, 4, 2), roomFor(words.signatures.mentee, 4, 2), roomFor(words.signatures.association, 4, 2)],
        ),
      ],
    },
  ]
}

/** What was decided, and the certificates that were handed over. */
export function closingEnd(source: SheetSource, closing: ClosingOf): readonly Block[] {
  const { certificates } = detailsOf(source, closing)
  return [
    ...stepsTable(stepsFrom(source, closing.pair.id, { kind: 'closing' }), 0),
    { kind: 'heading', level: 2, text: words.certificatesSaid },
    form(Side.options.map(side => said(words.handed[side], 6, certificates[side] ? shortDay(certificates[side]) : words.notHanded))),
  ]
}

const detailsOf = ({ book }: SheetSource, closing: ClosingOf | undefined): Closing | ClosingDetails => (closing && book.closings[closing.pair.id]) ?? emptyClosing

function triggerOf({ pair }: ClosingOf): ClosingTrigger | undefined {
  const state = stateOf(pair)
  return 'trigger' in state ? state.trigger : undefined
}

const who = (closing: ClosingOf | undefined): readonly FormCell[] => [
  known(gridSheet.firstMeeting.mentor, 5, closing && fullNameOnPaper(closing.mentor)),
  known(gridSheet.firstMeeting.mentee, 4, closing && fullNameOnPaper(closing.mentee)),
  known(occasionSheet.pair, 3, closing?.pair.reference),
]

function interruptionRows({ book, defaults }: SheetSource, { interruption }: ClosingDetails): readonly (readonly FormCell[])[] {
  if (!interruption) return []
  const why = typeset(labelOf(listInForce(book, 'interruption-reasons', defaults), interruption.why))
  return [[said(words.stoppedBy, 6, words.stopped[interruption.by]), said(words.why, 6, why)]]
}

/** « mentor : 12/03/2026, téléphone » */
function sidesSaid(source: SheetSource, attempts: ClosingDetails['attempts']): string | undefined {
  const all = Side.options.flatMap(side => {
    const tried = attemptsSaid(source, attempts.filter(attempt => attempt.side === side).map(({ side: _, ...attempt }) => attempt))
    return tried === undefined ? [] : [words.attempt(sides[side], tried)]
  })
  return all.length === 0 ? undefined : all.join(gridWords.separator)
}

/** Each row of the plan, whether its aim was reached; where no plan is known, room for some. */
function planToReread({ book }: SheetSource, closing: ClosingOf | undefined): readonly Block[] {
  const rows = closing ? planOf(book, closing.pair.id).rows : []
  const aims = rows.map((row, index) => said(`${words.planRow} ${index + 1}`, 7, typeset(row.objective)))
  const cells = aims.length > 0 ? aims : Array.from({ length: PLAN_ROWS }, () => room(words.planRow, 7))
  return [{ kind: 'heading', level: 2, text: words.plan }, form(...cells.map(cell => [cell, boxesOf('', 5, words.reached)]))]
}
