import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { nameOrderOf, type NameOrder } from '#shared/importing/recognise'
import { agreementOfTitle, nameOrderIn, namesSeveral, splitName } from '#shared/importing/split-name'

const parts = (text: string, order?: NameOrder) => {
  const split = splitName(text, order)
  return split && [split.givenName, split.familyName, split.isCertain ? 'certain' : 'supposed']
}

describe('a whole name', () => {
  it.each<[string, NameOrder | undefined, string, string, string]>([
    ['DUPONT Marie', undefined, 'Marie', 'DUPONT', 'certain'],
    ['Marie DUPONT', 'family-first', 'Marie', 'DUPONT', 'certain'],
    ['de WERGIFOSSE Guillaume', undefined, 'Guillaume', 'de WERGIFOSSE', 'certain'],
    ['Anne-Sophie VAN DEN BOSSCHE', undefined, 'Anne-Sophie', 'VAN DEN BOSSCHE', 'certain'],
    ['de Wergifosse, Guillaume', undefined, 'Guillaume', 'de Wergifosse', 'certain'],
    ['Van den Bossche Anne-Sophie', undefined, 'Anne-Sophie', 'Van den Bossche', 'certain'],
    ['Anne-Sophie Van den Bossche', undefined, 'Anne-Sophie', 'Van den Bossche', 'certain'],
    ['Karim El Amrani', undefined, 'Karim', 'El Amrani', 'certain'],
    ['El Amrani Karim', undefined, 'Karim', 'El Amrani', 'certain'],
    ['Ben Aïssa Karim', undefined, 'Karim', 'Ben Aïssa', 'certain'],
    ['Ben Dupont', undefined, 'Ben', 'Dupont', 'supposed'],
    ['Ben De Smet', undefined, 'Ben', 'De Smet', 'certain'],
    ['Dupont Marie', 'family-first', 'Marie', 'Dupont', 'certain'],
    ['Marie Dupont', 'given-first', 'Marie', 'Dupont', 'certain'],
    ['Dupont Marie Claire', 'family-first', 'Marie Claire', 'Dupont', 'supposed'],
    ['Thomas Martin', undefined, 'Thomas', 'Martin', 'supposed'],
    ['MARIE DUPONT', undefined, 'MARIE', 'DUPONT', 'supposed'],
    ['Dr. Marie  Dupont', 'given-first', 'Marie', 'Dupont', 'certain'],
  ])('« %s » in the order %s is %s %s, %s', (text, order, given, family, certainty) => {
    expect(parts(text, order)).toEqual([given, family, certainty])
  })

  it.each(['Dupont', 'Van Damme', 'M. Dupont', 'Dupont,', '', 'Dupont, Marie, Namur'])('« %s » is not taken apart', text => {
    expect(splitName(text)).toBeUndefined()
  })

  it('tells by its title how texts agree', () => {
    expect(splitName('Mme DUPONT Marie')).toMatchObject({ agreement: 'feminine', givenName: 'Marie' })
    expect(['M.', 'Monsieur', 'MADAME', 'Mx', 'Mme/M.', 'Dr'].map(agreementOfTitle)).toEqual(['masculine', 'masculine', 'feminine', 'neutral', undefined, undefined])
  })

  it('loses no word and adds none', () => {
    const word = fc.constantFrom('Marie', 'DUPONT', 'van', 'den', 'El', 'Ben', 'de', 'Anne-Sophie', 'LEROY', 'd’Hœraene', 'O’NEILL')
    const order = fc.constantFrom(undefined, 'family-first' as const, 'given-first' as const)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), order, (words, told) => {
        const split = splitName(words.join(' '), told)
        if (!split) return
        expect([...split.givenName.split(' '), ...split.familyName.split(' ')].sort()).toEqual([...words].sort())
      }),
    )
  })
})

describe('a cell of names', () => {
  it.each(['Anne & Paul Dubois', 'Anne et Paul Dubois', 'Dupont Marie / Leroy Jean', 'Dupont Marie, Leroy Jean', 'Marie + Paul', 'Marie Dupont\nJean Leroy'])('« %s » names several people', text => {
    expect(namesSeveral(text)).toBe(true)
  })

  it.each(['Dupont, Marie', 'Van den Bossche, Anne Sophie', 'LOPEZ GARCIA, Maria Elena', 'Etienne Delattre', 'Marie-Claire Dupont-Leroy'])('« %s » names one person', text => {
    expect(namesSeveral(text)).toBe(false)
  })
})

describe('the order of a column of names', () => {
  it.each([
    ['Nom et prénom', 'family-first'],
    ['NOM, Prénom(s)', 'family-first'],
    ['Prénom + nom', 'given-first'],
    ['Mentor', undefined],
  ])('is promised by « %s »', (heading, order) => {
    expect(nameOrderOf(heading)).toBe(order)
  })

  it('is told by the names that leave no doubt, when they agree', () => {
    expect(nameOrderIn(['DUPONT Marie', 'Leroy Jean', 'Van den Bossche Anne'])).toBe('family-first')
    expect(nameOrderIn(['Marie DUPONT', 'Jean Leroy', 'Anne Van den Bossche'])).toBe('given-first')
    expect(nameOrderIn(['DUPONT Marie', 'Marie DUPONT'])).toBeUndefined()
    expect(nameOrderIn(['DUPONT Marie', 'Jean Leroy'])).toBeUndefined()
  })
})
