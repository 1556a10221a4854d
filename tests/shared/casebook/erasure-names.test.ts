import { describe, expect, it } from 'vitest'

import { finderOf, masked, type HowToLook, type KnownAs } from '#shared/casebook/erasure-names'

const karim: KnownAs = { givenName: 'Karim', familyName: 'Ben Aïssa', email: 'karim.benaissa@exemple.be', phone: '0470 12 34 56' }
const plain: HowToLook = { hasNamesake: false }
const without = (text: string, known = karim, how = plain) => masked(text, finderOf(known, how)(text), '[…]')

describe('a person is found in a text', () => {
  it.each([
    ['par prénom et nom', 'Vu Karim Ben Aïssa hier.', 'Vu […] hier.'],
    ['par nom et prénom', 'BEN AISSA, Karim est venu', '[…] est venu'],
    ['sans accents et d’un trait', 'karim benaissa', '[…]'],
    ['avec des accents à part', 'Karim Ben Ai\u0308ssa !', '[…] !'],
    ['après une civilité', 'M. Ben Aïssa a téléphoné', '[…] a téléphoné'],
    ['par une initiale', 'K. Ben Aïssa', '[…]'],
    ['par le nom seul', 'Appeler Ben Aïssa.', 'Appeler […].'],
    ['par son e-mail', 'Écrire à <Karim.BenAissa@exemple.be>', 'Écrire à <[…]>'],
    ['par son téléphone', 'au 0470/12.34.56 ou +32 470 12 34 56 ou 0032(0)470123456', 'au […] ou […] ou […]'],
    ['deux fois', 'Karim Ben Aïssa, puis Karim Ben Aïssa', '[…], puis […]'],
  ])('%s', (_, text, left) => expect(without(text)).toBe(left))

  it.each(['Karim est venu', 'Karima Ben Aïssani', 'rue Ben Aïssaoui', '04701234567', 'un petit déjeuner'])('and « %s » is left as it is', text => expect(without(text, { ...karim, ...(text.includes('petit') && { familyName: 'Petit' }) })).toBe(text))

  it('by a given name alone only in a text about them', () => {
    expect(without('Karim va bien', karim, { ...plain, givenNameToo: true })).toBe('[…] va bien')
  })

  it('not surely by the family name alone, nor after a civility where another bears it', () => {
    const sure = (text: string, how = plain) => finderOf(karim, how)(text).map(each => each.sure)
    expect(sure('Ben Aïssa')).toEqual([false])
    expect(sure('Mme Ben Aïssa')).toEqual([true])
    expect(sure('Mme Ben Aïssa', { hasNamesake: true })).toEqual([false])
  })

  it('by apostrophes, hyphens and letters of other alphabets', () => {
    expect(without('Jean Pierre d’Hœraene et JEAN-PIERRE D\'HOERAENE', { givenName: 'Jean-Pierre', familyName: "d'Hœraene" })).toBe('[…] et […]')
    expect(without('Юлия Иванова', { givenName: 'Юлия', familyName: 'Иванова' })).toBe('[…]')
  })

  it('by no number that is too short to be a telephone, and by one of another country as it is written', () => {
    expect(without('poste 12 34', { givenName: 'Karim', familyName: 'Ben Aïssa', phone: '12 34' })).toBe('poste 12 34')
    expect(without('au +33 1 23 45 67 89', { givenName: 'Karim', familyName: 'Ben Aïssa', phone: '+33 1 23 45 67 89' })).toBe('au […]')
  })

  it('by a given name that stands alone in the file, and then only in a text about them', () => {
    expect(without('M. Karim est venu', { givenName: 'Karim', familyName: '' })).toBe('M. Karim est venu')
    expect(without('Karim est venu', { givenName: 'Karim', familyName: '' }, { ...plain, givenNameToo: true })).toBe('[…] est venu')
  })
})
