import { describe, expect, it } from 'vitest'

import { aCasebook, aMentee, aMentor, aPairAt, day } from '../../builders/casebook'

import { STANDINGS } from '#shared/domain/pair-state'
import { PAIR_STEPS, pairsAt, stagesOf } from '#shared/statistics/pairs-by-stage'

const book = aCasebook({
  mentors: [1, 2, 3, 4].map(n => aMentor(n)),
  mentees: [1, 2, 3, 4].map(n => aMentee(n)),
  pairs: [aPairAt('proposed', 1), aPairAt('active', 2), aPairAt('active', 3), aPairAt('withdrawn', 4)],
})

describe('pairs by stage', () => {
  it('finds a pair signed ahead of its start at the third step', () => {
    expect(([3, 4] as const).map(step => pairsAt(book, step, day('2026-03-11')).length)).toEqual([3, 0])
  })

  it('puts every state at one step and at one only', () => {
    expect(PAIR_STEPS.flatMap(stagesOf).toSorted()).toEqual([...STANDINGS].sort())
  })

  it('finds the pairs of a step', () => {
    expect(pairsAt(book, 4, day('2026-03-20')).map(({ reference }) => reference)).toEqual(['B-2026-002', 'B-2026-003'])
  })
})
