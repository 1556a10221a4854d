import { type Casebook, listed } from './casebook'
import { gridOf, interviewsOf, occasionsOf } from './interviews'
import { endedOn } from './pair-life'

import { addMonths } from '#shared/domain/calendar'
import { type FollowUp, followUpId, FollowUpMonths } from '#shared/domain/follow-up'
import type { MenteeId, MentorId } from '#shared/domain/ids'
import { type IsoDate, later } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { isOpen } from '#shared/domain/pair-state'
import type { RetentionSettings } from '#shared/domain/retention'
import { questionsOf } from '#shared/grids/grid'
import type { Interview } from '#shared/grids/interview'

/** Somebody who has a file. */
export type PersonRef = { readonly kind: 'mentor'; readonly id: MentorId } | { readonly kind: 'mentee'; readonly id: MenteeId }

/** Words that were kept long enough, and the day from which the oldest of them were no longer needed. */
export interface Overdue<Kept> {
  readonly since: IsoDate
  readonly found: readonly Kept[]
}

/** The last day of a pair that is over, whatever became of it; nothing while it is open. */
function overOn(pair: Pair): IsoDate | undefined {
  const state = stateOf(pair)
  return isOpen(state.stage) ? undefined : (endedOn(pair) ?? state.since)
}

const isOver = <Ended extends { readonly end: IsoDate | undefined }>(ended: Ended): ended is Ended & { readonly end: IsoDate } => ended.end !== undefined

/** The pairs of a person, open or over. */
export const pairsOf = (book: Casebook, { id }: PersonRef): readonly Pair[] => listed(book.pairs).filter(({ mentorId, menteeId }) => mentorId === id || menteeId === id)

/**
 * The interviews with free words of somebody whose pairs are all over: their own, the six-week contacts of their side, and for mentees those of the pair
 * (first meeting, closing). The questionnaires are not among them: their words are quoted without a name, and go with the file.
 */
export function overdueNotes(book: Casebook, who: PersonRef, pairs: readonly Pair[], today: IsoDate, { months }: RetentionSettings): Overdue<Interview> | undefined {
  const ends = pairs.map(pair => ({ pair, end: overOn(pair) })).filter(isOver)
  if (ends.length === 0 || ends.length < pairs.length) return undefined
  const last = ends.map(({ end }) => end).reduce((one, other) => later(one, other))
  const dated = [
    ...interviewsOf(book, who).map(interview => ({ interview, end: last })),
    ...ends.flatMap(({ pair, end }) => ofPair(book, who, pair).map(interview => ({ interview, end }))),
  ]
  const due = dated.flatMap(({ interview, end }) => (addMonths(end, months['interview-notes']) <= today && hasWords(book, interview) ? [{ interview, end }] : []))
  return firstSince(due.map(({ interview, end }) => [interview, end]))
}

function ofPair(book: Casebook, { kind }: PersonRef, { id }: Pair): readonly Interview[] {
  const checkIns = occasionsOf(book, id, 'check-in').filter(({ subject }) => subject.kind === 'check-in' && subject.side === kind)
  return kind === 'mentor' ? checkIns : [...checkIns, ...interviewsOf(book, id), ...occasionsOf(book, id, 'closing')]
}

/** The questions of an interview that are answered in free words. */
const wordKeys = (book: Casebook, interview: Interview): readonly string[] =>
  questionsOf(gridOf(book, interview)).flatMap(({ key, kind }) => (kind === 'text' && interview.answers[key] !== undefined ? [key] : []))

const hasWords = (book: Casebook, interview: Interview): boolean => wordKeys(book, interview).length > 0

/** An interview without its free words; what is counted stays. */
export function withoutWords(book: Casebook, interview: Interview): Interview {
  const keys = wordKeys(book, interview)
  return { ...interview, answers: Object.fromEntries(Object.entries(interview.answers).filter(([key]) => !keys.includes(key))) }
}

/** What became of a mentee, where words, names or calls still stand in it long after the end; the figures of the year keep the situation itself. */
export function overdueFollowUps(book: Casebook, pairs: readonly Pair[], today: IsoDate, { months }: RetentionSettings): Overdue<FollowUp> | undefined {
  const due = pairs.flatMap(pair => {
    const end = overOn(pair)
    if (end === undefined || addMonths(end, months['follow-up']) > today) return []
    return FollowUpMonths.options.flatMap(({ value }): readonly (readonly [FollowUp, IsoDate])[] => {
      const followUp = book.followUps[followUpId(pair.id, value)]
      return followUp && emptied(followUp) !== followUp ? [[followUp, end]] : []
    })
  })
  return firstSince(due)
}

/** A follow-up without words, names and calls that nobody answered; the same object where there is none of them. */
export function emptied(followUp: FollowUp): FollowUp {
  const { attempts, answer } = followUp
  if (attempts.length === 0 && answer?.note === undefined && answer?.situation.title === undefined && answer?.situation.where === undefined) return followUp
  if (!answer) return { ...followUp, attempts: [] }
  const { note: _note, situation, ...others } = answer
  const { title: _title, where: _where, ...counted } = situation
  return { ...followUp, attempts: [], answer: { ...others, situation: counted } }
}

function firstSince<Kept>(due: readonly (readonly [Kept, IsoDate])[]): Overdue<Kept> | undefined {
  const [first] = due.map(([, end]) => end).toSorted()
  return first === undefined ? undefined : { since: first, found: due.map(([kept]) => kept) }
}
