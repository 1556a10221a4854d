import { describe, expect, it } from 'vitest'

import { statistics } from '#shared/defaults/programme'
import { Company } from '#shared/domain/company'
import { withConsent } from '#shared/domain/consent'
import { StatisticsSettings } from '#shared/domain/statistics-settings'
import { isInEveryYear } from '#shared/domain/year-day'

import { aCompany, day } from '../../builders/casebook'

describe('the talks with a management', () => {
  const talks = (...days: readonly string[]) => Company.safeParse({ ...aCompany(), talks: days.map(on => ({ state: 'presented', on })) }).success

  it('stand in the order of their days, several of which may be the same', () => {
    expect([talks(), talks('2025-11-03'), talks('2025-11-03', '2025-11-03', '2026-01-12')]).toEqual([true, true, true])
    expect([talks('2026-01-12', '2025-11-03'), talks('2025-11-03', '2026-01-12', '2025-12-01')]).toEqual([false, false])
  })
})

describe('the ages at which an association cuts', () => {
  const ages = (...ownAges: readonly number[]) => StatisticsSettings.safeParse({ ...statistics, ownAges }).success

  it('rise, each more than the one before', () => {
    expect([ages(18), ages(18, 30, 55)]).toEqual([true, true])
    expect([ages(18, 18), ages(30, 18), ages(18, 55, 30)]).toEqual([false, false, false])
  })
})

describe('an answer that is written down late', () => {
  const [yes, no] = [{ given: true, on: day('2026-03-12') }, { given: false, on: day('2026-03-18') }] as const

  it('stands before those of later days, so that the last day holds', () => {
    expect(withConsent({ sharing: [no] }, 'sharing', yes).sharing).toEqual([yes, no])
    expect(withConsent({ sharing: [yes] }, 'sharing', no).sharing).toEqual([yes, no])
    expect(withConsent({ sharing: [yes] }, 'sharing', { ...no, on: yes.on }).sharing).toEqual([yes, { ...no, on: yes.on }])
  })
})

it('a day of each year is in one of its twelve months', () => {
  const days = [{ month: 2, day: 28 }, { month: 12, day: 31 }, { month: 2, day: 29 }, { month: 4, day: 31 }, { month: 13, day: 1 }]
  expect(days.map(isInEveryYear)).toEqual([true, true, false, false, false])
})
