import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { dueByStage } from '../../../../renderer/features/today/due'
import { TodayPage } from '../../../../renderer/features/today/TodayPage'
import { anAmendment, atWork } from '../../../builders/amendments'
import { aCasebook, aCompany, aContract, aMentor, aPairAt, aPairDraft, companyId, day, mentorId } from '../../../builders/casebook'
import { moveIn, showIn } from '../../show'

import { shell } from '#shared/text/shell'

it('shows the way to a first contract while there is none', async () => {
  await showIn(await moveIn(), <TodayPage />)

  expect(screen.getByRole('heading', { name: shell.today.firstSteps })).toBeDefined()
  expect(screen.getByText(shell.today.steps.mentor)).toBeDefined()
})

describe('what is due', () => {
  it('counts an awaited contract and a draft at the third stage', () => {
    const book = aCasebook({ pairs: [aPairAt('contract-printed')], contracts: [aContract()], pairDrafts: [aPairDraft()] })

    expect(dueByStage(book, day('2026-03-16'))).toEqual({ 1: 0, 2: 0, 3: 2, 4: 0, 5: 0, 6: 0 })
  })

  it('counts an amendment to be signed too', () => {
    expect(dueByStage(atWork({ amendments: [anAmendment()] }), day('2026-05-10'))[3]).toBe(dueByStage(atWork(), day('2026-05-10'))[3] + 1)
  })

  it.each([
    ['2026-08-12', 0, 0],
    ['2026-08-13', 1, 0],
    ['2026-09-12', 1, 0],
    ['2026-09-13', 0, 1],
  ])('on %s sees a pair whose last day is 12 September as near or as past', (today, near, past) => {
    const due = dueByStage(aCasebook({ pairs: [aPairAt('active')] }), day(today))

    expect([due[4], due[5]]).toEqual([near, past])
  })

  it('does not call a suspended pair late: its new last day is still to be agreed', () => {
    const due = dueByStage(aCasebook({ pairs: [aPairAt('suspended')] }), day('2026-10-01'))

    expect([due[4], due[5]]).toEqual([0, 0])
  })

  it('names a mentor on working time whose employer has not agreed', () => {
    const book = aCasebook({
      companies: [aCompany(1, { talks: [] })],
      mentors: [aMentor(1, { id: mentorId(1), frame: { kind: 'working-time', companyId: companyId(1) } })],
    })

    expect(dueByStage(book, day('2026-03-16'))[1]).toBe(1)
  })
})
