import { describe, expect, it } from 'vitest'

import { defaultSettings, expenseCeilings, referenceHourlyCost, workingTimeFigures } from '#shared/defaults/programme'
import { ProgrammeSettings } from '#shared/domain/programme-settings'
import { calculateSponsorship, WorkItem } from '#shared/domain/working-time'

const calculated = (plan: object = {}) => calculateSponsorship(workingTimeFigures, { mentors: 1, withOptional: [], coupled: false, ...plan }, referenceHourlyCost)

describe('the working time an association begins with', () => {
  it('counts every part of a mentoring once', () => {
    expect(workingTimeFigures.map(({ item }) => item)).toEqual(WorkItem.options)
  })

  it('comes to 28,5 h and 1 373,70 € for one mentor', () => {
    expect(calculated()).toMatchObject({ minutesPerMentor: 28.5 * 60, centsPerMentor: 137_370 })
  })

  it('comes to 39 h and 1 879,80 € with contacts and community', () => {
    expect(calculated({ withOptional: ['contacts', 'community'] })).toMatchObject({ minutesPerMentor: 39 * 60, centsPerMentor: 187_980 })
  })

  it('asks 22,5 h for a second pair, and an hour less where information and preparation are coupled', () => {
    expect(calculated().minutesForSecondPair).toBe(22.5 * 60)
    expect(calculated({ coupled: true }).minutesPerMentor).toBe(27.5 * 60)
  })
})

describe('the settings an association begins with', () => {
  it.each(['working-time', 'expense-ceilings', 'criteria'] as const)('can be saved as they stand: %s', id => {
    expect(ProgrammeSettings.safeParse(defaultSettings[id]).error).toBeUndefined()
  })

  it('know the ceilings of three years, in cents', () => {
    expect(expenseCeilings.map(({ year, perDayCents, perYearCents }) => [year, perDayCents, perYearCents])).toEqual([
      [2024, 4148, 165_929],
      [2025, 4231, 169_251],
      [2026, 4402, 176_083],
    ])
  })
})
