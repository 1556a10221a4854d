import { describe, expect, it } from 'vitest'

import { nameCase } from '#shared/importing/name-case'

describe('a name in capitals', () => {
  it.each([
    ['DUPONT', 'Dupont'],
    ['VAN DEN BOSSCHE', 'Van den Bossche'],
    ['DUPONT DE LA TOUR', 'Dupont de la Tour'],
    ['DUPONT-LEROY', 'Dupont-Leroy'],
    ['D’HŒRAENE', 'D’Hœraene'],
    ['LEROUX D’HAENE', 'Leroux d’Haene'],
    ['O’NEILL', 'O’Neill'],
    ['’T SERSTEVENS', '’t Serstevens'],
    ['EL AMRANI', 'El Amrani'],
    ['DENİZ', 'Deniz'],
    ['TRAN LE', 'Tran Le'],
  ])('« %s » becomes « %s »', (typed, kept) => {
    expect(nameCase(typed)).toBe(kept)
  })

  it.each(['Dupont', 'de WERGIFOSSE', 'McDonald', 'WU', 'van den Bossche'])('« %s » is kept as it was typed', name => {
    expect(nameCase(name)).toBe(name)
  })
})

it('leaves a text alone that has no letters', () => {
  expect(nameCase('1234')).toBe('1234')
  expect(nameCase('')).toBe('')
})
