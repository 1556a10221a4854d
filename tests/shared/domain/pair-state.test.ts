import { describe, expect, it } from 'vitest'

import { openMoves, stateOf } from '#shared/domain/pair'
import type { MoveKind } from '#shared/domain/pair-move'
import { isOpen, type Stage, STAGES, standingOn, STANDINGS, standingSince } from '#shared/domain/pair-state'

import { aPairAt, day } from '../../builders/casebook'

const late = day('2026-10-01')

describe('the life of a pair', () => {
  const openAt: Readonly<Record<Stage, readonly MoveKind[]>> = {
    proposed: ['remind', 'respond', 'plan-first-meeting', 'decline', 'withdraw'],
    declined: [],
    'first-meeting-planned': ['hold-first-meeting', 'plan-first-meeting', 'withdraw'],
    'first-meeting-held': ['answer', 'withdraw'],
    'not-validated': [],
    validated: ['print-contract', 'agree-terms', 'withdraw'],
    'contract-printed': ['print-contract', 'agree-terms', 'sign', 'withdraw'],
    active: ['amend', 'suspend', 'bring-to-close'],
    suspended: ['amend', 'resume', 'bring-to-close'],
    'to-close': ['amend', 'close'],
    closed: [],
    withdrawn: [],
  }

  it.each(STAGES)('at « %s » exactly the moves of the table are open', stage => {
    const state = stateOf(aPairAt(stage))
    expect(state.stage).toBe(stage)
    expect(openMoves(state, late)).toEqual(openAt[stage])
  })

  it('opens the printing only once terms are agreed', () => {
    const pair = aPairAt('validated')
    const withoutTerms = aPairAt('validated', 1, { moves: pair.moves.slice(0, -1) })
    expect(openMoves(stateOf(withoutTerms), late)).toEqual(['agree-terms', 'withdraw'])
  })

  it('takes both people until it is declined, not validated, withdrawn or closed', () => {
    expect(STAGES.filter(stage => !isOpen(stage))).toEqual(['declined', 'not-validated', 'closed', 'withdrawn'])
  })

  it('leaves nowhere to go exactly where the pair is over', () => {
    expect(STAGES.filter(stage => openMoves(stateOf(aPairAt(stage)), late).length === 0)).toEqual(STAGES.filter(stage => !isOpen(stage)))
  })
})

describe('where a pair stands on a day', () => {
  const active = stateOf(aPairAt('active'))

  it('is « signed » from the third signature until the day it is active from', () => {
    expect([day('2026-03-11'), day('2026-03-12')].map(on => standingOn(active, on))).toEqual(['signed', 'active'])
    expect(standingSince(active, day('2026-03-11'))).toBe('2026-03-10')
    expect(standingSince(active, day('2026-03-12'))).toBe('2026-03-12')
  })

  it('is its stage anywhere else, and both people are taken while it is signed', () => {
    for (const stage of STAGES) expect(standingOn(stateOf(aPairAt(stage)), late)).toBe(stage)
    expect(STANDINGS.filter(standing => standing !== 'signed')).toEqual(STAGES)
    expect(isOpen('signed')).toBe(true)
  })

  it('leaves a signed pair the way out, and only that', () => {
    expect(openMoves(active, day('2026-03-11'))).toEqual(['withdraw'])
    expect(openMoves(active, day('2026-03-12'))).toEqual(['amend', 'suspend', 'bring-to-close'])
  })

  it('counts from the day its stage was entered, whatever came after', () => {
    const since = STAGES.map(stage => [stage, stateOf(aPairAt(stage)).since])
    expect(Object.fromEntries(since)).toMatchObject({ 'first-meeting-held': '2026-02-12', validated: '2026-02-18', 'contract-printed': '2026-03-02', active: '2026-03-12' })
    const oneAnswer = aPairAt('first-meeting-held', 1, { moves: [...aPairAt('first-meeting-held').moves, { kind: 'answer', on: '2026-02-16', side: 'mentor', answer: 'yes' }] })
    expect(stateOf(oneAnswer)).toMatchObject({ since: '2026-02-12', lastOn: '2026-02-16' })
  })
})
