import { describe, expect, it } from 'vitest'

import { articleWords, curved, day, hours, inLetters, longDay, paper, typeset, unbroken } from '#shared/text/paper'

describe('dates and hours on paper', () => {
  it('writes a day in figures and in words, and the first of a month as 1er', () => {
    expect(day('2026-03-12')).toBe('12/03/2026')
    expect(longDay('2026-03-12')).toBe('12\u00A0mars\u00A02026')
    expect(longDay('2026-08-01')).toBe('1er\u00A0août\u00A02026')
  })

  it('writes minutes as hours', () => {
    expect([45, 60, 90, 65].map(hours)).toEqual(['45\u00A0min', '1\u00A0h', '1\u00A0h\u00A030', '1\u00A0h\u00A005'])
  })

  it('writes small numbers in letters, in the gender of their noun', () => {
    expect([inLetters(1), inLetters(1, 'feminine'), inLetters(3), inLetters(31)]).toEqual(['un', 'une', 'trois', '31'])
  })
})

describe('text typed on an ordinary keyboard', () => {
  it.each([
    ["l'accord d'une partie : oui ; non !", 'l’accord d’une partie\u202F: oui\u202F; non\u202F!'],
    ['« vos données »', '«\u202Fvos données\u202F»'],
    ['«vos données»', '«\u202Fvos données\u202F»'],
    ['un mot "entre" guillemets', 'un mot «\u202Fentre\u202F» guillemets'],
    ['6 mois, 24 heures, n° 3, 12 €', '6\u00A0mois, 24\u00A0heures, n°\u00A03, 12\u202F€'],
    ['https://exemple.be', 'https://exemple.be'],
  ])('is set as French is printed: %s', (typed, set) => {
    expect(typeset(typed)).toBe(set)
  })

  it.each([
    ["Seán O'Neill", 'Seán O’Neill'],
    ["L'Œuvre d'Espérance", 'L’Œuvre d’Espérance'],
    ["van 't Hof", 'van ’t Hof'],
    ['N’Diaye', 'N’Diaye'],
  ])('has curved apostrophes in names: %s', (typed, set) => {
    expect(curved(typed)).toBe(set)
  })

  it('is kept on one line where it must be', () => {
    expect(unbroken('0470 12 34 56')).toBe('0470\u00A012\u00A034\u00A056')
  })

  it('is not changed by being set twice', () => {
    const once = typeset('« Vos données » : 6 mois, n° 3 ; l\'accord "écrit"')
    expect(typeset(once)).toBe(once)
  })
})

/** Every text of an object of words, with the functions called on plain letters. */
const allTexts = (words: unknown): readonly string[] => {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return [String(Reflect.apply(words, undefined, ['x', 'y', 'z']))]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(allTexts) : []
}

it('the words of the paper carry their narrow spaces and curved apostrophes', () => {
  const texts = [...allTexts(paper), ...allTexts(articleWords.fields), ...allTexts(articleWords.conditions)]
  expect(texts.length).toBeGreaterThan(100)
  expect(texts.filter(text => /['"]|[ \u00A0][;:!?»€]|«[ \u00A0]|n° /.test(text))).toEqual([])
})
