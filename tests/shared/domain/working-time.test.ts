import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { referenceHourlyCost, workingTimeFigures } from '#shared/defaults/programme'
import { calculateSponsorship, costOfYear, otherCostsBeside, ownCostOfYear, type SponsorshipPlan, valueInCents } from '#shared/domain/working-time'

const calculate = (changes: Partial<SponsorshipPlan> = {}) => calculateSponsorship(workingTimeFigures, { mentors: 1, withOptional: [], coupled: false, ...changes }, referenceHourlyCost)

describe('what a mentoring asks of a company (statistics §4.8)', () => {
  it('is 28,5 hours and 1 373,70 € a mentor at the least', () => {
    expect(calculate()).toMatchObject({ minutesPerMentor: 28.5 * 60, centsPerMentor: 137_370 })
  })

  it('is 39 hours and 1 879,80 € with contacts and community', () => {
    expect(calculate({ withOptional: ['contacts', 'community'] })).toMatchObject({ minutesPerMentor: 39 * 60, centsPerMentor: 187_980 })
  })

  it('adds only what was chosen', () => {
    expect([calculate({ withOptional: ['contacts'] }), calculate({ withOptional: ['community'] })].map(({ minutesPerMentor }) => minutesPerMentor)).toEqual([35 * 60, 32.5 * 60])
    expect(calculate({ withOptional: ['contacts'] }).rows.filter(({ counted }) => !counted).map(({ figure }) => figure.item)).toEqual(['community'])
  })

  it('is 22,5 hours for a second pair: information, preparation and training are not given again', () => {
    expect(calculate().minutesForSecondPair).toBe(22.5 * 60)
  })

  it('is an hour less when the information is coupled with the preparation', () => {
    const coupled = calculate({ coupled: true })
    expect(coupled).toMatchObject({ minutesPerMentor: 27.5 * 60, minutesForSecondPair: 22.5 * 60 })
    expect(coupled.rows.find(({ figure }) => figure.item === 'preparation')).toMatchObject({ counted: false, minutes: 0 })
  })

  it('takes the company’s own cost where there is one, and is nothing for no mentor', () => {
    const own = { cents: 5150, year: 2025, source: 'service du personnel' }
    expect(calculate({ mentors: 3, hourlyCost: own })).toMatchObject({ totalMinutes: 85.5 * 60, totalCents: 440_325, hourlyCost: own })
    expect(calculate({ mentors: 0 })).toMatchObject({ totalMinutes: 0, totalCents: 0, centsPerMentor: 137_370 })
  })

  it('rounds to the nearest cent, once, on the whole', () => {
    expect(valueInCents(1, { ...referenceHourlyCost, cents: 4820 })).toBe(80)
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), fc.integer({ min: 1, max: 100_000 }), (mentors, cents) => {
        const { totalCents, totalMinutes, minutesPerMentor } = calculate({ mentors, hourlyCost: { cents, year: 2026, source: 'essai' } })
        expect(totalMinutes).toBe(minutesPerMentor * mentors)
        expect(Math.abs(totalCents - (totalMinutes * cents) / 60)).toBeLessThanOrEqual(0.5)
      }),
    )
  })
})

describe('the cost of a year', () => {
  const cost = (year: number, cents = year) => ({ year, cents, source: 'RH' })

  it.each([
    [2023, 2024],
    [2024, 2024],
    [2025, 2024],
    [2026, 2026],
    [2030, 2026],
  ])('of %i is that of %i: as entered, else the last before, else the first after', (asked, found) => {
    expect(costOfYear([cost(2026), cost(2024)], asked)).toEqual(cost(found))
  })

  it('is the company’s own up to the last year it gave one for, where it follows the reference since', () => {
    expect(ownCostOfYear({ otherCosts: [cost(2024)] }, 2024)).toEqual(cost(2024))
    expect(ownCostOfYear({ otherCosts: [cost(2024)] }, 2025)).toBeUndefined()
    expect(ownCostOfYear({ hourlyCost: cost(2025), otherCosts: [cost(2024)] }, 2026)).toEqual(cost(2025))
  })

  it('stays beside a new one of another year, and is replaced by one of the same year', () => {
    expect(otherCostsBeside([cost(2025), cost(2024)], 2026)).toEqual([cost(2025), cost(2024)])
    expect(otherCostsBeside([cost(2025)], 2025)).toBeUndefined()
  })
})
