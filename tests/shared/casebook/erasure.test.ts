import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'

import { day } from '../../builders/built'
import { aWorld } from '../../builders/casebook'
import { ERASURE_WORDS as words } from '../../builders/erasure'
import { played } from '../sample/played'

import { Casebook, listed } from '#shared/casebook/casebook'
import { departed, erase, filesOf, whyNotErased } from '#shared/casebook/erasure'
import { subjectOf } from '#shared/casebook/subjects'
import { defaults } from '#shared/defaults/defaults'
import { resultsOf } from '#shared/documents/results'
import { fullName } from '#shared/domain/person'
import type { PersonSubject } from '#shared/grids/interview'

const TODAY = '2026-11-17'
const world = aWorld(TODAY)

let book: Casebook
let erasable: readonly PersonSubject[]
beforeAll(async () => {
  book = await played()
  const everyone: readonly PersonSubject[] = [...listed(book.mentors).map(({ id }) => ({ kind: 'mentor', id }) as const), ...listed(book.mentees).map(({ id }) => ({ kind: 'mentee', id }) as const)]
  // One in nine, so that it stays quick, and whoever was a mentee before.
  erasable = everyone.filter(who => whyNotErased(book, who) === undefined).filter((who, index) => index % 9 === 0 || filesOf(book, who).length > 1)
})

const erased = (who: PersonSubject, from = book): Casebook => {
  const result = erase(from, who, { familyNameToo: true, words }, world)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const figures = (of: Casebook, from: string, to: string) => {
  const { tables, indicators } = resultsOf(of, { from: day(from), to: day(to) }, { defaults, today: day(TODAY) })
  return { tables, indicators: indicators.map(({ code, value, top, bottom, ids, unknownIds }) => ({ code, value, top, bottom, ids, unknownIds })) }
}

/** Periods that end with a month, and the one that goes on. */
const PERIODS: readonly (readonly [string, string])[] = [
  ...['2024', '2025'].map(year => [`${year}-01-01`, `${year}-12-31`] as const),
  ['2026-01-01', '2026-02-28'],
  ['2026-07-01', '2026-10-31'],
  ['2025-09-01', '2026-08-31'],
  ['2026-01-01', '2026-12-31'],
]

describe('somebody who is erased', () => {
  it('leaves every figure of every period as it was, but for having left where they were still expected', () => {
    expect(erasable.length).toBeGreaterThan(5)
    for (const who of erasable) {
      const [before, after] = [departed(book, who, day(TODAY)), erased(who)]
      for (const [from, to] of PERIODS) expect(figures(after, from, to), `${who.id} ${from}`).toEqual(figures(before, from, to))
      for (const [from, to] of PERIODS.filter(([, last]) => last < TODAY)) expect(figures(after, from, to).indicators, `${who.id} ${from}`).toEqual(figures(book, from, to).indicators)
    }
  })

  it('leaves a book that can be read back, in which nothing of them stands', () => {
    for (const who of erasable) {
      const files = filesOf(book, who).map(file => subjectOf(book, file))
      const after = erased(who)
      expect(Casebook.parse(after)).toEqual(after)
      const text = JSON.stringify({ ...after, coordinators: {}, organisation: {} })
      for (const person of files) {
        if (!person) continue
        expect(text).not.toContain(fullName(person))
        if (person.email) expect(text).not.toContain(person.email)
        if (person.phone) expect(text).not.toContain(person.phone)
      }
    }
  })

  it('leaves the figures as they were when several go one after the other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 2, maxLength: 6 }), chosen => {
        const people = [...new Set(chosen.map(index => erasable[index % erasable.length]))].flatMap(who => who ?? [])
        const [before, after] = people.reduce(([left, gone], who) => (whyNotErased(gone, who) ? [left, gone] : [departed(left, who, day(TODAY)), erased(who, gone)]), [book, book])
        expect(figures(after, '2025-01-01', '2025-12-31')).toEqual(figures(before, '2025-01-01', '2025-12-31'))
        expect(figures(after, '2026-01-01', '2026-12-31')).toEqual(figures(before, '2026-01-01', '2026-12-31'))
      }),
      { numRuns: 8 },
    )
  })
})
