import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Casebook } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { addDays } from '#shared/domain/calendar'
import { type DueAbout, type DueLine, URGENCIES } from '#shared/due/due-line'
import { dueByStage, KEPT, ofCoordinator } from '#shared/due/due-lines'
import { morningOf } from '#shared/due/morning'
import { urgencyOf } from '#shared/due/urgency'
import { dueAct, dueSentence } from '#shared/text/due'

import { aCasebook, aPairAt, coordinatorId, day } from '../../builders/casebook'
import { aRecentDay } from '../../builders/days'
import { dueOn, everyStage } from '../../builders/due'

const exists = (book: Casebook, about: DueAbout): boolean => {
  switch (about.kind) {
    case 'pair':
      return book.pairs[about.id] !== undefined
    case 'draft':
      return book.pairDrafts[about.id] !== undefined
    case 'mentor':
      return book.mentors[about.id] !== undefined
    case 'mentee':
      return book.mentees[about.id] !== undefined
    case 'company':
      return book.companies[about.id] !== undefined
    case 'session':
      return book.groupSessions[about.id] !== undefined
    case 'programme':
      return true
  }
}

const DAYS = ['2025-12-01', '2026-03-29', '2026-05-18', '2026-09-02', '2026-10-25', '2027-03-31', '2028-02-29'] as const

/** The same book with the entries of every collection in another order. */
const shuffled = (book: Casebook): Casebook =>
  Object.fromEntries(Object.entries(book).map(([name, part]: [string, unknown]) => [name, typeof part === 'object' && part !== null ? Object.fromEntries(Object.entries(part).toReversed()) : part])) as Casebook // the same collections

describe('the lines of a day', () => {
  it('each open something that exists, under a key of their own, and say why in one line', () => {
    const book = everyStage()
    for (const today of DAYS) {
      const lines = dueOn(book, today)
      expect(lines.filter(({ about }) => !exists(book, about))).toEqual([])
      expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length)
      expect(lines.map(line => dueSentence(line)).filter(text => text === '' || /undefined|NaN|\n|\.$/.test(text))).toEqual([])
      expect(lines.map(({ rule }) => dueAct(rule))).not.toContain(undefined)
    }
  })

  it('stand in the order of their urgency, then of their days, whatever the order of the book', () => {
    const book = everyStage()
    for (const today of DAYS) {
      const lines = dueOn(book, today)
      const rank = ({ urgency, since, key }: DueLine) => `${URGENCIES.indexOf(urgency)} ${since} ${key}`
      expect(lines.map(rank)).toEqual(lines.map(rank).toSorted((one, other) => (one < other ? -1 : 1)))
      expect(dueOn(shuffled(book), today)).toEqual(lines)
    }
  })

  it('never speak of the same thing twice at one pair', () => {
    const book = everyStage()
    const TOGETHER = [['no-meeting', 'behind'], ['plan-missing', 'intake-late'], ['end-in-sight', 'term-past'], ['closing-to-plan', 'closing-ahead', 'closing-to-hold', 'closing-to-finish']] as const
    for (const today of DAYS)
      for (const rules of TOGETHER) {
        const pairs = dueOn(book, today).flatMap(({ rule, about }) => ((rules as readonly string[]).includes(rule) && about.kind === 'pair' ? [about.id] : []))
        expect(new Set(pairs).size).toBe(pairs.length)
      }
  })

  it('are worked out anew wherever a collection they are read from has changed', () => {
    for (const today of DAYS)
      for (const { parts, lines } of KEPT) {
        const read = new Set<string>()
        const watched = new Proxy(everyStage(), { get: (book, name: keyof Casebook) => (read.add(name), book[name]) })
        lines(morningOf(watched, day(today), defaults))
        expect([...read].filter(name => !(parts as readonly string[]).includes(name) && name !== 'settings')).toEqual([])
      }
  })

  it('are counted at each stage where they are late or due, without those to come', () => {
    const book = aCasebook({ pairs: [aPairAt('active')] })
    expect(dueByStage(dueOn(book, '2026-04-20'))).toMatchObject({ 3: 1, 4: 0 })
    expect(dueByStage(dueOn(book, '2026-04-23'))).toMatchObject({ 4: 2 })
  })

  it('of a coordinator are theirs, at first or as a substitute, and those of nobody', () => {
    const lines = dueOn(aCasebook({ pairs: [aPairAt('active'), aPairAt('active', 2, { coordinatorId: coordinatorId(2), substituteId: undefined })] }), '2026-04-24')
    const own = ofCoordinator(lines, coordinatorId(1))
    expect(own.length).toBeLessThan(lines.length)
    expect(own.filter(({ coordinators }) => coordinators.length === 0).length).toBe(lines.filter(({ coordinators }) => coordinators.length === 0).length)
    expect(ofCoordinator(lines, coordinatorId(2))).toEqual(lines)
  })
})

describe('how pressing something is', () => {
  it('only grows from one day to the next', () => {
    fc.assert(
      fc.property(aRecentDay, fc.integer({ min: -60, max: 60 }), fc.boolean(), (today, days, now) => {
        const rank = (on: typeof today) => {
          const urgency = urgencyOf(addDays(today, days), on, { now })
          return urgency === undefined ? URGENCIES.length : URGENCIES.indexOf(urgency)
        }
        expect(rank(addDays(today, 1))).toBeLessThanOrEqual(rank(today))
      }),
    )
  })

  it('is late the day after, due on the day, of the week at seven days and of the month at thirty', () => {
    const today = day('2026-03-20')
    expect([-1, 0, 1, 7, 8, 30, 31].map(days => urgencyOf(addDays(today, days), today))).toEqual(['late', 'due', 'week', 'week', 'month', 'month', undefined])
    expect([-1, 0, 31].map(days => urgencyOf(addDays(today, days), today, { now: true }))).toEqual(['late', 'due', 'due'])
    expect(urgencyOf(undefined, today)).toBe('due')
  })
})
