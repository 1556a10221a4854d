import { describe, expect, it } from 'vitest'

import { openMoves, stateOf } from '#shared/domain/pair'
import type { MoveKind } from '#shared/domain/pair-move'
import { isOpen, type Stage, STAGES } from '#shared/domain/pair-state'

import { aPairAt } from '../../builders/casebook'

describe('the life of a pair', () => {
  const openAt: Readonly<Record<Stage, readonly MoveKind[]>> = {
    proposed: ['plan-first-meeting', 'decline', 'withdraw'],
    declined: [],
    'first-meeting-planned': ['hold-first-meeting', 'plan-first-meeting', 'withdraw'],
    'first-meeting-held': ['answer', 'withdraw'],
    'not-validated': [],
    validated: ['print-contract', 'agree-terms', 'withdraw'],
    'contract-printed': ['print-contract', 'agree-terms', 'sign', 'withdraw'],
    active: ['suspend', 'bring-to-close'],
    suspended: ['resume', 'bring-to-close'],
    'to-close': ['close'],
    closed: [],
    withdrawn: [],
  }

  it.each(STAGES)('at « %s » exactly the moves of the table are open', stage => {
    const state = stateOf(aPairAt(stage))
    expect(state.stage).toBe(stage)
    expect(openMoves(state)).toEqual(openAt[stage])
  })

  it('opens the printing only once terms are agreed', () => {
    const pair = aPairAt('validated')
    const withoutTerms = aPairAt('validated', 1, { moves: pair.moves.slice(0, -1) })
    expect(openMoves(stateOf(withoutTerms))).toEqual(['agree-terms', 'withdraw'])
  })

  it('takes both people until it is declined, not validated, withdrawn or closed', () => {
    expect(STAGES.filter(stage => !isOpen(stage))).toEqual(['declined', 'not-validated', 'closed', 'withdrawn'])
  })

  it('leaves nowhere to go exactly where the pair is over', () => {
    expect(STAGES.filter(stage => openMoves(stateOf(aPairAt(stage))).length === 0)).toEqual(STAGES.filter(stage => !isOpen(stage)))
  })
})
