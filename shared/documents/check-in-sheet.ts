import { checkInRounds } from '#shared/casebook/check-ins'
import { listInForce } from '#shared/casebook/content-in-force'
import { lastHeld } from '#shared/casebook/interviews'
import { partnerToldOn } from '#shared/casebook/partner-told'
import { heldMeetingsOf, isRunning, meetingsOf } from '#shared/casebook/pair-life'
import { planOf } from '#shared/casebook/plan-commands'
import type { Interviewed } from '#shared/casebook/subjects'
import { isOpenRow, rowState } from '#shared/domain/action-plan'
import type { Attempt } from '#shared/domain/attempt'
import { checkInId } from '#shared/domain/check-in'
import type { IsoDate } from '#shared/domain/iso-date'
import { labelOf } from '#shared/domain/lists'
import { stateOf } from '#shared/domain/pair'
import type { Side } from '#shared/domain/pair-move'
import type { OccasionOf } from '#shared/domain/pair-occasion'
import type { Interview } from '#shared/grids/interview'
import { duration, shortDay } from '#shared/text/format'
import { gridWords } from '#shared/text/grids'
import { typeset } from '#shared/text/paper'
import { occasionSheet } from '#shared/text/sheets/occasion-sheet'

import type { Block } from './document'
import { fullNameOnPaper } from './facts-on-paper'
import { nameOf } from './grid-decision'
import { form, reached, room, said } from './grid-head'
import { stepsFrom, stepsTable } from './next-steps-table'
import { boxesOf, knownOf } from './pair-on-paper'
import type { SheetSource } from './sheet-source'

/** A six-week contact with the files of both. */
export type CheckInOf = Extract<Interviewed, { readonly kind: 'occasion' }> & { readonly occasion: OccasionOf<'check-in'> }

const words = occasionSheet.checkIn

/** Rows to write what was decided. */
const STEPS = 3

const whoAndWhen = () => [room(words.on, 3), room(occasionSheet.by, 6), room(occasionSheet.duration, 3)]

export const blankCheckInHead = (side: Side): Block =>
  form([room(words.whom[side], 6), room(occasionSheet.pair, 3), room(words.numberBlank, 3)], whoAndWhen(), [room(words.attempts, 12)])

/** Whom one calls, which contact it is, and what the book tells since the one before. */
export function prefilledCheckInHead(source: SheetSource, checkIn: CheckInOf): Block {
  const attempts = attemptsSaid(source, recordOf(source, checkIn)?.attempts ?? [])
  return form(
    whom(source, checkIn),
    [said(words.known(sinceOf(source, checkIn)), 12, knownSince(source, checkIn))],
    whoAndWhen(),
    [knownOf(words.attempts, 12, attempts)],
  )
}

/** The contact as it was held, or as far as it is. */
export const completedCheckInHead = (source: SheetSource, checkIn: CheckInOf, { held, begunOn }: Interview): Block =>
  form(
    whom(source, checkIn),
    [
      said(words.on, 3, shortDay(held?.on ?? begunOn)),
      said(occasionSheet.by, 6, nameOf(source, held?.by)),
      said(occasionSheet.duration, 3, held?.minutes === undefined ? undefined : duration(held.minutes)),
    ],
    [said(words.attempts, 12, attemptsSaid(source, recordOf(source, checkIn)?.attempts ?? []) ?? words.noAttempt)],
  )

function whom({ book, today }: SheetSource, { occasion, pair, mentor, mentee }: CheckInOf) {
  const [person, other] = occasion.side === 'mentor' ? [mentor, mentee] : [mentee, mentor]
  const due = checkInRounds(book, pair, today).find(({ number }) => number === occasion.number)?.dueOn
  return [
    said(words.whom[occasion.side], 5, reached(person)),
    said(occasionSheet.pair, 4, words.pairWith(pair.reference, fullNameOnPaper(other))),
    said(words.number, 3, words.numbered(occasion.number, due)),
  ]
}

const recordOf = ({ book }: SheetSource, { occasion }: CheckInOf) => book.checkIns[checkInId(occasion)]

