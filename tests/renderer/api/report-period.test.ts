import { describe, expect, it } from 'vitest'

import { periodOf, yearsToChoose } from '../../../renderer/api/report-period'
import { day } from '../../builders/built'
import { aMentor } from '../../builders/casebook'

import { type Casebook, emptyCasebook } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'

const today = day('2026-03-20')
const mentor = { ...aMentor(), registeredOn: day('2024-10-02') }
const book: Casebook = { ...emptyCasebook, mentors: { [mentor.id]: mentor } }
const inSchoolYears: Casebook = { ...book, settings: { statistics: { ...defaults.settings.statistics, yearStart: { month: 9, day: 1 } } } }

describe('the periods to choose from', () => {
  it('go back to the first year in which anything was noted', () => {
    expect(yearsToChoose(book, today)).toEqual({ years: [2026, 2025, 2024], schoolYears: [2025, 2024], calendarYears: [] })
  })

  it('name school years once where they are the years of the association', () => {
    expect(yearsToChoose(inSchoolYears, today)).toEqual({ years: [2025, 2024], schoolYears: [], calendarYears: [2026, 2025, 2024] })
    expect(periodOf({ kind: 'year', year: 2025 }, inSchoolYears, today)).toEqual({ from: '2025-09-01', to: '2026-08-31' })
  })

  it('offer the year under way to who begins today', () => {
    expect(yearsToChoose(emptyCasebook, today).years).toEqual([2026])
  })
})
