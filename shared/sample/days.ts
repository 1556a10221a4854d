import { addDays, weekday } from '#shared/domain/calendar'
import { IsoDate } from '#shared/domain/iso-date'

/** The day some days later, or the Monday after where it falls on a week-end. */
export function workingDay(from: string, days: number): IsoDate {
  const day = addDays(IsoDate.parse(from), days)
  const isWeekEnd = weekday(day) > 5
  return isWeekEnd ? addDays(day, 8 - weekday(day)) : day
}
