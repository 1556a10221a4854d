import { addDays, addMonths, dayOf, daysBetween, daysInMonth } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'
import type { YearDay } from '#shared/domain/year-day'

/** The days a report is about, both included; the first is never after the last. */
export interface ReportPeriod {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** The year that begins in a calendar year: 2025, or from 1 September 2025 to 31 August 2026 for a school year. 29 February is the last of that month elsewhere. */
export const yearPeriod = (year: number, start: YearDay): ReportPeriod => ({ from: firstDayOf(year, start), to: addDays(firstDayOf(year + 1, start), -1) })

function firstDayOf(year: number, { month, day }: YearDay): IsoDate {
  const first = dayOf(year, month, Math.min(day, daysInMonth(year, month)))
  if (!first) throw new RangeError(`No year begins on ${day}/${month}/${year}`)
  return first
}

/** The calendar year in which the year around a day begins. */
export function yearAround(day: IsoDate, start: YearDay): number {
  const year = Number(day.slice(0, 4))
  return day < yearPeriod(year, start).from ? year - 1 : year
}

/** The year a period is, by the calendar year in which it begins; nothing for any other stretch of days. */
export function yearOfPeriod({ from, to }: ReportPeriod, start: YearDay): number | undefined {
  const year = Number(from.slice(0, 4))
  const whole = yearPeriod(year, start)
  return whole.from === from && whole.to === to ? year : undefined
}

/** The period before, as long in months where it is made of whole months, or else in days. */
export function periodBefore({ from, to }: ReportPeriod): ReportPeriod {
  const before = addDays(from, -1)
  for (let months = 1; months <= 120; months += 1) if (addDays(addMonths(from, months), -1) === to) return { from: addMonths(from, -months), to: before }
  return { from: addDays(from, -daysBetween(from, to) - 1), to: before }
}

/** True for a period that has begun and whose last day is still to come: what is counted of it is provisional. */
export const isRunning = ({ from, to }: ReportPeriod, today: IsoDate): boolean => from <= today && today < to

/** True for a day of the period. */
export const isIn = ({ from, to }: ReportPeriod, day: IsoDate | undefined): day is IsoDate => day !== undefined && from <= day && day <= to
