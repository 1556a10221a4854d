import { expect, it } from 'vitest'

import { shownEuros, typedEuros } from '../../../renderer/ui/typed-euros'

it.each([
  ['48,2', 4820],
  ['48.20 €', 4820],
  ['1 760,83', 176_083],
  ['1.760,83', 176_083],
  ['1.760', 176_000],
  ['0', 0],
  ['48 euros', 4800],
])('« %s » is an amount', (typed, cents) => {
  expect(typedEuros(typed)).toBe(cents)
})

it.each(['', 'beaucoup', '48,201', '-3', '4,8,2'])('« %s » is none', typed => {
  expect(typedEuros(typed)).toBeUndefined()
})

it('what is shown is read again as the same', () => {
  for (const cents of [0, 5, 4820, 176_083, 100_000_000]) expect(typedEuros(shownEuros(cents))).toBe(cents)
})
