import { addDays, addMonths, daysBetween } from './calendar'
import { earlier, type IsoDate, later } from './iso-date'
import type { Suspension } from './pair-state'
import type { Terms } from './terms'

/** At least two meetings a month of 1 h 30 (brochure, « En pratique »), whatever more the two agreed. */
const MEETINGS_OWED_A_MONTH = 2
const MINUTES_OWED_A_MEETING = 90

/** A month of a pair: from its start day to the day before the same day next month, clamped to its last day. */
export interface CadenceMonth {
  /** 1 for the first. */
  readonly number: number
  readonly from: IsoDate
  /** Its last day. */
  readonly to: IsoDate
  readonly standing: 'past' | 'in-progress' | 'to-come'
  /** Owed by the day asked, pro rata of the days at work; 0 for what is to come. */
  readonly owed: number
  /** Owed by its last day. */
  readonly owedInAll: number
  readonly held: number
  /** Minutes of the meetings held, and owed by the day asked. */
  readonly minutes: number
  readonly owedMinutes: number
  /** Days of suspension in it. */
  readonly suspendedDays: number
  /** Days in it before the life of the pair was noted here: what was held then is unknown. */
  readonly unknownDays: number
}

/** How a pair keeps the rhythm, month by month, by a day. */
export interface Cadence {
  readonly months: readonly CadenceMonth[]
  readonly owed: number
  readonly held: number
  /** How many meetings are missing; 0 where none is. */
  readonly behind: number
  readonly minutes: number
  readonly owedMinutes: number
}

/** A meeting that took place, as the rhythm counts it. */
export interface MeetingHeld {
  readonly on: IsoDate
  readonly minutes: number
}

interface Worked {
  readonly terms: Pick<Terms, 'startsOn' | 'endsOn'>
  readonly suspensions: readonly Suspension[]
  /** The day the work ended, for a pair that is over; its last day counts. */
  readonly endedOn?: IsoDate | undefined
  /** The day from which its meetings are noted, for a pair taken over: nothing is owed for the days before. */
  readonly keptSince?: IsoDate | undefined
}

/**
 * The rhythm of a pair by a day, which itself is not elapsed yet: a pair that starts on 10 March owes one meeting on 1 April (22 of 31 days).
 * Two meetings are owed for a full month, floor(2 × days at work ÷ days of the month) in the month in progress and in a shorter last one.
 * Days of suspension owe nothing: a month that had some owes the nearest whole number, so that one day away takes no meeting from it. A short meeting counts as one.
 */
export function cadenceOf({ terms, suspensions: told, endedOn, keptSince }: Worked, held: readonly MeetingHeld[], today: IsoDate): Cadence {
  const unknown = keptSince === undefined ? [] : [{ from: terms.startsOn, until: keptSince }]
  const suspensions = keptSince === undefined ? told : told.map(each => ({ ...each, from: later(each.from, keptSince) }))
  const lastDay = earlier(endedOn ?? terms.endsOn, terms.endsOn)
  const months = monthsOf(terms.startsOn, lastDay).map((month, index, all): CadenceMonth => {
    const inMonth = held.filter(({ on }) => month.from <= on && on <= (index === all.length - 1 ? later(month.to, lastDay) : month.to))
    const worked = (until: IsoDate) => Math.max(0, daysBetween(month.from, until)) - daysWithin(suspensions, month.from, until) - daysWithin(unknown, month.from, until)
    const afterMonth = addDays(month.to, 1)
    const isWhole = daysBetween(month.from, afterMonth) === month.days
    const share = (days: number) => (MEETINGS_OWED_A_MONTH * days) / month.days
    const owedInAll = isWhole ? Math.round(share(worked(afterMonth))) : Math.floor(share(worked(afterMonth)))
    const owed = today >= afterMonth ? owedInAll : Math.floor(share(worked(today)))
    return {
      number: index + 1,
      from: month.from,
      to: month.to,
      standing: today < month.from ? 'to-come' : today > month.to ? 'past' : 'in-progress',
      owed,
      owedInAll,
      held: inMonth.length,
      minutes: sum(inMonth.map(({ minutes }) => minutes)),
      owedMinutes: owed * MINUTES_OWED_A_MEETING,
      suspendedDays: daysWithin(suspensions, month.from, afterMonth),
      unknownDays: daysWithin(unknown, month.from, afterMonth),
    }
  })
  const [owed, count] = [sum(months.map(month => month.owed)), sum(months.map(month => month.held))]
  return {
    months,
    owed,
    held: count,
    behind: Math.max(0, owed - count),
    minutes: sum(months.map(({ minutes }) => minutes)),
    owedMinutes: owed * MINUTES_OWED_A_MEETING,
  }
}

interface Month {
  readonly from: IsoDate
  readonly to: IsoDate
  /** Its length if it were whole. */
  readonly days: number
}

/** The months of a pair; the last day, which is the same day six months later, closes the last of them and opens none. */
function monthsOf(startsOn: IsoDate, lastDay: IsoDate): readonly Month[] {
  const months: Month[] = []
  for (let number = 0; ; number += 1) {
    const from = addMonths(startsOn, number)
    if (number > 0 && from >= lastDay) return months
    const next = addMonths(startsOn, number + 1)
    months.push({ from, to: later(from, earlier(addDays(next, -1), lastDay)), days: daysBetween(from, next) })
  }
}

/** Days of some periods from a day to the one before another; the day work begins again is at work. */
const daysWithin = (suspensions: readonly Suspension[], from: IsoDate, to: IsoDate): number =>
  sum(suspensions.map(each => Math.max(0, daysBetween(later(each.from, from), earlier(each.until ?? to, to)))))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
