import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays, daysBetween } from '#shared/domain/calendar'
import { isIn, periodBefore, yearAround, yearOfPeriod, yearPeriod } from '#shared/statistics/report-period'

import { day } from '../../builders/built'

const CIVIL = { month: 1, day: 1 }
const SCHOOL = { month: 9, day: 1 }
const aStart = fc.constantFrom(CIVIL, SCHOOL, { month: 7, day: 15 }, { month: 2, day: 29 })
const aYear = fc.integer({ min: 1990, max: 2090 })
const aDay = fc.nat({ max: 30_000 }).map(days => addDays(day('2000-01-01'), days))

describe('the year of a report', () => {
  it('is that of the calendar, or any that begins on another day', () => {
    expect(yearPeriod(2025, CIVIL)).toEqual({ from: '2025-01-01', to: '2025-12-31' })
    expect(yearPeriod(2025, SCHOOL)).toEqual({ from: '2025-09-01', to: '2026-08-31' })
    expect(yearPeriod(2027, { month: 2, day: 29 })).toEqual({ from: '2027-02-28', to: '2028-02-28' })
  })

  it('follows on the one before without a day between, and every day lies in one', () => {
    fc.assert(fc.property(aYear, aStart, (year, start) => { expect(addDays(yearPeriod(year, start).to, 1)).toBe(yearPeriod(year + 1, start).from) }))
    fc.assert(fc.property(aDay, aStart, (on, start) => { expect(isIn(yearPeriod(yearAround(on, start), start), on)).toBe(true) }))
  })

  it('is known again by its two days', () => {
    fc.assert(fc.property(aYear, aStart, (year, start) => { expect(yearOfPeriod(yearPeriod(year, start), start)).toBe(year) }))
    expect(yearOfPeriod({ from: day('2025-01-01'), to: day('2025-12-30') }, CIVIL)).toBeUndefined()
    expect(yearOfPeriod(yearPeriod(2025, CIVIL), SCHOOL)).toBeUndefined()
  })
})

describe('the period before', () => {
  it.each([
    ['a year', '2025-01-01', '2025-12-31', '2024-01-01', '2024-12-31'],
    ['a school year', '2024-09-01', '2025-08-31', '2023-09-01', '2024-08-31'],
    ['a quarter', '2025-01-01', '2025-03-31', '2024-10-01', '2024-12-31'],
    ['a month after a longer one', '2025-03-01', '2025-03-31', '2025-02-01', '2025-02-28'],
    ['some days', '2025-03-10', '2025-03-19', '2025-02-28', '2025-03-09'],
    ['a day', '2025-03-01', '2025-03-01', '2025-02-28', '2025-02-28'],
  ])('of %s is as long', (_, from, to, before, until) => {
    expect(periodBefore({ from: day(from), to: day(to) })).toEqual({ from: before, to: until })
  })

  it('ends the day before, and is never empty', () => {
    fc.assert(
      fc.property(aDay, fc.nat({ max: 900 }), (from, days) => {
        const before = periodBefore({ from, to: addDays(from, days) })
        expect([addDays(before.to, 1), daysBetween(before.from, before.to) >= 0]).toEqual([from, true])
      }),
    )
  })
})
