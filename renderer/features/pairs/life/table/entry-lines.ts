import { phaseOn } from '../meeting-values'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { isRunning, meetingsOf } from '#shared/casebook/pair-life'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { compareText } from '#shared/core/search-key'
import type { MeetingId, PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { MeetingDetails, MeetingPhase, MeetingPlace } from '#shared/domain/meeting'
import { type Pair, stateOf } from '#shared/domain/pair'
import { standingOn } from '#shared/domain/pair-state'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.table

/** A meeting as it stands in a line of the table; a line without a date and without a word is nothing yet. */
export interface EntryLine {
  readonly key: string
  readonly pairId: PairId
  /** 1 for the first line of a pair. */
  readonly number: number
  readonly on: IsoDate | undefined
  readonly minutes: number | undefined
  readonly place: MeetingPlace
  readonly phase: MeetingPhase
  readonly topics: string
  /** True once a person chose the phase, which then no longer follows the day. */
  readonly isPhaseChosen?: boolean
}

/** What a person changes in a line. */
export type EntryPatch = Partial<Omit<EntryLine, 'key' | 'pairId' | 'number' | 'isPhaseChosen'>>

/** The longest and the shortest meeting that may be noted, in minutes. */
const LENGTHS = { least: 5, most: 600 } as const

/** The pairs at work on a day, in the order of their mentors. */
export function pairsAtWork(book: Casebook, today: IsoDate): readonly Pair[] {
  const nameOf = ({ mentorId }: Pair) => `${book.mentors[mentorId]?.familyName ?? ''} ${book.mentors[mentorId]?.givenName ?? ''}`
  return listed(book.pairs)
    .filter(pair => standingOn(stateOf(pair), today) === 'active')
    .toSorted((one, other) => compareText(nameOf(one), nameOf(other)) || one.reference.localeCompare(other.reference))
}

/** An empty line of a pair: as long as agreed, at the mentor's work, in-take until that is closed. */
export function emptyLine(book: Casebook, pair: Pair, number = 1): EntryLine {
  const state = stateOf(pair)
  return {
    ...{ key: `${pair.id}:${number}`, pairId: pair.id, number, on: undefined, topics: '', place: 'workplace' },
    minutes: isRunning(state) ? state.terms.minutesPerMeeting : undefined,
    phase: phaseOn(book.intakes[pair.id]?.closedOn, undefined),
  }
}

/** A line with what a person changed; its phase follows the day until it is chosen. */
export function edited(book: Casebook, line: EntryLine, patch: EntryPatch): EntryLine {
  const isPhaseChosen = line.isPhaseChosen === true || patch.phase !== undefined
  const next = { ...line, ...patch, isPhaseChosen }
  return isPhaseChosen ? next : { ...next, phase: phaseOn(book.intakes[line.pairId]?.closedOn, next.on) }
}

export const isFilled = ({ on, topics }: EntryLine): boolean => on !== undefined || topics.trim() !== ''

/** The lines with one more for a pair, below those it has; `added` is its key. */
export function withAnother(lines: readonly EntryLine[], book: Casebook, pair: Pair): { readonly lines: readonly EntryLine[]; readonly added: string } {
  const last = lines.findLastIndex(({ pairId }) => pairId === pair.id)
  const line = emptyLine(book, pair, (lines[last]?.number ?? 0) + 1)
  return { lines: [...lines.slice(0, last + 1), line, ...lines.slice(last + 1)], added: line.key }
}

interface Problems {
  readonly on?: string
  readonly minutes?: string
}

/** What keeps a line from being saved, cell by cell; nothing for an empty line. */
export const problemsOf = (book: Casebook, line: EntryLine, today: IsoDate): Problems => (isFilled(line) ? { ...missingIn(line), ...faultsOf(book, line, today) } : {})

export const isReady = (book: Casebook, line: EntryLine, today: IsoDate): boolean => isFilled(line) && Object.keys(problemsOf(book, line, today)).length === 0

const missingIn = ({ on, minutes }: EntryLine): Problems => ({ ...(on === undefined && { on: words.problems.on }), ...(minutes === undefined && { minutes: words.problems.minutes }) })

/** What is wrong with what stands in a line, said as its cell is left; what is missing is said when one saves. */
export function faultsOf(book: Casebook, line: EntryLine, today: IsoDate): Problems {
  const pair = book.pairs[line.pairId]
  const state = pair && stateOf(pair)
  const startsOn = state && isRunning(state) ? state.terms.startsOn : undefined
  return {
    ...(line.on !== undefined && line.on > today && { on: words.problems.inFuture }),
    ...(line.on !== undefined && startsOn !== undefined && line.on < startsOn && { on: words.problems.beforeStart(startsOn) }),
    ...(line.minutes !== undefined && (line.minutes < LENGTHS.least || line.minutes > LENGTHS.most) && { minutes: words.problems.tooLong }),
  }
}

/** What one should look at twice before a line is saved; it can be saved all the same. */
export function warningOf(book: Casebook, line: EntryLine, lines: readonly EntryLine[]): string {
  const { on } = line
  if (on === undefined) return ''
  const thatDay = meetingsOf(book, line.pairId).filter(({ details }) => details.on === on)
  return [
    ...(thatDay.some(({ details }) => details.state === 'held') ? [words.noted] : []),
    ...(thatDay.some(({ details }) => details.state === 'planned') ? [words.plannedThatDay] : []),
    ...(lines.some(other => other.key !== line.key && other.pairId === line.pairId && other.on === on) ? [words.twice] : []),
    ...(line.phase === 'work' && book.intakes[line.pairId]?.closedOn === undefined ? [words.workBeforeClosed] : []),
  ].join(' ')
}

/** What the law refused of a line, as its date cell says it; nothing where the refusal is not about the day. */
export function refusedDay(refusal: CasebookRefusal): string | undefined {
  if (refusal.code === 'meeting/before-start') return words.problems.beforeStart(refusal.notBefore)
  if (refusal.code === 'meeting/after-end') return words.problems.afterEnd(refusal.notAfter)
  return refusal.code === 'date/in-future' ? words.problems.inFuture : undefined
}

interface Entry {
  readonly id?: MeetingId
  readonly pairId: PairId
  readonly details: MeetingDetails
}

/** The lines as the law takes them, without those whose date or length is missing. The first line of a pair on a day when one meeting was planned tells of that meeting. */
export function entriesOf(book: Casebook, lines: readonly EntryLine[]): readonly Entry[] {
  const told = new Set<MeetingId>()
  return lines.flatMap(({ pairId, on, minutes, place, phase, topics }): readonly Entry[] => {
    if (on === undefined || minutes === undefined) return []
    const planned = meetingsOf(book, pairId).find(({ id, details }) => details.state === 'planned' && details.on === on && !told.has(id))
    if (planned) told.add(planned.id)
    const at = planned?.details.at
    const where = planned?.details.place === place ? planned.details.where : undefined
    return [{ ...(planned && { id: planned.id }), pairId, details: { state: 'held', on, ...(at && { at }), minutes, place, ...(where !== undefined && { where }), phase, ...(topics.trim() !== '' && { topics: topics.trim() }) } }]
  })
}

/** How many pairs some lines are about. */
export const pairsIn = (lines: readonly EntryLine[]): number => new Set(lines.map(({ pairId }) => pairId)).size
