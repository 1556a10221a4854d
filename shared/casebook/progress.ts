import { pairsOf } from './availability'
import { type Casebook, listed } from './casebook'
import { inUse } from './limitation'
import { checkInsHeld } from './check-ins-held'
import { atWorkAfter, closedOn, endedOn, heldMeetingsOf, isRunning } from './pair-life'

import { inOrder } from '#shared/core/in-order'
import { remembered } from '#shared/core/remembered'
import { consentTo, hasAgreed } from '#shared/domain/consent'
import { type MenteeOutcome, standingDecision } from '#shared/domain/decision'
import type { MenteeId, PartnerId } from '#shared/domain/ids'
import { type IsoDate, later } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import { type Pair, stateOf } from '#shared/domain/pair'
import type { ClosingTrigger } from '#shared/domain/pair-move'
import { type Standing, standingOn, type Suspension, termsIn } from '#shared/domain/pair-state'
import type { Milestone, ProgressUpdate } from '#shared/domain/progress-update'
import type { Situation } from '#shared/domain/situation'

/** Every six weeks from the start (brochure, stage 4). */
const DAYS_BETWEEN_CHECK_INS = 42

/** What a partner may be told of a person: never what was said in interviews, plans or check-ins (documents §3.12). */
export interface ProgressFacts {
  readonly mentee: Mentee
  readonly partnerId: PartnerId
  readonly milestone: Milestone
  readonly decision?: MenteeOutcome
  readonly pair?: PairProgress
  /** The trade or aim looked for, where the person agreed that it be told. */
  readonly wishedJob?: string
  readonly nextDate?: IsoDate
}

/** A pair, without the name of the mentor: where it stands, since when and until when, how often the two have met at work, and how it ended. Why it was interrupted is nobody else’s business. */
export interface PairProgress {
  readonly standing: Standing
  readonly startsOn?: IsoDate
  /** The last day that was agreed. */
  readonly endsOn?: IsoDate
  readonly closedBy?: ClosingTrigger
  /** The last day of work, once the pair came to its end. */
  readonly endedOn?: IsoDate
  readonly closedOn?: IsoDate
  readonly meetingsHeld?: number
  /** What became of the person, where they agreed that the partner be told. */
  readonly result?: Pick<Situation, 'family' | 'kind' | 'since'>
}

/** A note that a partner is owed. */
export interface UpdateDue {
  readonly menteeId: MenteeId
  readonly partnerId: PartnerId
  readonly milestone: Milestone
  /** Nothing goes out while the person has not agreed, or has said no. */
  readonly consent: 'given' | 'refused' | 'not-asked'
}

/** What happened on a mentee's way until a day, the earliest first. */
export function milestonesOf(book: Casebook, mentee: Mentee, today: IsoDate): readonly Milestone[] {
  const decisions = mentee.decisions.map(({ on }): Milestone => ({ kind: 'decision', on }))
  return [...decisions, ...pairsOf(book, mentee.id).flatMap(pair => milestonesOfPair(book, pair, today))].toSorted(byDay)
}

const byDay = (one: Milestone, other: Milestone): number => inOrder(one.on, other.on)

/** The last of them; a pair that is closed has nothing after its closing, so that the days before it need not be counted. */
function lastMilestone(book: Casebook, mentee: Mentee, today: IsoDate): Milestone | undefined {
  let last: Milestone | undefined
  const meet = (each: Milestone) => {
    if (!last || last.on <= each.on) last = each
  }
  for (const { on } of mentee.decisions) meet({ kind: 'decision', on })
  for (const pair of pairsOf(book, mentee.id)) {
    const on = closedOn(pair)
    if (on) meet({ kind: 'closure', pairId: pair.id, on })
    else milestonesOfPair(book, pair, today).forEach(meet)
  }
  return last
}

function milestonesOfPair(book: Casebook, pair: Pair, today: IsoDate): readonly Milestone[] {
  const state = stateOf(pair)
  const pairId = pair.id
  const { mentorAgreedOn, menteeAgreedOn } = 'beginning' in state ? state.beginning : {}
  const formed: readonly Milestone[] = mentorAgreedOn && menteeAgreedOn ? [{ kind: 'pair-formed', pairId, on: later(mentorAgreedOn, menteeAgreedOn) }] : []
  if (!('activeFrom' in state)) return formed

  const { activeFrom } = state
  // A pair that was extended since it came to its end goes on: only the end it has now counts.
  const end = endedOn(pair)
  const outcome: readonly Milestone[] = end && 'trigger' in state && state.trigger === 'positive-exit' ? [{ kind: 'outcome', pairId, on: end }] : []
  const closure: readonly Milestone[] = state.stage === 'closed' ? [{ kind: 'closure', pairId, on: state.since }] : []
  const contract: readonly Milestone[] = activeFrom <= today ? [{ kind: 'contract', pairId, on: activeFrom }] : []
  return [...formed, ...contract, ...checkInsHeld(book, pairId, today), ...outcome, ...closure]
}

