import { describe, expect, it } from 'vitest'

import { defaultLists } from '#shared/defaults/lists'
import { itemMatcher, languageMatcher } from '#shared/importing/match-label'

describe('an item of a list', () => {
  const sector = itemMatcher(defaultLists.sectors)

  it.each([
    ['Construction et rénovation', 'construction'],
    ['CONSTRUCTION', 'construction'],
    ['Horeca', 'hospitality'],
    ['IT', 'it-telecom'],
    ['Soins de sante', 'health'],
    ['Comptabilité', 'law-accounting-advice'],
    ['Action sociale', 'social-work'],
  ])('is found by « %s »', (text, key) => {
    expect(sector(text)).toEqual({ value: key, isWhole: true })
  })

  it.each(['magie', 'Services', 'autre', 'industrie', '', '?'])('is not found by « %s »', text => {
    expect(sector(text)?.isWhole).not.toBe(true)
  })

  it('is found where the cell says more, and that is told', () => {
    expect(itemMatcher(defaultLists.referrals)('Forem de Namur')).toEqual({ value: 'forem', isWhole: false })
  })
})

describe('languages', () => {
  const languages = languageMatcher(defaultLists.languages)

  it('are read with their levels', () => {
    expect(languages('Français (langue maternelle), NL B1 ; anglais C1 et arabe')).toEqual({
      value: [{ language: 'french', level: 'native' }, { language: 'dutch', level: 'B1' }, { language: 'english', level: 'C1' }, { language: 'arabic' }],
      isWhole: true,
    })
    expect(languages('FR/NL/EN')?.value.map(({ language }) => language)).toEqual(['french', 'dutch', 'english'])
  })

  it('that are not known, or whose level is in words, are told', () => {
    expect(languages('français, klingon')).toEqual({ value: [{ language: 'french' }], isWhole: false })
    expect(languages('anglais courant')).toEqual({ value: [{ language: 'english' }], isWhole: false })
    expect(languages('beaucoup')).toBeUndefined()
  })
})
