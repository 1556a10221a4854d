import { z } from 'zod'

import { type Casebook, type World } from './casebook'
import type { Change } from './change'
import { unknownAmong } from './known-people'
import { movedOn } from './pair-commands'
import { isRunning } from './pair-life'
import type { CasebookRefusal, ClosingGap } from './refusal'

import { ok, refuse, type Result } from '#shared/core/result'
import { addDays } from '#shared/domain/calendar'
import { type Closing, ClosingDetails, emptyClosing, Interruption, TERM_OPENS_DAYS } from '#shared/domain/closing'
import { PairId } from '#shared/domain/ids'
import { IsoDate } from '#shared/domain/iso-date'
import { line } from '#shared/domain/line'
import { type Pair, stateOf } from '#shared/domain/pair'
import { ClosingTrigger, Side } from '#shared/domain/pair-move'
import { standingOn, termsIn } from '#shared/domain/pair-state'
import { Period } from '#shared/domain/period'
import { isPositiveExit } from '#shared/domain/situation'

/** A pair comes to its end: by its term, by a positive exit, or by an interruption, of which one says who stopped and why (brochure, stage 5). */
export const BeginClosing = z.strictObject({ pairId: PairId, on: IsoDate, trigger: ClosingTrigger, interruption: Interruption.optional(), reason: line(300).optional() })
export type BeginClosing = z.infer<typeof BeginClosing>

/** What is known of the closing, told whole each time. */
export const SaveClosing = z.strictObject({ pairId: PairId, details: ClosingDetails })
export type SaveClosing = z.infer<typeof SaveClosing>

/** The pair is closed on a day; the mentor may take a pause from that day. */
export const FinishClosing = z.strictObject({ pairId: PairId, on: IsoDate, pause: Period.optional() })
export type FinishClosing = z.infer<typeof FinishClosing>

/**
 * Brings a pair to its closing. Refuses an interruption of which nobody says the reason, and a term long before its last day. A pair that was extended since an earlier closing keeps
 * what was noted, but not the meeting of that time; one whose end was undone, to be told otherwise, keeps that too.
 */
export const beginClosing =
  ({ pairId, on, trigger, interruption, reason }: BeginClosing, world: World): Change =>
  book => {
    if (trigger === 'interruption' && !interruption) return refuse({ code: 'closing/incomplete', missing: ['interruption'] })
    const pair = book.pairs[pairId]
    if (!pair) return refuse({ code: 'casebook/unknown', id: pairId })
    const moved = movedOn(book, pairId, { kind: 'bring-to-close', on, trigger, ...(reason && { reason }) }, world)
    if (!moved.ok) return moved
    const early = trigger === 'term' ? tooEarly(pair, on) : undefined
    if (early) return refuse(early)
    const { held, begun, planned, interruption: _, ...noted } = moved.value.closings[pairId] ?? { ...emptyClosing, id: pairId }
    const since = extendedOn(pair)
    const stands = (meeting: { readonly on: IsoDate } | undefined) => meeting !== undefined && (since === undefined || meeting.on > since)
    return ok(
      withClosing(moved.value, {
        ...{ ...noted, id: pairId },
        ...(stands(planned) && { planned }),
        ...(stands(held) && { held }),
        ...(since === undefined && begun && { begun }),
        ...(trigger === 'interruption' && interruption && { interruption }),
      }),
    )
  }

/** From when a pair may be brought to its end by its term. */
export const termOpensOn = (endsOn: IsoDate): IsoDate => addDays(endsOn, -TERM_OPENS_DAYS)

function tooEarly(pair: Pair, on: IsoDate): CasebookRefusal | undefined {
  const terms = termsIn(stateOf(pair))
  return terms && on < termOpensOn(terms.endsOn) ? { code: 'closing/term-ahead', endsOn: terms.endsOn, notBefore: termOpensOn(terms.endsOn) } : undefined
}

/** The day on which a pair that was to be closed was extended instead: a meeting before it belongs to that earlier closing. */
function extendedOn({ moves }: Pair): IsoDate | undefined {
  const first = moves.findIndex(({ kind }) => kind === 'bring-to-close')
  return first === -1 ? undefined : moves.findLast(({ kind }, index) => kind === 'amend' && index > first)?.on
}

/**
 * Keeps the closing as it is filled in. Refuses a pair that does not work, days to come, a meeting where nobody was, an absent side whom nobody
 * tried to reach, and to take from a closed pair what it was closed by.
 */
