import { yearOf } from './evaluations'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { followUpDay } from '#shared/casebook/evaluation-commands'
import { endedOn } from '#shared/casebook/pair-life'
import { remembered } from '#shared/core/remembered'
import type { FollowUp, FollowUpMonths } from '#shared/domain/follow-up'
import { followUpId } from '#shared/domain/follow-up'
import type { IsoDate } from '#shared/domain/iso-date'
import type { ItemKey } from '#shared/domain/lists'
import { type Pair, stateOf } from '#shared/domain/pair'
import { type Situation, SituationFamily } from '#shared/domain/situation'

/** How far one is with asking again: the day is to come, somebody is to be asked, they answered, or one stopped trying. */
export type FollowUpStanding =
  | { readonly state: 'to-come' }
  | { readonly state: 'to-do' }
  | { readonly state: 'reached'; readonly on: IsoDate }
  | { readonly state: 'left'; readonly on: IsoDate }

/** One time of asking again, of a mentee who agreed to it. */
export interface FollowUpCase {
  readonly pair: Pair
  readonly months: FollowUpMonths
  readonly dueOn: IsoDate
  readonly record?: FollowUp | undefined
  readonly standing: FollowUpStanding
}

const BOTH: readonly FollowUpMonths[] = [6, 12]

/** The two times of asking again of a pair; none while it is not closed, or where its mentee does not agree. */
export const followUpsOf = (book: Casebook, pair: Pair, today: IsoDate): readonly FollowUpCase[] =>
  BOTH.flatMap(months => followUpOf(book, pair, months, today) ?? [])

function followUpOf(book: Casebook, pair: Pair, months: FollowUpMonths, today: IsoDate): FollowUpCase | undefined {
  const dueOn = followUpDay(book, pair, months)
  if (!dueOn) return undefined
  const record = book.followUps[followUpId(pair.id, months)]
  return { pair, months, dueOn, record, standing: standingOf(record, dueOn, today) }
}

function standingOf(record: FollowUp | undefined, dueOn: IsoDate, today: IsoDate): FollowUpStanding {
  if (record?.answer) return { state: 'reached', on: record.answer.on }
  if (record?.leftOn) return { state: 'left', on: record.leftOn }
  return { state: dueOn <= today ? 'to-do' : 'to-come' }
}

/** Every time of asking again, the earliest due first. */
export const allFollowUps = (book: Casebook, today: IsoDate): readonly FollowUpCase[] =>
  listed(book.pairs)
    .flatMap(pair => followUpsOf(book, pair, today))
    .toSorted((one, other) => (one.dueOn === other.dueOn ? 0 : one.dueOn < other.dueOn ? -1 : 1))

/** What became of the mentees whose pairs ended in one year, so many months later (statistics §4.7, F1). */
export interface FollowUpYear {
  readonly year: number
  readonly months: FollowUpMonths
  /** Pairs that ended in the year: all = agreed + not agreed, and agreed = to come + to do + reached + left. */
  readonly ended: number
  readonly agreed: number
  readonly toCome: number
  readonly toDo: number
  readonly reached: number
  readonly left: number
  /** Where those who were reached stand; they sum up to `reached`. */
  readonly families: readonly FamilyCount[]
}

/** What is counted together: a family of situations, those of no family told apart by whether one knows what they are. */
const SITUATION_GROUPS = [...SituationFamily.options, 'unknown'] as const
export type SituationGroup = (typeof SITUATION_GROUPS)[number]

/** Which group a situation counts in: of no aim and of no kind, or of the kind « inconnue », it is unknown. */
export const groupOf = ({ family, kind }: Situation): SituationGroup => (family === 'other' && (kind === undefined || kind === 'unknown') ? 'unknown' : family)

/** One group of situations, with its kinds as far as they were told. */
export interface FamilyCount {
  readonly family: SituationGroup
  readonly count: number
  readonly kinds: readonly { readonly kind: ItemKey | undefined; readonly count: number }[]
}

/** The years in which a pair ended, the latest first. */
export const followUpYears = (book: Casebook): readonly number[] => [...endedByYear(book.pairs).keys()].toSorted((one, other) => other - one)

/** Counts what became of those whose pairs ended in a year; an answer whose consent was withdrawn since counts no more. */
export function followUpYear(book: Casebook, year: number, months: FollowUpMonths, today: IsoDate): FollowUpYear {
  const ended = endedByYear(book.pairs).get(year) ?? []
  const cases = ended.flatMap(pair => followUpOf(book, pair, months, today) ?? [])
  const inState = (state: FollowUpStanding['state']) => cases.filter(({ standing }) => standing.state === state).length
  return {
    year,
    months,
    ended: ended.length,
    agreed: cases.length,
    ...{ toCome: inState('to-come'), toDo: inState('to-do'), reached: inState('reached'), left: inState('left') },
    families: familiesOf(cases),
  }
}

function familiesOf(cases: readonly FollowUpCase[]): readonly FamilyCount[] {
  const situations = cases.flatMap(({ record }) => record?.answer?.situation ?? [])
  return SITUATION_GROUPS.flatMap((family): readonly FamilyCount[] => {
    const own = situations.filter(situation => groupOf(situation) === family)
    const kinds = [...new Set(own.map(({ kind }) => kind))].map(kind => ({ kind, count: own.filter(situation => situation.kind === kind).length }))
    return own.length === 0 ? [] : [{ family, count: own.length, kinds: kinds.toSorted((one, other) => other.count - one.count) }]
  })
}

/** The pairs that are closed, by the year of their last day. */
const endedByYear = remembered((pairs: Casebook['pairs']): ReadonlyMap<number, readonly Pair[]> => {
  const byYear = new Map<number, Pair[]>()
  for (const pair of listed(pairs)) {
    const end = stateOf(pair).stage === 'closed' ? endedOn(pair) : undefined
    if (!end) continue
    const own = byYear.get(yearOf(end))
    if (own) own.push(pair)
    else byYear.set(yearOf(end), [pair])
  }
  return byYear
})
