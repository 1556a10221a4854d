import fc from 'fast-check'
import { expect, it } from 'vitest'

import { birthOfAge, coarseBirth, coarsePostcode } from '#shared/casebook/erased-people'
import { addDays, ageOn } from '#shared/domain/calendar'
import { IsoDate } from '#shared/domain/iso-date'
import { provinceOf } from '#shared/domain/province'

const aDay = (first: string, days: number) => fc.nat(days).map(after => addDays(IsoDate.parse(first), after))
const birth = aDay('1940-01-01', 25_000)
const today = aDay('2020-01-01', 7000)

it('keeps of a birth what gives the same age today and on the last day of every month', () => {
  fc.assert(
    fc.property(birth, today, fc.nat(240), (born, now, months) => {
      const coarse = coarseBirth(born, now)
      const lastDay = addDays(IsoDate.parse(`${2015 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`), -1)
      expect(ageOn(coarse, now)).toBe(ageOn(born, now))
      expect(ageOn(coarse, lastDay)).toBe(ageOn(born, lastDay))
    }),
  )
})

it('keeps of a birth, of a pair that began, the age on its first day alone', () => {
  fc.assert(
    fc.property(birth, today, (born, startsOn) => {
      const kept = birthOfAge(born, startsOn)
      expect(kept && ageOn(kept, startsOn)).toBe(ageOn(born, startsOn))
      expect(kept?.slice(5)).toBe(startsOn.slice(5) === '02-29' ? '02-28' : startsOn.slice(5))
    }),
  )
  expect(birthOfAge(IsoDate.parse('2026-05-01'), IsoDate.parse('2026-04-01'))).toBeUndefined()
})

it('keeps the province of a postcode, and that one lives abroad', () => {
  fc.assert(fc.property(fc.integer({ min: 1000, max: 9999 }), postcode => provinceOf(coarsePostcode(String(postcode))) === provinceOf(String(postcode))))
  expect(provinceOf(coarsePostcode('59000'))).toBeUndefined()
})
