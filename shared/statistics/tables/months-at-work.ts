import type { ReportPeriod } from '../report-period'
import type { BegunPair } from './begun-pairs'

import { endedOn, keptSince } from '#shared/casebook/pair-life'
import { addDays, addMonths, daysBetween } from '#shared/domain/calendar'
import { earlier, later } from '#shared/domain/iso-date'
import type { Suspension } from '#shared/domain/pair-state'

/**
 * How many months of a period a pair was at work, as the rhythm counts them: from its start day to the day before the same day next month.
 * Neither the days of a suspension count, nor those before its life was noted here, nor those past the day agreed.
 */
export function monthsAtWork({ pair, state: { terms, suspensions }, startsOn }: BegunPair, period: ReportPeriod): number {
  const end = endedOn(pair)
  const lastDay = end && end < terms.endsOn ? end : terms.endsOn
  const away = daysOff(suspensions, startsOn, keptSince(pair))
  const until = addDays(earlier(lastDay, period.to), 1)
  let months = 0
  let next = startsOn
  for (let number = 0; ; number += 1) {
    const from = next
    // The last day, the same day some months later, opens no month of its own.
    if (from >= until || (number > 0 && from >= lastDay)) return months
    next = addMonths(startsOn, number + 1)
    if (next <= period.from) continue
    if (away.length === 0 && from >= period.from && next <= until) {
      months += 1
      continue
    }
    const [first, after] = [later(from, period.from), earlier(next, until)]
    const off = away.reduce((sum, each) => sum + Math.max(0, daysBetween(later(each.from, first), each.until === undefined ? after : earlier(each.until, after))), 0)
    months += Math.max(0, daysBetween(first, after) - off) / daysBetween(from, next)
  }
}

/** The days that were not at work or not noted, none of them twice. */
function daysOff(suspensions: readonly Suspension[], startsOn: Suspension['from'], noted: Suspension['from'] | undefined): readonly Suspension[] {
  if (noted === undefined) return suspensions
  const since = suspensions.flatMap(each => (each.until !== undefined && each.until <= noted ? [] : [{ ...each, from: later(each.from, noted) }]))
  return [{ from: startsOn, until: noted }, ...since]
}
