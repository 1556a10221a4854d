import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays, addMonths, ageOn, dayOf, daysBetween, daysInMonth, weekday } from '#shared/domain/calendar'

import { day } from '../../builders/casebook'
import { someDay } from '../../builders/days'

describe('counting months', () => {
  it.each([
    ['2025-08-31', 6, '2026-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2027-08-29', 6, '2028-02-29'],
    ['2026-08-30', 6, '2027-02-28'],
    ['2024-02-29', 6, '2024-08-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-12', 6, '2026-09-12'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-01-31', -1, '2025-12-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2100-08-31', 6, '2101-02-28'],
    ['1999-08-31', 6, '2000-02-29'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to)
  })

  it('never leaves the month it counts to, and keeps the day where it can', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -120, max: 120 }), (from, months) => {
        const to = addMonths(from, months)
        const count = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
        expect(count(to) - count(from)).toBe(months)
        const length = daysInMonth(Number(to.slice(0, 4)), Number(to.slice(5, 7)))
        expect(Number(to.slice(8))).toBe(Math.min(Number(from.slice(8)), length))
      }),
    )
  })

  it('keeps the order of days', () => {
    fc.assert(
      fc.property(someDay, someDay, fc.integer({ min: 0, max: 60 }), (one, other, months) => {
        const [first, second] = one < other ? [one, other] : [other, one]
        expect(addMonths(first, months) <= addMonths(second, months)).toBe(true)
      }),
    )
  })
})

describe('counting days', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-03-10', 42, '2026-04-21'],
    ['1970-01-01', -1, '1969-12-31'],
    ['2000-02-29', 366, '2001-03-01'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to)
  })

  it('goes and comes back', () => {
    fc.assert(
      fc.property(someDay, someDay, fc.integer({ min: -50_000, max: 50_000 }), (from, to, days) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to)
        expect(daysBetween(from, addDays(from, days))).toBe(days)
      }),
    )
  })

  it('agrees with the calendar of the machine', () => {
    const number = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000
    fc.assert(
      fc.property(someDay, someDay, (from, to) => {
        expect(daysBetween(from, to)).toBe(number(to) - number(from))
        expect(weekday(from)).toBe(((new Date(`${from}T00:00:00Z`).getUTCDay() + 6) % 7) + 1)
      }),
    )
  })
})

describe('the days there are', () => {
  it.each([
    [2026, 2, 31],
    [2026, 2, 29],
    [2100, 2, 29],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [0, 1, 1],
    [10_000, 1, 1],
  ])('there is no day %i-%i-%i', (year, month, number) => {
    expect(dayOf(year, month, number)).toBeUndefined()
  })

  it('has a 29 February in leap years alone', () => {
    expect([2024, 2025, 2000, 1900, 2100].map(year => daysInMonth(year, 2))).toEqual([29, 28, 29, 28, 28])
    expect(dayOf(2028, 2, 29)).toBe('2028-02-29')
  })
})

describe('age', () => {
  it.each([
    ['2000-03-15', '2026-03-14', 25],
    ['2000-03-15', '2026-03-15', 26],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-12-31', '2026-12-30', 17],
    ['2008-12-31', '2026-12-31', 18],
  ])('born on %s, on %s: %i', (born, on, years) => {
    expect(ageOn(day(born), day(on))).toBe(years)
  })
})
