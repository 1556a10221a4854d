import { type Casebook, listed } from './casebook'
import { lastContacts } from './last-contact'
import { isRunning } from './pair-life'
import { overdueFollowUps, overdueNotes, type PersonRef } from './retention-notes'

import { inOrder } from '#shared/core/in-order'
import { addMonths } from '#shared/domain/calendar'
import { standingDecision } from '#shared/domain/decision'
import type { MenteeId, MentorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { type Pair, stateOf } from '#shared/domain/pair'
import { isOpen } from '#shared/domain/pair-state'
import { type Funding, retentionDecisionId, type RetentionPurpose, type RetentionSettings } from '#shared/domain/retention'

/** What is kept of a person; the history is everyone’s. */
export type PersonPurpose = Exclude<RetentionPurpose, 'history'>

/** Why something that was kept long enough stays for now. */
export type HeldBack =
  /** A pair that is not over. */
  | { readonly kind: 'pair'; readonly pair: Pair }
  /** A funding of the years when the person was mentored or mentored somebody: its proofs are asked for. */
  | { readonly kind: 'funding'; readonly funding: Funding }
  /** Somebody decided so. */
  | { readonly kind: 'kept'; readonly until: IsoDate; readonly reason: string }
  /** The person asked that the file be frozen, not erased. */
  | { readonly kind: 'limitation'; readonly since: IsoDate }

/** Something of a person that was kept as long as the rule says. */
export interface RetentionLine {
  readonly who: PersonRef
  readonly person: Mentor | Mentee
  readonly purpose: PersonPurpose
  /** What goes: the whole file, the free words of interviews, or the words and calls of the follow-up. */
  readonly goes: 'file' | 'interview-notes' | 'follow-up'
  /** The day from which one counts: the last contact, or the end of the pair. */
  readonly since: IsoDate
  /** How many calendar months the rule gives, and the day on which they were over. */
  readonly months: number
  readonly dueOn: IsoDate
  readonly held: readonly HeldBack[]
}

/** Everything that was kept long enough on a day, person by person: first what nothing holds back, then what waits longest. Nobody who was erased is among them. */
export function retentionLines(book: Casebook, today: IsoDate, settings: RetentionSettings): readonly RetentionLine[] {
  const contacts = lastContacts(book)
  const pairs = pairsByPerson(book)
  const people: readonly (readonly [PersonRef, Mentor | Mentee])[] = [
    ...listed(book.mentors).map(mentor => [{ kind: 'mentor', id: mentor.id }, mentor] as const),
    ...listed(book.mentees).map(mentee => [{ kind: 'mentee', id: mentee.id }, mentee] as const),
  ]
  return people
    .flatMap(([who, person]) => (person.erased ? [] : linesOf({ book, today, settings }, { who, person, pairs: pairs.get(who.id) ?? [], contact: contacts.get(who.id) })))
    .toSorted((one, other) => Number(one.held.length > 0) - Number(other.held.length > 0) || inOrder(one.dueOn, other.dueOn))
}

/** The lines of one person. */
export const retentionLinesOf = (book: Casebook, who: PersonRef, today: IsoDate, settings: RetentionSettings): readonly RetentionLine[] =>
  retentionLines(book, today, settings).filter(line => line.who.kind === who.kind && line.who.id === who.id)

/** The lines that nothing holds back: those that somebody is to decide upon. */
export const linesToDecide = (lines: readonly RetentionLine[]): readonly RetentionLine[] => lines.filter(({ held }) => held.length === 0)

function pairsByPerson(book: Casebook): ReadonlyMap<MentorId | MenteeId, readonly Pair[]> {
  const found = new Map<MentorId | MenteeId, Pair[]>()
  for (const pair of listed(book.pairs))
    for (const id of [pair.mentorId, pair.menteeId]) {
      const own = found.get(id)
      if (own) own.push(pair)
      else found.set(id, [pair])
    }
  return found
}

interface Asked {
  readonly book: Casebook
  readonly today: IsoDate
  readonly settings: RetentionSettings
}

interface Looked {
  readonly who: PersonRef
  readonly person: Mentor | Mentee
  readonly pairs: readonly Pair[]
  readonly contact: IsoDate | undefined
}

function linesOf(asked: Asked, looked: Looked): readonly RetentionLine[] {
  const { book, today, settings } = asked
  const { who, person, pairs, contact } = looked
  const line = (purpose: PersonPurpose, goes: RetentionLine['goes'], since: IsoDate): RetentionLine => ({
    ...{ who, person, purpose, goes, since, months: settings.months[purpose], dueOn: addMonths(since, settings.months[purpose]) },
    held: heldBack(asked, looked, purpose, goes),
  })
  const purpose = filePurpose(who.kind, person, pairs)
  const file = contact !== undefined && addMonths(contact, settings.months[purpose]) <= today ? [line(purpose, 'file', contact)] : []
  // Where the whole file may go, its parts need no line of their own.
  if (file.some(({ held }) => held.length === 0)) return file
  const notes = overdueNotes(book, who, pairs, today, settings)
  const followUps = who.kind === 'mentee' ? overdueFollowUps(book, pairs, today, settings) : undefined
  return [...file, ...(notes ? [line('interview-notes', 'interview-notes', notes.since)] : []), ...(followUps ? [line('follow-up', 'follow-up', followUps.since)] : [])]
}

const NOT_KEPT: readonly string[] = ['not-accepted', 'other-engagement', 'redirected', 'withdrew']

/** For what a file is kept: people who were not taken and never worked in a pair are kept a shorter time. */
function filePurpose(kind: 'mentor' | 'mentee', { decisions }: Mentor | Mentee, pairs: readonly Pair[]): PersonPurpose {
  const outcome = standingDecision<{ readonly outcome: string }>(decisions)?.outcome
  const wasTaken = outcome === undefined || !NOT_KEPT.includes(outcome) || pairs.some(pair => isRunning(stateOf(pair)))
  return wasTaken ? kind : `${kind}-not-kept`
}

function heldBack({ book, today, settings }: Asked, { who, person, pairs }: Looked, purpose: PersonPurpose, goes: RetentionLine['goes']): readonly HeldBack[] {
  const decision = book.retentionDecisions[retentionDecisionId(who.id, purpose)]
  const kept: readonly HeldBack[] = decision?.kind === 'kept' && decision.keepUntil > today ? [{ kind: 'kept', until: decision.keepUntil, reason: decision.reason }] : []
  const limited: readonly HeldBack[] = person.limitation ? [{ kind: 'limitation', since: person.limitation.since }] : []
  if (goes !== 'file') return [...kept, ...limited]
  const open = pairs.find(pair => isOpen(stateOf(pair).stage))
  const funded = settings.fundings.filter(funding => funding.keepUntil > today && pairs.some(pair => workedWithin(pair, funding)))
  return [...(open ? [{ kind: 'pair', pair: open } as const] : []), ...funded.map(funding => ({ kind: 'funding', funding }) as const), ...kept, ...limited]
}

/** Whether a pair was at work on a day that a funding pays for. */
function workedWithin(pair: Pair, { from, to }: Funding): boolean {
  const state = stateOf(pair)
  if (!isRunning(state)) return false
  const end = state.stage === 'closed' || state.stage === 'to-close' ? state.since : undefined
  return state.activeFrom <= to && (end === undefined || end >= from)
}
