import { describe, expect, it } from 'vitest'

import { endOfPair, Terms } from '#shared/domain/terms'

import { day, someTerms } from '../../builders/casebook'

describe('the end of a pair', () => {
  it.each([
    ['2026-03-12', '2026-09-12'],
    ['2025-08-31', '2026-02-28'],
    ['2027-08-31', '2028-02-29'],
    ['2026-12-31', '2027-06-30'],
  ])('a pair that starts on %s ends on %s', (startsOn, endsOn) => {
    expect(endOfPair(day(startsOn))).toBe(endsOn)
  })
})

describe('the terms of a pair', () => {
  const problems = (changes: object) =>
    Terms.safeParse({ ...someTerms(), ...changes }).error?.issues.map(({ path, code }) => `${path.join('.')}: ${code}`) ?? []

  it.each([
    ['an end before the start', { endsOn: '2026-03-11' }, 'endsOn: custom'],
    ['an end on the day of the start', { endsOn: '2026-03-12' }, 'endsOn: custom'],
    ['a day that does not exist', { endsOn: '2026-02-31' }, 'endsOn: invalid_format'],
    ['fewer than two meetings a month', { meetingsPerMonth: 1 }, 'meetingsPerMonth: too_small'],
    ['half a meeting', { meetingsPerMonth: 2.5 }, 'meetingsPerMonth: invalid_type'],
    ['no place', { meetingPlace: '  ' }, 'meetingPlace: too_small'],
    ['a fact we do not know', { price: 12 }, ': unrecognized_keys'],
  ])('refuse %s', (_, changes, problem) => {
    expect(problems(changes)).toContain(problem)
  })
})