/** Calls without an answer, in words; nothing where there was none. */
export function attemptsSaid({ book, defaults }: SheetSource, attempts: readonly Attempt[]): string | undefined {
  const means = listInForce(book, 'contact-means', defaults)
  const all = attempts.map(({ on, means: key, note }) => words.attempt(on, key && typeset(labelOf(means, key)), note && typeset(note)))
  return all.length === 0 ? undefined : all.join(gridWords.separator)
}

/** The last time this person was spoken to, or else the day on which the pair began to work. */
function sinceOf({ book, today }: SheetSource, { occasion, pair }: CheckInOf): IsoDate {
  const before = Array.from({ length: occasion.number - 1 }, (_, index) => lastHeld(book, { ...occasion, number: index + 1 })?.held.on)
  const state = stateOf(pair)
  return before.findLast(on => on !== undefined) ?? (isRunning(state) ? state.activeFrom : today)
}

function knownSince(source: SheetSource, checkIn: CheckInOf): string {
  const { book, today } = source
  const since = sinceOf(source, checkIn)
  const isSince = ({ details: { on } }: { readonly details: { readonly on: IsoDate } }) => on >= since && on <= today
  const held = heldMeetingsOf(book, checkIn.pair.id).filter(isSince)
  const cancelled = meetingsOf(book, checkIn.pair.id).filter(meeting => meeting.details.state === 'cancelled' && isSince(meeting))
  const { rows } = planOf(book, checkIn.pair.id)
  const done = rows.filter(row => rowState(row) === 'done')
  return [
    words.meetings(held.length, held.reduce((sum, { details }) => sum + details.minutes, 0)),
    words.cancelled(cancelled.length),
    rows.length === 0 ? words.noPlan : words.plan(rows.filter(isOpenRow).length, done.length),
  ].join(', ')
}

/** The level, what is decided and what comes next, to be ticked and written; what was decided already stands on it. */
export const checkInEndToWrite = (source: SheetSource, checkIn?: CheckInOf): readonly Block[] => [
  { kind: 'heading', level: 2, text: words.level },
  form([boxesOf(words.levelAsked, 5, words.levels), room(words.reason, 7)]),
  ...stepsTable(checkIn ? stepsFrom(source, checkIn.pair.id, checkIn.occasion) : [], STEPS),
  { kind: 'heading', level: 2, text: words.then },
  form([room(words.next, 6), room(words.partnerTold, 6)]),
]

/** The day of the contact after this one, or that the pair ends first. */
function nextRound({ book, today }: SheetSource, { occasion, pair }: CheckInOf): string {
  const next = checkInRounds(book, pair, today).find(({ number }) => number === occasion.number + 1)
  return next ? shortDay(next.dueOn) : words.lastOne
}

/** The first note the partner was sent once the contact was made: it covers it. */
function partnerTold({ book }: SheetSource, { occasion, mentee }: CheckInOf): string {
  if (mentee.partnerId === undefined) return words.noPartner
  const since = lastHeld(book, occasion)?.held.on
  const on = since && partnerToldOn(book, mentee).find(each => each >= since)
  return on ? shortDay(on) : words.notTold
}

/** The level that was decided and what followed: for the association alone. */
export function checkInEnd(source: SheetSource, checkIn: CheckInOf): readonly Block[] {
  const assessment = recordOf(source, checkIn)?.assessment
  const rows = assessment && [
    [said(words.levelAsked, 3, words.levels[assessment.level]), said(words.on, 3, shortDay(assessment.on)), said(words.decidedBy, 6, nameOf(source, assessment.by))],
    ...(assessment.reason === undefined ? [] : [[said(words.reasonSaid, 12, typeset(assessment.reason))]]),
  ]
  return [
    ...(rows ? [{ kind: 'heading' as const, level: 2 as const, text: words.level }, form(...rows)] : []),
    ...stepsTable(stepsFrom(source, checkIn.pair.id, checkIn.occasion), 0),
    { kind: 'heading', level: 2, text: words.then },
    form([said(words.next, 6, nextRound(source, checkIn)), said(words.partnerTold, 6, partnerTold(source, checkIn))]),
  ]
}
