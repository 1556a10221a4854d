import { describe, expect, it } from 'vitest'

import { ItemKey } from '#shared/domain/lists'
import type { SituationFamily } from '#shared/domain/situation'
import { isDurable, outcomeOf } from '#shared/statistics/tables/outcome'

const job = (kind?: string, months?: number) => ({ family: 'job' as const, ...(kind && { kind: ItemKey.parse(kind) }), ...(months !== undefined && { months }) })
const durable = (kind: string | undefined, months: number | undefined, durableMonths = 3) => isDurable(job(kind, months), { durableMonths })

describe('what a situation counts as', () => {
  it.each([
    ['cdi', undefined, 24, true],
    ['cdd-6-months', undefined, 6, true],
    ['cdd-6-months', undefined, 7, false],
    ['cdd-6-months', 12, 7, true],
    ['cdd-3-months', undefined, 3, true],
    ['cdd-3-months', undefined, 4, false],
    ['cdd-under-3-months', 2, 3, false],
    ['cdd-under-3-months', 2, 2, true],
    ['cdd-under-3-months', undefined, 1, false],
    ['temporary', 12, 1, false],
    ['replacement', 12, 6, false],
    ['pfi', 6, 6, false],
    [undefined, 6, 6, false],
    [undefined, undefined, 1, false],
  ])('a job of kind %s for %s months lasts at least %i: %s', (kind, months, asked, expected) => {
    expect(durable(kind, months, asked)).toBe(expected)
  })

  it.each<[SituationFamily, string | undefined, string, string]>([
    ['business', 'main', 'business', 'yes'],
    ['internship', undefined, 'internship', 'yes'],
    ['other', 'searching', 'other', 'no'],
    ['other', 'unknown', 'unknown', 'no'],
    ['other', undefined, 'unknown', 'no'],
  ])('%s (%s) is %s, a positive exit: %s', (family, kind, outcome, positive) => {
    expect(outcomeOf({ family, ...(kind && { kind: ItemKey.parse(kind) }) }, { durableMonths: 3 })).toMatchObject({ outcome, positive, durable: 'no' })
  })

  it('a business that lasts is no durable job', () => {
    expect(isDurable({ family: 'business', months: 60 }, { durableMonths: 3 })).toBe(false)
  })
})
