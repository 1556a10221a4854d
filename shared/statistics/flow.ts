import { count, measure } from './measure'
import type { ReportPeriod } from './report-period'
import type { Tables } from './rows'

import { addDays, addMonths, dayOf } from '#shared/domain/calendar'
import { earlier, type IsoDate } from '#shared/domain/iso-date'

/** How many pairs were there, came, left, and stayed; the first two less the third must be the fourth (statistics §4.4, rule 1). */
export interface PairFlow {
  readonly atStart: number
  readonly entered: number
  readonly exited: number
  readonly atEnd: number
  readonly adds: boolean
}

/** The pairs of a period as they came and went. */
export function pairFlow(tables: Tables): PairFlow {
  const of = (where: object) => measure(tables, count('pairs', where)).value ?? 0
  const [atStart, entered, exited, atEnd] = [of({ openAtStart: 'yes' }), of({ entered: 'yes' }), of({ exited: 'yes' }), of({ openAtEnd: 'yes' })]
  return { atStart, entered, exited, atEnd, adds: atStart + entered - exited === atEnd }
}

/** One month of a period, or the part of it that lies in the period. */
export interface FlowMonth extends ReportPeriod {
  readonly entered: number
  readonly exited: number
  /** On its last day. */
  readonly atEnd: number
}

/** The pairs month by month, from the rows of the same period; months that begin after `today` are left out. */
export function flowByMonth(tables: Pick<Tables, 'pairs'>, period: ReportPeriod, { today }: { readonly today: IsoDate }): readonly FlowMonth[] {
  const last = earlier(period.to, today)
  const here = (on: IsoDate | undefined, { from, to }: ReportPeriod) => on !== undefined && from <= on && on <= to
  return monthsOf({ from: period.from, to: last }).map(month => {
    const left = (endsOn: IsoDate | undefined) => endsOn !== undefined && endsOn <= month.to
    return {
      ...month,
      entered: tables.pairs.filter(({ startsOn, entered }) => entered === 'yes' && here(startsOn, month)).length,
      exited: tables.pairs.filter(({ endsOn, exited }) => exited === 'yes' && here(endsOn, month)).length,
      atEnd: tables.pairs.filter(({ startsOn, endsOn, openAtStart }) => (openAtStart === 'yes' || startsOn <= month.to) && !left(endsOn)).length,
    }
  })
}

/** The calendar months that a period touches, cut to its own first and last day. */
export function monthsOf({ from, to }: ReportPeriod): readonly ReportPeriod[] {
  const months: ReportPeriod[] = []
  for (let first = from; first <= to; ) {
    const next = firstOfNextMonth(first)
    months.push({ from: first, to: earlier(addDays(next, -1), to) })
    first = next
  }
  return months
}

function firstOfNextMonth(day: IsoDate): IsoDate {
  const first = dayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 1)
  if (!first) throw new RangeError(`No month holds ${day}`)
  return addMonths(first, 1)
}
