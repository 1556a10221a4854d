import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Casebook } from '#shared/casebook/casebook'
import { addDays } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Pair } from '#shared/domain/pair'
import { Gender } from '#shared/domain/person'
import { breakdown } from '#shared/statistics/breakdown'
import { pairFlow } from '#shared/statistics/flow'
import { monthsAtWork } from '#shared/statistics/tables/months-at-work'
import { allBegun } from '#shared/statistics/tables/begun-pairs'
import { type ReportPeriod, yearPeriod } from '#shared/statistics/report-period'
import { tablesOf } from '#shared/statistics/tables'

import { aCasebook, aMentee, aMentor, aPairAt, day } from '../../../builders/casebook'
import { aBasis } from '../../../builders/rows'
import { aStory } from '../../../builders/stories'

const PEOPLE = [1, 2, 3, 4]
const STUDIES = ['bachelor', 'apprenticeship', undefined]
const people = aCasebook({
  mentors: PEOPLE.map(n => aMentor(n, n === 1 ? { frame: { kind: 'pensioner' }, gender: 'woman' } : {})),
  mentees: PEOPLE.map(n => aMentee(n, { gender: Gender.options[n], birthDate: `${1960 + n * 10}-06-15`, studies: STUDIES[n % 3], registeredOn: '2023-01-01' })),
})

/** A story told so many days later: whatever it says of days moves with it. */
const later = (told: object, days: number): Pick<Pair, 'opening' | 'moves'> =>
  JSON.parse(JSON.stringify(told).replaceAll(/\d{4}-\d{2}-\d{2}/g, on => addDays(day(on), days))) as Pick<Pair, 'opening' | 'moves'> // the same shape

const aPast = fc.array(fc.tuple(aStory, fc.nat({ max: 900 }), fc.nat({ max: 3 }), fc.nat({ max: 3 })), { maxLength: 10 }).map((stories): Casebook => {
  const pairs = stories.map(([{ opening, moves }, days, mentor, mentee], n) => {
    const { mentorId } = aPairAt('proposed', mentor + 1)
    const { menteeId } = aPairAt('proposed', mentee + 1)
    return { ...aPairAt('proposed', n + 1), ...later({ opening, moves }, days), mentorId, menteeId }
  })
  return { ...people, pairs: Object.fromEntries(pairs.map(pair => [pair.id, pair])) }
})
const aDay = fc.nat({ max: 1500 }).map(days => addDays(day('2024-01-01'), days))
const anyPeriod = fc.tuple(aDay, fc.nat({ max: 800 })).map(([from, days]): ReportPeriod => ({ from, to: addDays(from, days) }))
const schoolYear = fc.integer({ min: 2023, max: 2027 }).map(year => yearPeriod(year, { month: 9, day: 1 }))
const aPeriod = fc.oneof(anyPeriod, schoolYear)

const LONG_AFTER = day('2031-01-01')
const tablesAt = (book: Casebook, period: ReportPeriod, today: IsoDate = LONG_AFTER) => tablesOf(book, period, aBasis({ today }))

describe('whatever the pairs lived and whatever the period', () => {
  it('those at the start and those who came, less those who left, are those at the end', () => {
    fc.assert(
      fc.property(aPast, aPeriod, aDay, (book, period, today) => {
        for (const tables of [tablesAt(book, period), tablesAt(book, period, today)]) {
          const flow = pairFlow(tables)
          expect(flow.atStart + flow.entered - flow.exited).toBe(flow.atEnd)
          expect(flow.atStart + flow.entered).toBe(tables.pairs.length)
        }
      }),
    )
  })

  it('those at the end are those at the start of the day after, and two periods in a row make one', () => {
    fc.assert(
      fc.property(aPast, anyPeriod, fc.nat({ max: 400 }), (book, first, days) => {
        const next = { from: addDays(first.to, 1), to: addDays(first.to, 1 + days) }
        const [one, other, both] = [first, next, { from: first.from, to: next.to }].map(period => pairFlow(tablesAt(book, period)))
        expect(one?.atEnd).toBe(other?.atStart)
        expect([both?.entered, both?.exited]).toEqual([(one?.entered ?? 0) + (other?.entered ?? 0), (one?.exited ?? 0) + (other?.exited ?? 0)])
      }),
    )
  })

  it('the months at work of two periods in a row are those of both together', () => {
    fc.assert(
      fc.property(aPast, anyPeriod, fc.nat({ max: 400 }), (book, first, days) => {
        const next = { from: addDays(first.to, 1), to: addDays(first.to, 1 + days) }
        for (const pair of allBegun(book)) expect(monthsAtWork(pair, first) + monthsAtWork(pair, next)).toBeCloseTo(monthsAtWork(pair, { from: first.from, to: next.to }), 9)
      }),
    )
  })

  it('the lines of every breakdown sum up to the total, and the genders of each line to its own', () => {
    fc.assert(
      fc.property(aPast, aPeriod, (book, period) => {
        const tables = tablesAt(book, period)
        for (const of of ['pairs', 'mentees', 'mentors'] as const)
          for (const column of ['ages', 'studies', 'province', 'sector'] as const) {
            const { lines, total } = breakdown(tables, { of, column, where: {} }, [], false)
            expect(lines.reduce((sum, line) => sum + line.total, 0)).toBe(tables[of].length)
            for (const line of [...lines, total]) expect(Object.values(line.genders).reduce((sum, count) => sum + count, 0)).toBe(line.total)
          }
      }),
    )
  })

  it('each person is counted once, however many pairs they had', () => {
    fc.assert(
      fc.property(aPast, aPeriod, (book, period) => {
        const { pairs, mentees, mentors } = tablesAt(book, period)
        expect(new Set(pairs.map(({ menteeNumber }) => menteeNumber)).size).toBe(mentees.filter(({ accompanied }) => accompanied === 'yes').length)
        expect(mentees.reduce((sum, mentee) => sum + mentee.pairs, 0)).toBe(pairs.length)
        expect(mentors.reduce((sum, mentor) => sum + mentor.pairs, 0)).toBe(pairs.length)
        expect(mentors.reduce((sum, mentor) => sum + mentor.closed, 0)).toBe(pairs.filter(({ exited }) => exited === 'yes').length)
      }),
    )
  })
})