export const saveClosing =
  ({ pairId, details }: SaveClosing, world: World): Change =>
  book => {
    const pair = book.pairs[pairId]
    if (!pair) return refuse({ code: 'casebook/unknown', id: pairId })
    const state = stateOf(pair)
    if (!isRunning(state)) return refuse({ code: 'pair/not-at-work' })
    const refusal = unknownAmong(book, [...details.attempts, ...[details.held, details.begun].filter(each => each !== undefined)]) ?? whyNotSaved(details, state.terms.startsOn, world.today())
    if (refusal) return refuse(refusal)
    const saved = withClosing(book, { ...details, id: pairId })
    const taken = state.stage === 'closed' ? takenFrom(pair, book, saved) : undefined
    return taken ? refuse(taken) : ok(saved)
  }

/** What a closed pair was closed by and would miss; one closed before closings were kept misses nothing. */
function takenFrom(pair: Pair, book: Casebook, saved: Casebook): CasebookRefusal | undefined {
  const before = closingGaps(book, pair)
  const missing = closingGaps(saved, pair).filter(gap => !before.includes(gap))
  if (missing.length > 0) return { code: 'closing/incomplete', missing }
  return isPositiveElsewhere(saved, pair) && !isPositiveElsewhere(book, pair) ? { code: 'closing/not-a-positive-exit' } : undefined
}

/** True for a pair that ended by a positive exit, while its situation is none of the five aims. */
export function isPositiveElsewhere(book: Casebook, pair: Pair): boolean {
  const state = stateOf(pair)
  const situation = book.closings[pair.id]?.situation
  return 'trigger' in state && state.trigger === 'positive-exit' && situation !== undefined && !isPositiveExit(situation)
}

function whyNotSaved({ attempts, held, certificates }: ClosingDetails, startsOn: IsoDate, today: IsoDate): CasebookRefusal | undefined {
  const future = [...attempts.map(({ on }) => on), held?.on, ...Object.values(certificates)].find(on => on !== undefined && on > today)
  if (future) return { code: 'date/in-future', on: future }
  if (!held) return undefined
  if (held.on < startsOn) return { code: 'date/too-early', notBefore: startsOn }
  if (held.how !== 'unilateral' && held.present.length === 0) return { code: 'closing/nobody-present' }
  const untried = Side.options.find(side => !held.present.includes(side) && !attempts.some(attempt => attempt.side === side))
  return untried && { code: 'closing/no-attempt', side: untried }
}

/** What must still be told before a pair can be closed; a positive exit names the situation that it led to. */
export function closingGaps(book: Casebook, pair: Pair): readonly ClosingGap[] {
  const state = stateOf(pair)
  const closing = book.closings[pair.id]
  const isInterrupted = 'trigger' in state && state.trigger === 'interruption'
  return [
    ...(isInterrupted && !closing?.interruption ? ['interruption' as const] : []),
    ...(closing?.held ? [] : ['held' as const]),
    ...(closing?.situation ? [] : ['situation' as const]),
  ]
}

/** Closes a pair: both are free again, once a pause of the mentor is over. Refuses while something must still be told, and a day before the closing was held. */
export const finishClosing =
  ({ pairId, on, pause }: FinishClosing, world: World): Change =>
  book => {
    const pair = book.pairs[pairId]
    if (!pair) return refuse({ code: 'casebook/unknown', id: pairId })
    const state = stateOf(pair)
    if (state.stage !== 'to-close') return refuse({ code: 'closing/not-open', standing: standingOn(state, world.today()) })
    const missing = closingGaps(book, pair)
    if (missing.length > 0) return refuse({ code: 'closing/incomplete', missing })
    if (isPositiveElsewhere(book, pair)) return refuse({ code: 'closing/not-a-positive-exit' })
    const held = book.closings[pairId]?.held
    if (held && on < held.on) return refuse({ code: 'date/too-early', notBefore: held.on })
    const closed = movedOn(book, pairId, { kind: 'close', on }, world)
    return closed.ok && pause ? withPause(closed.value, pair, pause) : closed
  }

function withPause(book: Casebook, { mentorId }: Pair, pause: Period): Result<Casebook, CasebookRefusal> {
  const mentor = book.mentors[mentorId]
  if (!mentor) return refuse({ code: 'casebook/unknown', id: mentorId })
  // A closing taken back leaves the pause as it was told: closed again, it is not taken twice.
  const others = (mentor.absences ?? []).filter(({ from }) => from !== pause.from)
  return ok({ ...book, mentors: { ...book.mentors, [mentorId]: { ...mentor, absences: [...others, pause] } } })
}

const withClosing = (book: Casebook, closing: Closing): Casebook => ({ ...book, closings: { ...book.closings, [closing.id]: closing } })
