import { places } from '../../ui/places'
import { dueOf, type PairDue, URGENCIES } from './pair-due'
import { dueAtWork } from './due-at-work'

import { pairsOf } from '#shared/casebook/availability'
import { type Casebook, listed } from '#shared/casebook/casebook'
import { settingsInForce } from '#shared/casebook/content-in-force'
import { frozenBy, readyProposals } from '#shared/casebook/pairings'
import { defaults } from '#shared/defaults/defaults'
import { addDays, daysBetween } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'
import { hesitatesSince, type Pair, stateOf } from '#shared/domain/pair'
import { Side } from '#shared/domain/pair-move'
import { isOpen, type PairState, type StateAt } from '#shared/domain/pair-state'
import { daysAgo, inDays } from '#shared/text/format'
import { proposalWords } from '#shared/text/proposals'

const { kinds, acts, from, fromName, hesitates } = proposalWords.due

/** Days within which the next step is hoped for (matching §2.4): a first meeting once accepted, each answer, a contract, a closing. */
const DAYS = { toMeet: 14, toAnswer: 5, toContract: 7, toClose: 14, ahead: 7, expectedSoon: 2 } as const

/** What waits at the pairs by a day, the most pressing first, and among these the oldest; nothing of it is stored. */
export function pairsDue(book: Casebook, today: IsoDate): readonly PairDue[] {
  const ofPairs = listed(book.pairs).flatMap(pair => [...ofStage(book, pair, today), ...dueAtWork(book, pair, today)])
  return [...ofPairs, ...thawed(book, today)].sort(
    (one, other) => URGENCIES.indexOf(one.urgency) - URGENCIES.indexOf(other.urgency) || one.since.localeCompare(other.since) || one.key.localeCompare(other.key),
  )
}

function ofStage(book: Casebook, pair: Pair, today: IsoDate): readonly PairDue[] {
  const state: PairState = stateOf(pair)
  switch (state.stage) {
    case 'proposed':
      return ofProposal(book, pair, state, today)
    case 'first-meeting-planned':
      return ofPlanned(pair, state, today)
    case 'first-meeting-held': {
      const people = { mentor: book.mentors[pair.mentorId], mentee: book.mentees[pair.menteeId] }
      const hesitating = Side.options.flatMap(side => [hesitatesSince(state, side)].flatMap(on => (on ? [hesitates(people[side]?.givenName ?? proposalWords.sides[side], on)] : [])))
      const missing = Side.options.filter(side => !state.answers[side] && !hesitatesSince(state, side)).map(side => (people[side] ? fromName(people[side].givenName) : from[side]))
      const [since, days] = [state.firstMeetingOn, daysBetween(state.firstMeetingOn, today)]
      return [dueOf(pair, 'answers-missing', { since, urgency: days > DAYS.toAnswer ? 'late' : 'due', why: kinds['answers-missing'](since, daysAgo(days), missing, hesitating), act: acts.answers })]
    }
    case 'validated': {
      const days = daysBetween(state.since, today)
      return [dueOf(pair, 'contract-to-print', { since: state.since, urgency: days > DAYS.toContract ? 'late' : 'due', why: kinds['contract-to-print'](state.since, daysAgo(days)), act: acts.open })]
    }
    case 'to-close': {
      const days = daysBetween(state.since, today)
      return [dueOf(pair, 'to-close', { since: state.since, urgency: days > DAYS.toClose ? 'late' : 'due', why: kinds['to-close'](state.since, daysAgo(days)), act: acts.open })]
    }
    case 'contract-printed':
    case 'active':
    case 'suspended':
    case 'closed':
    case 'declined':
    case 'not-validated':
    case 'withdrawn':
      return []
  }
}

/** A proposal: its answer, where it is late or near, and what the answer asks for. */
function ofProposal(book: Casebook, pair: Pair, { response, proposedOn, answerExpectedOn, reminders }: StateAt<'proposed'>, today: IsoDate): readonly PairDue[] {
  if (response) {
    const days = daysBetween(response.on, today)
    const kind = response.response === 'accepts' ? 'to-plan' : 'to-discuss'
    return [dueOf(pair, kind, { since: response.on, urgency: days > DAYS.toMeet ? 'late' : 'due', why: kinds[kind](response.on, daysAgo(days)), act: acts.open })]
  }
  // Where no day was named, an answer is expected within the usual ones.
  const expected = answerExpectedOn ?? addDays(proposedOn, settingsInForce(book, 'matching', defaults).answerDays)
  const days = daysBetween(today, expected)
  if (days < 0) return [dueOf(pair, 'answer-late', { since: expected, urgency: 'late', why: kinds['answer-late'](expected, daysAgo(-days), reminders), act: acts.remind })]
  if (days > DAYS.expectedSoon) return []
  return [dueOf(pair, 'answer-due', { since: expected, urgency: 'soon', why: kinds['answer-due'](expected, inDays(days)), act: acts.open })]
}

function ofPlanned(pair: Pair, { meetingOn }: StateAt<'first-meeting-planned'>, today: IsoDate): readonly PairDue[] {
  const days = daysBetween(today, meetingOn)
  if (days < 0) return [dueOf(pair, 'first-meeting-past', { since: meetingOn, urgency: 'late', why: kinds['first-meeting-past'](meetingOn, daysAgo(-days)), act: acts.confirm })]
  return days > DAYS.ahead ? [] : [dueOf(pair, 'first-meeting-ahead', { since: meetingOn, urgency: 'soon', why: kinds['first-meeting-ahead'](meetingOn, inDays(days)), act: acts.open })]
}

/** The proposals kept ready that can be made since the pair that froze them was over; the others wait in « Croisement » until somebody takes them up. */
const thawed = (book: Casebook, today: IsoDate): readonly PairDue[] =>
  readyProposals(book)
    .filter(ready => frozenBy(book, ready) === undefined)
    .flatMap(ready => {
      const over = [...pairsOf(book, ready.mentorId), ...pairsOf(book, ready.menteeId)].map(stateOf).filter(({ stage }) => !isOpen(stage))
      const since = over.reduce((latest, state) => (state.since > latest ? state.since : latest), ready.begunOn)
      if (since === ready.begunOn) return []
      return [
        {
          ...{ key: `${ready.id} thawed`, kind: 'thawed', of: ready, since, urgency: 'ready', act: acts.propose, href: places.newProposal(ready.menteeId, ready.mentorId) },
          why: kinds.thawed(since, daysAgo(daysBetween(since, today))),
        },
      ]
    })
