import { describe, expect, it } from 'vitest'

import { pairFacts } from '../../../renderer/api/names'

import { defaults } from '#shared/defaults/defaults'

import { aCasebook, aPairAt, day } from '../../builders/casebook'

const [first] = defaults.lists['proposal-refusals']
if (!first) throw new Error('The list of refusals is empty')
const factsOf = (pair: ReturnType<typeof aPairAt>) => pairFacts(aCasebook({ pairs: [pair] }), pair, day('2026-03-01'))

describe('what a page says of a pair it links to', () => {
  it('tells why one of the two said no, by the list and in words', () => {
    const declined = aPairAt('declined', 1, { moves: [{ kind: 'decline', on: '2026-02-04', why: first.key, reason: 'Trop de travail cet hiver' }] })
    expect(factsOf(declined)).toMatchObject({ why: `${first.label} · Trop de travail cet hiver` })
  })

  it('tells it once where both are the same, and nothing of a pair nobody refused', () => {
    const declined = aPairAt('declined', 1, { moves: [{ kind: 'decline', on: '2026-02-04', why: first.key, reason: first.label }] })
    expect(factsOf(declined)).toMatchObject({ why: first.label })
    expect(factsOf(aPairAt('withdrawn'))).not.toHaveProperty('why')
  })
})
