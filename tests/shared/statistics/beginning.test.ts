import { describe, expect, it } from 'vitest'

import { day } from '../../builders/built'
import { aMentee, aMentor } from '../../builders/casebook'

import { emptyCasebook } from '#shared/casebook/casebook'
import { sinceBeginning } from '#shared/statistics/beginning'

const today = day('2026-03-20')

describe('the time since the beginning', () => {
  it('begins with the first person registered', () => {
    const mentor = { ...aMentor(), registeredOn: day('2023-05-02') }
    const mentee = { ...aMentee(), registeredOn: day('2022-11-30') }
    expect(sinceBeginning({ ...emptyCasebook, mentors: { [mentor.id]: mentor }, mentees: { [mentee.id]: mentee } }, today)).toEqual({ from: '2022-11-30', to: today })
  })

  it('is today alone where nothing was noted', () => {
    expect(sinceBeginning(emptyCasebook, today)).toEqual({ from: today, to: today })
  })
})
