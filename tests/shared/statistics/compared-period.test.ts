import { describe, expect, it } from 'vitest'

import { day } from '../../builders/built'

import { comparedPeriod } from '#shared/statistics/compared-period'

const compared = (from: string, to: string, today: string) => comparedPeriod({ from: day(from), to: day(to) }, day(today))

describe('the period that another is compared with', () => {
  it('is the whole one before, for one that is over', () => {
    expect(compared('2025-01-01', '2025-12-31', '2026-03-20')).toEqual({ from: '2024-01-01', to: '2024-12-31', isCut: false })
  })

  it('ends on the same day while the year goes on, also after 29 February', () => {
    expect(compared('2024-01-01', '2024-12-31', '2024-11-23')).toEqual({ from: '2023-01-01', to: '2023-11-23', isCut: true })
    expect(compared('2024-01-01', '2024-12-31', '2024-02-29')).toEqual({ from: '2023-01-01', to: '2023-03-01', isCut: true })
    expect(compared('2025-09-01', '2026-08-31', '2026-03-20')).toEqual({ from: '2024-09-01', to: '2025-03-20', isCut: true })
  })

  it('never reaches into the period itself', () => {
    expect(compared('2026-03-01', '2026-03-31', '2026-03-30')).toEqual({ from: '2026-02-01', to: '2026-02-28', isCut: true })
  })

  it('is the whole one before, for one that is to come', () => {
    expect(compared('2027-01-01', '2027-12-31', '2026-03-20')).toEqual({ from: '2026-01-01', to: '2026-12-31', isCut: false })
  })
})
