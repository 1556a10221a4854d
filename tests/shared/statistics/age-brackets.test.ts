import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { bracketOf, bracketsOf, cutsOf } from '#shared/statistics/age-brackets'

const own = { ownAges: [25, 45] }

describe('the brackets of ages', () => {
  it('are those that the funders ask, or those of the association', () => {
    expect(bracketsOf(cutsOf('fse', own))).toEqual(['0-17', '18-29', '30-54', '55+'])
    expect(bracketsOf(cutsOf('forem', own))).toEqual(['0-24', '25-29', '30-39', '40-49', '50+'])
    expect(bracketsOf(cutsOf('own', own))).toEqual(['0-24', '25-44', '45+'])
  })

  it.each([[17, '0-17'], [18, '18-29'], [29, '18-29'], [30, '30-54'], [54, '30-54'], [55, '55+'], [90, '55+']])('someone of %i is of %s', (age, bracket) => {
    expect(bracketOf(age, cutsOf('fse', own))).toBe(bracket)
  })

  it('hold every age once, whatever the cuts', () => {
    const someCuts = fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 20 }).map(cuts => cuts.toSorted((one, other) => one - other))
    fc.assert(
      fc.property(someCuts, fc.nat({ max: 110 }), (cuts, age) => {
        const bracket = bracketOf(age, cuts)
        const [first, last = Infinity] = bracket.split(/[-+]/).flatMap(part => (part === '' ? [] : [Number(part)]))
        expect(bracketsOf(cuts).filter(each => each === bracket)).toHaveLength(1)
        expect([(first ?? 0) <= age, age <= last]).toEqual([true, true])
      }),
    )
  })
})
