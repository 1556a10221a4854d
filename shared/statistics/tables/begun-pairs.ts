import type { ReportPeriod } from '../report-period'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { closedOn, endedOn, isRunning, type RunningState } from '#shared/casebook/pair-life'
import { remembered } from '#shared/core/remembered'
import type { MenteeId, MentorId } from '#shared/domain/ids'
import { earlier, type IsoDate, later } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'

/** A pair whose contract all three signed, or that was taken over, by the days that the report counts it by. */
export interface BegunPair {
  readonly pair: Pair
  readonly state: RunningState
  /** The first day of the contract (statistics §4.4, rule 3), also where the last of the three signed after it. */
  readonly startsOn: IsoDate
  /** The last day of work, once the pair is closed: until then it is still there. */
  readonly endsOn: IsoDate | undefined
}

const begunPairs = remembered((pairs: Casebook['pairs']) => {
  const all = listed(pairs)
    .flatMap(pair => begun(pair) ?? [])
    .sort((one, other) => (one.startsOn < other.startsOn ? -1 : one.startsOn > other.startsOn ? 1 : one.pair.reference < other.pair.reference ? -1 : 1))
  const byPerson = new Map<string, BegunPair[]>()
  for (const each of all)
    for (const person of [each.pair.menteeId, each.pair.mentorId]) {
      const own = byPerson.get(person)
      if (own) own.push(each)
      else byPerson.set(person, [each])
    }
  return { all, byPerson }
})

function begun(pair: Pair): BegunPair | undefined {
  const state = stateOf(pair)
  if (!isRunning(state)) return undefined
  const { startsOn } = state.terms
  const last = lastDayOf(pair, state)
  // Terms that were put right after the end may lie behind it: a pair lasts a day at least.
  return { pair, state, startsOn, endsOn: last && later(startsOn, last) }
}

/** A pair that came to its term left on the day agreed, whenever somebody noted it; any other on the day it stopped. */
function lastDayOf(pair: Pair, { stage, terms, ...state }: RunningState): IsoDate | undefined {
  const closed = closedOn(pair)
  if (closed === undefined) return undefined
  return stage === 'closed' && 'trigger' in state && state.trigger === 'term' ? earlier(terms.endsOn, closed) : endedOn(pair)
}

/** The pairs that someone began, those of days to come included, the first begun first. */
export const begunBy = (book: Casebook, person: MentorId | MenteeId): readonly BegunPair[] => begunPairs(book.pairs).byPerson.get(person) ?? []

/** Every pair that began or is signed to begin, the first begun first. */
export const allBegun = (book: Casebook): readonly BegunPair[] => begunPairs(book.pairs).all

/** True for a pair that is still there at the end of a day: one that has its last day then has left. */
export const isOpenAfter = ({ startsOn, endsOn }: BegunPair, day: IsoDate): boolean => startsOn <= day && (endsOn === undefined || endsOn > day)

/** True for a pair that ran on at least one day of a period. */
export const ranIn = ({ startsOn, endsOn }: BegunPair, { from, to }: ReportPeriod): boolean => startsOn <= to && (endsOn === undefined || endsOn >= from)
