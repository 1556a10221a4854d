import fc from 'fast-check'

import { addDays } from '#shared/domain/calendar'

import { day } from './casebook'

const dayFrom = (first: string, last: number) => fc.nat({ max: last }).map(days => addDays(day(first), days))

/** Any day of the years 1900 to 2199, the end of a century that is not leap included. */
export const someDay = dayFrom('1900-01-01', 109_500)

/** A day of the years a programme runs through. */
export const aRecentDay = dayFrom('2024-01-01', 1_400)
