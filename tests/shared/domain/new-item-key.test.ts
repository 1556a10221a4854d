import { expect, it } from 'vitest'

import { ItemKey } from '#shared/domain/lists'
import { newItemKey } from '#shared/domain/new-item-key'

it.each([
  ['Théâtre & impro', 'theatre-impro'],
  ['2e degré', '2e-degre'],
  ['日本語', 'item'],
])('a new choice « %s » is kept under a plain key', (label, key) => {
  expect(newItemKey(label, new Set())).toBe(key)
})

it('a new choice takes no key of another, however long its label', () => {
  expect(newItemKey('Danse', new Set(['danse', 'danse-2']))).toBe('danse-3')
  expect(ItemKey.safeParse(newItemKey('x'.repeat(120), new Set())).success).toBe(true)
})

it('a new choice of many words is kept under the first of them', () => {
  expect(newItemKey('Accompagnement des personnes âgées à leur domicile', new Set())).toBe('accompagnement-des-personnes-agees-a')
})
