import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'

import { faultsOf, frenchTypography } from '../../scripts/french-typography.mjs'

describe('the spaces and signs of French', () => {
  it.each([
    'Que faire ?',
    'Il dit : « Bonjour ! » puis s’en va…',
    'Un quart, soit 25 %, à 10:30 (voir https://www.autoriteprotectiondonnees.be/)',
    'Pour {mentor : prêt / prête}, voir plus loin',
    'par e-mail ou par téléphone ; toujours le matin',
    'Est-ce vrai ?!',
  ])('finds nothing wrong with « %s »', text => {
    expect(faultsOf(text)).toEqual([])
  })

  it.each([
    ['Que faire?', 'no narrow'],
    ['Que faire ?', 'a space other'],
    ['Que faire\u00A0?', 'a space other'],
    ['Il dit « bonjour » à tous', '« and »'],
    ['Il reste 25% du temps', 'before %'],
    ["C'est à dire que", 'apostrophe'],
    ['Et ainsi de suite...', 'three dots'],
    ['Les mentor·es sont là', 'médian'],
    ['La soeur de la mentor', 'œ'],
    ['Le dashboard du programme', 'English'],
    ['Un mail du partenaire', 'English'],
  ])('finds what is wrong with « %s »', (text, why) => {
    expect(faultsOf(text).join()).toContain(why)
  })

  it('says nothing of a single word, which may be a key', () => {
    expect(faultsOf('newsletter-matching?')).toEqual([])
  })
})

describe('the rule', () => {
  const judged = (code: string) => new Linter().verify(code, { plugins: { house: { rules: { 'french-typography': frenchTypography } } }, rules: { 'house/french-typography': 'error' } }).map(({ message }) => message)

  it('reads both sides of what is filled in as one sentence', () => {
    expect(judged('export const ask = name => `Voulez-vous ${name}?`')).toHaveLength(1)
    expect(judged('export const ask = name => `Voulez-vous ${name} ?`')).toEqual([])
  })

  it('leaves the keys of words and the names of modules alone', () => {
    expect(judged("import { a } from './le matching?'; export const words = { 'le mail ?': a }")).toEqual([])
  })
})
