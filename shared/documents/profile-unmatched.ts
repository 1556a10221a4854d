import { type Tally, tally } from './profile-tally'
import type { ProfileYears } from './profile-years'

import { count, measure, over } from '#shared/statistics/measure'
import type { Tables } from '#shared/statistics/rows'

/** How long people waited, in one year. */
export interface WaitingYear {
  /** Accepted and in no pair on the last day. */
  readonly waiting: number
  readonly medianWaiting: number | undefined
  readonly longestWaiting: number | undefined
  /** From acceptance to the first day of a first pair, for who entered in the year. */
  readonly entered: number
  readonly medianToPair: number | undefined
}

/** Who was not matched, and why, year by year. */
export interface Unmatched {
  readonly waiting: readonly WaitingYear[]
  /** How long those wait who wait on the last day of the year, in days. */
  readonly lengths: readonly { readonly from: number; readonly to: number | undefined; readonly counts: readonly number[] }[]
  /** The last decision of the year about each mentee. */
  readonly decisions: Tally
  /** Why mentees were not accepted, redirected or put on the waiting list. */
  readonly reasons: Tally
  readonly towards: Tally
  /** Why mentors declined what was proposed to them. */
  readonly refusals: Tally
  /** What the mentees who wait look for, beside what mentors offer who are free, on the last day of the latest year. */
  readonly asked: Tally
  readonly offered: Tally
}

/** Where the lengths of waiting are cut, in days. */
const CUTS = [0, 30, 60, 90, 180] as const

/** Everything that is known of those who were not matched. */
export function unmatchedOf(years: ProfileYears): Unmatched {
  const [now] = years
  return {
    waiting: years.map(({ tables }) => waitingOf(tables)),
    lengths: CUTS.map((from, index) => {
      const next = CUTS[index + 1]
      const to = next === undefined ? undefined : next - 1
      return { from, to, counts: years.map(({ tables }) => tables.mentees.filter(({ waiting, daysWaiting }) => waiting === 'yes' && daysWaiting !== undefined && from <= daysWaiting && (to === undefined || daysWaiting <= to)).length) }
    }),
    decisions: tally(years, { of: 'mentees', column: 'decision', where: { decision: ['accepted', 'waiting-list', 'redirected', 'not-accepted', 'withdrew'] } }),
    reasons: tally(years, { of: 'mentees', column: 'reason', where: { decision: ['waiting-list', 'redirected', 'not-accepted', 'withdrew'] } }),
    towards: tally(years, { of: 'mentees', column: 'towards', where: { decision: 'redirected' } }),
    refusals: tally(years, { of: 'proposals', column: 'refusal', where: { answer: 'declined' } }),
    asked: tally([now], { of: 'mentees', column: 'sector', where: { waiting: 'yes' } }),
    offered: tally([now], { of: 'mentors', column: 'sector', where: { trained: 'yes', active: 'no', paused: 'no', left: 'no' } }),
  }
}

function waitingOf(tables: Tables): WaitingYear {
  const days = (kind: 'median' | 'most', column: 'daysWaiting' | 'daysToPair', where: object = {}) => measure(tables, over(kind, 'mentees', column, where))
  const toPair = days('median', 'daysToPair')
  return {
    waiting: measure(tables, count('mentees', { waiting: 'yes' })).value ?? 0,
    medianWaiting: days('median', 'daysWaiting', { waiting: 'yes' }).value,
    longestWaiting: days('most', 'daysWaiting', { waiting: 'yes' }).value,
    entered: toPair.ids.length,
    medianToPair: toPair.value,
  }
}
