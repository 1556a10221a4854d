import { expect, it } from 'vitest'

import { PROVINCES, provinceOf } from '../../../shared/domain/province'

it.each([
  ['1000', 'brussels'],
  ['1299', 'brussels'],
  ['1300', 'walloon-brabant'],
  ['1500', 'flemish-brabant'],
  ['2000', 'antwerp'],
  ['3000', 'flemish-brabant'],
  ['3500', 'limburg'],
  ['4000', 'liege'],
  ['5000', 'namur'],
  ['6000', 'hainaut'],
  ['6600', 'luxembourg'],
  ['7000', 'hainaut'],
  ['8000', 'west-flanders'],
  ['9999', 'east-flanders'],
])('finds where %s lies', (postcode, province) => {
  expect(provinceOf(postcode)).toBe(province)
})

it.each(['0999', '75001', 'L-1234', '', '10000'])('knows no province for %s', postcode => {
  expect(provinceOf(postcode)).toBeUndefined()
})

it('reaches every province', () => {
  const reached = new Set(Array.from({ length: 9000 }, (_, index) => provinceOf(String(1000 + index))))

  expect(reached).toEqual(new Set(PROVINCES))
})
