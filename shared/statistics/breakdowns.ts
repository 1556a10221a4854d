import { type Breakdown, breakdown, type BreakdownRule } from './breakdown'
import { count, measure, type Measure, type Measured, type Where } from './measure'
import { MIN_GROUP } from './question-folds'
import type { PairRow, Rows, Tables } from './rows'

/** Some columns of the same rows. */
const cut = <Name extends BreakdownRule['of']>(of: Name, where: Where<Rows[Name]>, columns: readonly (keyof Rows[Name] & string)[]): readonly BreakdownRule[] =>
  columns.map(column => ({ of, where, column }) as unknown as BreakdownRule) // one member of the union for each name

const PROFILE = ['ages', 'studies', 'foreignDiploma', 'nationality', 'status', 'unemployedFor', 'province', 'sector', 'referral', 'partnerKind'] as const
const DECIDED = ['accepted', 'waiting-list', 'redirected', 'not-accepted', 'withdrew'] as const

/** Which rows are cut by which columns, each line by gender: those who entered, what became of those who left, and the people of the period. */
export const BREAKDOWNS = {
  /** Pairs that entered, by what their mentee was at entry, and the sector and frame of their mentor. */
  entrants: cut('pairs', { entered: 'yes' }, [...PROFILE, 'mentorSector', 'mentorFrame']),
  /** Pairs that left: how, why those that stopped did, what became of the mentee, and what shows that it is so. */
  closed: [
    ...cut('pairs', { exited: 'yes' }, ['trigger', 'outcome', 'outcomeKind']),
    ...cut('pairs', { exited: 'yes', trigger: 'interruption' }, ['stoppedFor']),
    ...cut('pairs', { exited: 'yes', positive: 'yes' }, ['proof']),
  ],
  /** Mentees in a pair on at least one day, each once. */
  mentees: cut('mentees', { accompanied: 'yes' }, PROFILE),
  /** Mentees decided on in the period; why those who were not accepted were not, and where they were sent. */
  decisions: [
    ...cut('mentees', { decision: DECIDED }, ['decision']),
    ...cut('mentees', { decision: DECIDED.filter(each => each !== 'accepted') }, ['reason']),
    ...cut('mentees', { decision: 'redirected' }, ['towards']),
  ],
  /** Mentees accepted who wait on the last day. */
  waiting: cut('mentees', { waiting: 'yes' }, ['ages', 'studies', 'status', 'unemployedFor', 'province', 'sector']),
  /** Mentors in a pair on at least one day, each once. */
  mentors: cut('mentors', { pairs: { atLeast: 1 } }, ['ages', 'studies', 'frame', 'market', 'size', 'nace', 'province', 'sector']),
} as const satisfies Readonly<Record<string, readonly BreakdownRule[]>>

export type BreakdownGroup = keyof typeof BREAKDOWNS

/** The tables of a group, each value in the order of its column; `always` also shows what is nobody. */
export const breakdownsOf = (tables: Tables, group: BreakdownGroup, orderOf: (column: string) => readonly string[], always = false): readonly Breakdown[] =>
  BREAKDOWNS[group].map(rule => breakdown(tables, rule, orderOf(rule.column), always))

/** By what the outcomes are told apart (statistics §4.7). */
export const OUTCOME_DIMENSIONS = ['gender', 'ages', 'studies', 'nationality', 'unemployedFor', 'status', 'province', 'partner', 'mentorSector'] as const satisfies readonly (keyof PairRow)[]
export type OutcomeDimension = (typeof OUTCOME_DIMENSIONS)[number]

/** A number with the words it was counted by, so that a workbook counts it again. */
export interface Told extends Measured {
  readonly value: number
  readonly measure: Measure
}

/** What became of the pairs that left with one value of a column. */
export interface OutcomeLine {
  readonly value: string
  readonly closed: Told
  readonly positive: Told
  readonly job: Told
  readonly durable: Told
  /** Of positive exits; absent for fewer than `MIN_GROUP` pairs. */
  readonly share: number | undefined
}

/** The outcomes of the pairs that left, by a column: in the order that is given, then what is in no order; only values that one of them has. They sum up to the total. */
export function outcomesBy(tables: Tables, column: OutcomeDimension, order: readonly string[] = []): { readonly lines: readonly OutcomeLine[]; readonly total: OutcomeLine } {
  const { lines } = breakdown(tables, { of: 'pairs', where: { exited: 'yes' }, column }, order, false)
  return { lines: lines.map(({ value }) => outcomeLine(tables, value, { [column]: value })), total: outcomeLine(tables, 'total', {}) }
}

function outcomeLine(tables: Tables, value: string, where: object): OutcomeLine {
  const told = (more: object): Told => {
    const what = count('pairs', { exited: 'yes', ...where, ...more })
    const { value: number = 0, ids } = measure(tables, what)
    return { measure: what, value: number, ids }
  }
  const [closed, positive] = [told({}), told({ positive: 'yes' })]
  const share = closed.value < MIN_GROUP ? undefined : positive.value / closed.value
  return { value, closed, positive, job: told({ outcome: 'job' }), durable: told({ durable: 'yes' }), share }
}
