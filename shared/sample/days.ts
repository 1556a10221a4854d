import { addDays, weekday } from '#shared/domain/calendar'
import { IsoDate } from '#shared/domain/iso-date'

/** The day some days later, or the Monday after where it falls on a week-end. */
export function workingDay(from: string, days: number): IsoDate {
  const day = addDays(IsoDate.parse(from), days)
  const isWeekEnd = weekday(day) > 5
  return isWeekEnd ? addDays(day, 8 - weekday(day)) : day
}

/** The day what happened outside the office was entered: the next working day, once the pairs taken over were in the book. */
export const recordedAfter = (day: string): IsoDate => {
  const next = workingDay(day, 1)
  return next < TAKEN_OVER_BY ? TAKEN_OVER_BY : next
}

const TAKEN_OVER_BY = IsoDate.parse('2025-01-08')

/** The same day, or the day from which the pairs taken over were in the book. */
export const recordedOnceTakenOver = (day: string): IsoDate => {
  const on = IsoDate.parse(day)
  return on < TAKEN_OVER_BY ? TAKEN_OVER_BY : on
}
