import { sessionsAhead } from '../../api/sessions-ahead'
import type { PairDue } from './pair-due'
import { pairsDue } from './pairs-due'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { type AwaitedPaper, awaitingSignatures } from '#shared/casebook/awaiting-signatures'
import { isHeld } from '#shared/casebook/interviews'
import { begunDrafts } from '#shared/casebook/pairings'
import { type UpdateDue, updatesDue } from '#shared/casebook/progress'
import { type MenteeSituation, menteeSituation, type MentorSituation, mentorSituation } from '#shared/casebook/situations'
import { addDays } from '#shared/domain/calendar'
import { attendanceIsComplete, type GroupSession } from '#shared/domain/group-session'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import type { PairDraft } from '#shared/domain/pair-draft'
import type { Interview } from '#shared/grids/interview'
import { pairsAt } from '#shared/statistics/pairs-by-stage'

const DAYS_AHEAD = 30

/** Sessions are prepared during the two weeks before them. */
const SESSION_DAYS_AHEAD = 14

export interface EndingPair {
  readonly pair: Pair
  readonly endsOn: IsoDate
}

/** What waits for someone today. */
export interface Due {
  /** Contracts and amendments that somebody must still sign, the longest waiting first. */
  readonly unsigned: readonly AwaitedPaper[]
  readonly ending: readonly EndingPair[]
  /** Wizards left in the middle; the proposals kept ready stand with the pairs once they can be made. */
  readonly drafts: readonly PairDraft[]
  /** What waits at the pairs, the most pressing first. */
  readonly pairs: readonly PairDue[]
  /** Interviews begun and not ended. */
  readonly interviews: readonly Interview[]
  /** Sessions held, where it is not said of everyone whether they came. */
  readonly sessions: readonly GroupSession[]
  /** Sessions of the coming days, the next one first. */
  readonly ahead: readonly GroupSession[]
  /** Notes that partners are owed. */
  readonly notes: readonly UpdateDue[]
  /** How many mentors and mentees wait for a step, by kind of step, in the order of their way. */
  readonly steps: { readonly mentors: Waiting<MentorStep>; readonly mentees: Waiting<MenteeStep> }
}

type Waiting<Step> = readonly { readonly step: Step; readonly count: number }[]

export const dueOn = (book: Casebook, today: IsoDate): Due => ({
  unsigned: awaitingSignatures(book, today),
  ending: endingPairs(book, today),
  drafts: begunDrafts(book),
  pairs: pairsDue(book, today),
  interviews: listed(book.interviews).filter(interview => !isHeld(interview)),
  sessions: listed(book.groupSessions).filter(session => session.on <= today && !session.cancelledOn && !attendanceIsComplete(session)),
  ahead: sessionsAhead(book, today, { days: SESSION_DAYS_AHEAD }).filter(session => session.on > today || attendanceIsComplete(session)),
  notes: updatesDue(book, today),
  steps: {
    mentors: waitingFor(MENTOR_STEPS, listed(book.mentors).map(mentor => mentorSituation(book, mentor, today))),
    mentees: waitingFor(MENTEE_STEPS, listed(book.mentees).map(mentee => menteeSituation(book, mentee))),
  },
})

function waitingFor<Step extends string>(steps: readonly Step[], situations: readonly string[]): Waiting<Step> {
  return steps.map(step => ({ step, count: situations.filter(each => each === step).length })).filter(({ count }) => count > 0)
}

/** Pairs at work whose last day is past or near, the earliest first; a suspended one has a new end to agree on first. */
function endingPairs(book: Casebook, today: IsoDate): readonly EndingPair[] {
  const until = addDays(today, DAYS_AHEAD)
  return pairsAt(book, 4, today)
    .flatMap(pair => {
      const state = stateOf(pair)
      return state.stage === 'active' && state.terms.endsOn <= until ? [{ pair, endsOn: state.terms.endsOn }] : []
    })
    .sort((one, other) => one.endsOn.localeCompare(other.endsOn))
}

/** The situations in which the association has a step to take. */
const MENTOR_STEPS = ['to-prepare', 'to-decide', 'to-train', 'to-frame', 'no-agreement'] as const satisfies readonly MentorSituation[]
const MENTEE_STEPS = ['to-interview', 'to-decide'] as const satisfies readonly MenteeSituation[]
type MentorStep = (typeof MENTOR_STEPS)[number]
type MenteeStep = (typeof MENTEE_STEPS)[number]

/** How many things are due at each of the six stages. */
export function dueByStage(book: Casebook, today: IsoDate): Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, number>> {
  const { unsigned, ending, drafts, pairs, notes, steps } = dueOn(book, today)
  const sum = (waiting: Waiting<string>) => waiting.reduce((total, { count }) => total + count, 0)
  // A pair to close stands at stage 5.
  const ofStage3 = pairs.filter(({ kind, urgency }) => kind !== 'to-close' && (urgency === 'late' || urgency === 'due'))
  const past = ending.filter(({ endsOn }) => endsOn < today).length
  return { 1: sum(steps.mentors), 2: sum(steps.mentees) + notes.length, 3: unsigned.length + drafts.length + ofStage3.length, 4: ending.length - past, 5: past + pairsAt(book, 5, today).length, 6: 0 }
}
