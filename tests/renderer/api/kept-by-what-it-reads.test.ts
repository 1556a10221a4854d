import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { byDay, byPeriod, byYear } from '../../../renderer/api/by-day'
import { keptByWhatItReads } from '../../../renderer/api/kept-by-what-it-reads'
import { aCasebook, aMentee, aMentor, aPairAt, day } from '../../builders/casebook'
import { played } from '../../shared/sample/played'

import { type Casebook, type CollectionName, Collections, listed } from '#shared/casebook/casebook'
import { awaitedQuestionnaires } from '#shared/casebook/questionnaires'
import { defaults } from '#shared/defaults/defaults'
import { dueLines } from '#shared/due/due-lines'
import { matchingPool } from '#shared/matching/pool'
import { basisOf } from '#shared/statistics/basis'
import { awaitedByYear, evaluationYear } from '#shared/statistics/evaluations'
import { allFollowUps, followUpYear } from '#shared/statistics/follow-ups'
import { progressMade } from '#shared/statistics/progress-made'
import { sponsorshipIn } from '#shared/statistics/sponsorship'

const today = day('2026-03-20')
const YEAR = 2026
const PERIOD = { from: day('2025-09-01'), to: day('2026-08-31'), today }

describe('what is remembered of a book', () => {
  const book = aCasebook({ mentors: [aMentor()], mentees: [aMentee()], pairs: [aPairAt('active')] })

  it('stays while what it was told from stays, whatever else is noted', () => {
    const names = byDay(({ mentors }) => listed(mentors).map(({ familyName }) => familyName))
    expect(names({ ...book, meetings: {} }, today)).toBe(names(book, today))
    expect(names({ ...book, mentors: {} }, today)).toEqual([])
  })

  it('is told anew for another day', () => {
    const told = byDay(({ pairs }, on) => [on, listed(pairs).length])
    expect([told(book, today), told(book, day('2026-03-21'))]).toEqual([['2026-03-20', 1], ['2026-03-21', 1]])
  })

  it('hangs on what another remembered thing was told from', () => {
    const count = byDay(({ mentors }) => listed(mentors).length)
    const sentence = byDay((of, on) => `${listed(of.pairs).length} and ${count(of, on)}`)
    count(book, today) // known already: the sentence learns what it reads all the same
    sentence(book, today)
    expect(sentence({ ...book, mentors: {} }, today)).toBe('1 and 0')
  })

  it('hangs on what is read of it only later, when a row is drawn', () => {
    const told = keptByWhatItReads((of: Casebook, _: string) => ({ pairs: listed(of.pairs).length, mentors: () => listed(of.mentors).length }))
    told(book, '').mentors()
    expect(told({ ...book, mentors: {} }, '').mentors()).toBe(0)
  })

  it('hangs on every part where the book was walked through', () => {
    const parts = byDay(of => Object.keys({ ...of }).length)
    const all = byDay(of => Object.values({ ...of }).flatMap(part => (typeof part === 'object' ? Object.keys(part) : [])).length)
    expect(parts(book, today)).toBe(Object.keys(book).length)
    expect(all({ ...book, mentors: {} }, today)).toBe(all(book, today) - 1)
  })
})

describe('what the pages remember of the sample', () => {
  it('equals what is computed afresh, whatever was taken away or put back in between', async () => {
    const whole = await played()
    const perDay = [
      (of: Casebook) => dueLines(of, today, defaults),
      (of: Casebook) => awaitedQuestionnaires(of),
      (of: Casebook) => [allFollowUps(of, today), followUpYear(of, YEAR, 6, today), followUpYear(of, YEAR - 1, 12, today)],
      (of: Casebook) => matchingPool(of, today),
    ].map(rule => ({ rule, kept: byDay<unknown>(rule) }))
    const perYear = [evaluationYear, awaitedByYear, progressMade].map(rule => ({ rule: (of: Casebook) => rule(of, YEAR), kept: byYear<unknown>(rule) }))
    const sponsorship = (of: Casebook) => sponsorshipIn(of, PERIOD, basisOf(of, defaults, today))
    const perPeriod = byPeriod(sponsorship)

    const names = Object.keys(Collections.shape) as CollectionName[] // its keys are the collections
    const pointedAt: readonly CollectionName[] = ['mentors', 'mentees', 'pairs', 'gridVersions'] // others need them
    const change = fc.record({ name: fc.constantFrom(...names.filter(name => !pointedAt.includes(name))), share: fc.integer({ min: 0, max: 3 }) })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), changes => {
        let book = whole
        for (const { name, share } of changes) {
          book = { ...book, [name]: Object.fromEntries(Object.entries(whole[name]).filter((_, index) => index % 3 < share)) }
          const copy = structuredClone(book)
          for (const { rule, kept } of perDay) expect(kept(book, today)).toEqual(rule(copy))
          for (const { rule, kept } of perYear) expect(kept(book, YEAR)).toEqual(rule(copy))
          expect(perPeriod(book, PERIOD)).toEqual(sponsorship(copy))
        }
      }),
      { numRuns: 10 },
    )
  }, 60_000)
})