/** The days on which six weeks of mentoring have gone by, until a day; time of suspension does not count, and one that is still open tells no later day. */
export function checkInDays(startsOn: IsoDate, suspensions: readonly Suspension[], until: IsoDate): readonly IsoDate[] {
  const stoppedOn = suspensions.find(({ until: again }) => again === undefined)?.from
  const days: IsoDate[] = []
  for (let number = 1; ; number += 1) {
    const day = atWorkAfter(startsOn, number * DAYS_BETWEEN_CHECK_INS, suspensions)
    if (day > until || (stoppedOn !== undefined && day >= stoppedOn)) return days
    days.push(day)
  }
}

const updatesByMentee = remembered((updates: Casebook['progressUpdates']) => {
  const found = new Map<MenteeId, ProgressUpdate[]>()
  for (const update of listed(updates)) {
    const own = found.get(update.menteeId)
    if (own) own.push(update)
    else found.set(update.menteeId, [update])
  }
  return found
})

const updatesOf = (book: Casebook, menteeId: MenteeId, partnerId: PartnerId): readonly ProgressUpdate[] =>
  updatesByMentee(book.progressUpdates).get(menteeId)?.filter(update => update.partnerId === partnerId) ?? []

/** The note owed for a mentee: on the last milestone, unless the partner was told of it or of a later one. It covers those before. */
export function updateDue(book: Casebook, mentee: Mentee, today: IsoDate): UpdateDue | undefined {
  const { partnerId } = mentee
  if (partnerId === undefined || !book.partners[partnerId]) return undefined
  const milestone = lastMilestone(book, mentee, today)
  if (!milestone) return undefined
  const told = updatesOf(book, mentee.id, partnerId).some(update => update.milestone.on > milestone.on || isSame(update.milestone, milestone))
  if (told) return undefined
  const consent = consentTo(mentee.consents, 'sharing')
  return { menteeId: mentee.id, partnerId, milestone, consent: consent ? (consent.given ? 'given' : 'refused') : 'not-asked' }
}

/** Every note owed, the oldest milestone first. */
export const updatesDue = (book: Casebook, today: IsoDate): readonly UpdateDue[] =>
  inUse(book.mentees)
    .flatMap(mentee => updateDue(book, mentee, today) ?? [])
    .toSorted((one, other) => byDay(one.milestone, other.milestone))

/** A six-week contact is known by its number: the day that was told of it may have been the one it was due. */
const isSame = (one: Milestone, other: Milestone): boolean =>
  (one.kind === 'check-in' && other.kind === 'check-in' ? one.number === other.number : one.kind === other.kind && one.on === other.on) &&
  ('pairId' in one ? one.pairId : undefined) === ('pairId' in other ? other.pairId : undefined)

/** What may be said of a mentee on a day; nothing without a partner or before any milestone. */
export function progressFacts(book: Casebook, mentee: Mentee, today: IsoDate): ProgressFacts | undefined {
  const { partnerId, wishedJob, consents } = mentee
  const milestone = milestonesOf(book, mentee, today).at(-1)
  if (partnerId === undefined || !milestone) return undefined
  const decision = standingDecision(mentee.decisions)?.outcome
  const pair = 'pairId' in milestone ? book.pairs[milestone.pairId] : undefined
  const nextDate = pair && nextDateOf(pair, today)
  return {
    mentee,
    partnerId,
    milestone,
    ...(decision && { decision }),
    ...(pair && { pair: pairFacts(book, pair, today) }),
    ...(wishedJob !== undefined && hasAgreed(consents, 'sharing-goal') && { wishedJob }),
    ...(nextDate && { nextDate }),
  }
}

function pairFacts(book: Casebook, pair: Pair, today: IsoDate): PairProgress {
  const state = stateOf(pair)
  const terms = termsIn(state)
  const end = endedOn(pair)
  const result = end && resultOf(book, pair)
  return {
    standing: standingOn(state, today),
    ...(terms && { startsOn: terms.startsOn, endsOn: terms.endsOn }),
    ...('trigger' in state && { closedBy: state.trigger }),
    ...(end && { endedOn: end }),
    ...(state.stage === 'closed' && { closedOn: state.since }),
    ...(isRunning(state) && { meetingsHeld: heldMeetingsOf(book, pair.id).filter(({ details }) => details.on <= today).length }),
    ...(result && { result }),
  }
}

/** What the closing noted of a mentee who agreed that it be told: the family and the kind, never the employer nor the words. */
function resultOf(book: Casebook, { id, menteeId }: Pair): PairProgress['result'] {
  const situation = book.closings[id]?.situation
  const mentee = book.mentees[menteeId]
  if (!situation || !mentee || !hasAgreed(mentee.consents, 'sharing')) return undefined
  const { family, kind, since } = situation
  return { family, ...(kind !== undefined && { kind }), ...(since && { since }) }
}

/** The next six-week contact, or the last day of the pair when it comes first. */
function nextDateOf(pair: Pair, today: IsoDate): IsoDate | undefined {
  const state = stateOf(pair)
  if (state.stage !== 'active') return undefined
  const { terms, suspensions } = state
  const next = checkInDays(terms.startsOn, suspensions, terms.endsOn).find(day => day > today)
  return next ?? (terms.endsOn > today ? terms.endsOn : undefined)
}
