import { type Casebook, listed } from '#shared/casebook/casebook'
import { contractsAwaitingSignature } from '#shared/casebook/contract-queries'
import { isHeld } from '#shared/casebook/interviews'
import { updatesDue } from '#shared/casebook/progress'
import { type MenteeSituation, menteeSituation, type MentorSituation, mentorSituation } from '#shared/casebook/situations'
import { addDays } from '#shared/domain/calendar'
import type { Contract } from '#shared/domain/contract'
import { attendanceIsComplete, type GroupSession } from '#shared/domain/group-session'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import type { PairDraft } from '#shared/domain/pair-draft'
import type { Interview } from '#shared/grids/interview'
import { pairsAt } from '#shared/statistics/pairs-by-stage'

const DAYS_AHEAD = 30

export interface EndingPair {
  readonly pair: Pair
  readonly endsOn: IsoDate
}

/** What waits for someone today. */
export interface Due {
  readonly contracts: readonly Contract[]
  readonly ending: readonly EndingPair[]
  readonly drafts: readonly PairDraft[]
  /** Interviews begun and not ended. */
  readonly interviews: readonly Interview[]
  /** Sessions held, where it is not said of everyone whether they came. */
  readonly sessions: readonly GroupSession[]
}

export const dueOn = (book: Casebook, today: IsoDate): Due => ({
  contracts: contractsAwaitingSignature(book),
  ending: endingPairs(book, today),
  drafts: listed(book.pairDrafts),
  interviews: listed(book.interviews).filter(interview => !isHeld(interview)),
  sessions: listed(book.groupSessions).filter(session => session.on <= today && !session.cancelledOn && !attendanceIsComplete(session)),
})

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
const MENTOR_STEPS: readonly MentorSituation[] = ['to-prepare', 'to-decide', 'to-train', 'to-frame', 'no-agreement']
const MENTEE_STEPS: readonly MenteeSituation[] = ['to-interview', 'to-decide']

/** How many things are due at each of the six stages. */
export function dueByStage(book: Casebook, today: IsoDate): Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, number>> {
  const { contracts, ending, drafts } = dueOn(book, today)
  const mentors = listed(book.mentors).filter(mentor => MENTOR_STEPS.includes(mentorSituation(book, mentor, today)))
  const mentees = listed(book.mentees).filter(mentee => MENTEE_STEPS.includes(menteeSituation(book, mentee)))
  const past = ending.filter(({ endsOn }) => endsOn < today).length
  return { 1: mentors.length, 2: mentees.length + updatesDue(book, today).length, 3: contracts.length + drafts.length, 4: ending.length - past, 5: past + pairsAt(book, 5, today).length, 6: 0 }
}
