import { beforeAll, describe, expect, it } from 'vitest'

import { day } from '../../builders/built'
import { aWorld } from '../../builders/casebook'
import { ERASURE_WORDS as words } from '../../builders/erasure'
import { sparse } from '../../builders/sparse'
import { played } from '../sample/played'

import { type Casebook, Collections, listed } from '#shared/casebook/casebook'
import { consentLedger } from '#shared/casebook/consent-ledger'
import { deltaBetween, isSound } from '#shared/casebook/delta'
import { erase, whyNotErased } from '#shared/casebook/erasure'
import { whatErasureDoes } from '#shared/casebook/erasure-effects'
import { subjectOf } from '#shared/casebook/subjects'
import { defaults } from '#shared/defaults/defaults'
import { accessDocument, accessJson } from '#shared/documents/access-file'
import { reportResults, reportSource, reportWorkbook } from '#shared/documents/report-workbook/report-workbook'
import { sourceOf } from '#shared/documents/sheet-source'
import { addDays } from '#shared/domain/calendar'
import { dueLines } from '#shared/due/due-lines'
import type { PersonSubject } from '#shared/grids/interview'

const TODAY = '2026-11-17'
const world = aWorld(TODAY)

let full: Casebook
/** The sample, of which nothing is known that need not be. */
let bare: Casebook
beforeAll(async () => {
  full = await played()
  bare = sparse(full)
})

const everyone = (book: Casebook): readonly PersonSubject[] => [...listed(book.mentors).map(({ id }) => ({ kind: 'mentor', id }) as const), ...listed(book.mentees).map(({ id }) => ({ kind: 'mentee', id }) as const)]

describe('a book of which nothing is known that need not be', () => {
  it('can be read back, and holds much less', () => {
    for (const name of Object.keys(Collections.shape) as (keyof typeof Collections.shape)[]) expect(Collections.shape[name].safeParse(bare[name]).success, name).toBe(true) // the keys of the shape are its collections
    expect(JSON.stringify(bare).length).toBeLessThan(0.7 * JSON.stringify(full).length)
  })

  it('lets somebody be erased as well: their name goes, and what is left can be read back', () => {
    const erasable = everyone(bare).filter((who, index) => index % 3 === 0 && whyNotErased(bare, who) === undefined)
    expect(erasable.length).toBeGreaterThan(10)
    for (const who of erasable) {
      const effects = whatErasureDoes(bare, who, words, world)
      const after = erase(bare, who, { familyNameToo: false, words }, world)
      if (!after.ok) throw new Error(JSON.stringify(after.error))
      expect(isSound(deltaBetween(bare, after.value))).toBe(true)
      for (const file of effects.files) expect(subjectOf(after.value, file)).toMatchObject({ givenName: words.givenName, erased: { on: TODAY } })
      expect(whyNotErased(after.value, who)?.code).toBe('person/erased')
    }
  })

  it('tells each person what is kept of them, without a gap', () => {
    const source = sourceOf(bare, { today: day(TODAY), defaults })
    if (!source.ok) throw new Error(source.error.code)
    for (const who of everyone(bare)) {
      expect(JSON.stringify(accessDocument(source.value, who, []))).not.toMatch(/undefined|NaN|\[object/)
      expect(accessJson(source.value, who, [])).toBeDefined()
    }
  })

  it('says what is due, on any day of two years, of people and pairs that it holds', () => {
    for (let days = 0; days < 730; days += 73) {
      const lines = dueLines(bare, addDays(day('2025-01-01'), days), defaults)
      expect(JSON.stringify(lines)).not.toMatch(/NaN|null/)
    }
  })

  it('makes the workbook of a year, and of one of which nothing was noted, with every cell a value', () => {
    for (const year of ['2025', '1999']) {
      const period = { from: day(`${year}-01-01`), to: day(`${year}-12-31`) }
      const { sheets } = reportWorkbook(reportSource(bare, reportResults(bare, period, { defaults, today: day(TODAY) })), { names: true })
      expect(sheets.length).toBeGreaterThan(14)
      expect(JSON.stringify(sheets)).not.toMatch(/undefined|NaN|\[object/)
    }
  })
})

it('the ledger of consents says of each yes until when it held, and which answer holds', () => {
  const lines = consentLedger(full)
  expect(lines.length).toBeGreaterThan(20)
  for (const { consent, withdrawnOn } of lines) if (!consent.given) expect(withdrawnOn).toBeUndefined()
  for (const { withdrawnOn, consent, holds } of lines) if (withdrawnOn !== undefined) expect([withdrawnOn >= consent.on, holds]).toEqual([true, false])
})
