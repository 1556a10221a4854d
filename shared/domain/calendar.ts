import type { IsoDate } from './iso-date'

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const partsOf = (date: IsoDate): Day => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
})

const padded = (number: number, width: number) => String(number).padStart(width, '0')

/** The day of a calendar, or nothing where there is no such day (31 February, year 0). */
export function dayOf(year: number, month: number, day: number): IsoDate | undefined {
  const isDay = Number.isInteger(year) && year >= 1 && year <= 9999 && Number.isInteger(month) && month >= 1 && month <= 12 && Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month)
  return isDay ? (`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as IsoDate) : undefined // checked here: days are counted by the thousands, and the schema reads a text each time
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** How many days a month has; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The same day `months` calendar months away, or the last of that month where it is shorter: 31 August + 6 = 28 or 29 February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date)
  const count = year * 12 + (month - 1) + months
  const [newYear, newMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  return sure(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

/** Calendar days from one date to another; negative when `to` is the earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)

export const addDays = (date: IsoDate, days: number): IsoDate => dayFromNumber(dayNumber(date) + days)

/** Completed years on a day: someone born on 29 February has their birthday on 1 March in a common year. */
export function ageOn(birthDate: IsoDate, on: IsoDate): number {
  const [born, now] = [partsOf(birthDate), partsOf(on)]
  const birthdayIsToCome = now.month < born.month || (now.month === born.month && now.day < born.day)
  return now.year - born.year - (birthdayIsToCome ? 1 : 0)
}

/** 1 for Monday to 7 for Sunday. */
export const weekday = (date: IsoDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1

// Days since 1 January 1970 in the Gregorian calendar, counted in eras of 400 years that begin on 1 March,
// so that the leap day is the last of its year (H. Hinnant, « chrono-compatible low-level date algorithms »).
const DAYS_IN_ERA = 146_097
const EPOCH = 719_468

function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date)
  const march = month > 2 ? year : year - 1
  const era = Math.floor(march / 400)
  const yearOfEra = march - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_ERA + dayOfEra - EPOCH
}

function dayFromNumber(number: number): IsoDate {
  const shifted = number + EPOCH
  const era = Math.floor(shifted / DAYS_IN_ERA)
  const dayOfEra = shifted - era * DAYS_IN_ERA
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
  return sure(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

function sure(year: number, month: number, day: number): IsoDate {
  const found = dayOf(year, month, day)
  if (!found) throw new RangeError(`The calendar has no day ${year}-${month}-${day}`)
  return found
}
