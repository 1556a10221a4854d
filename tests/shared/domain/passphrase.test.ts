import { describe, expect, it } from 'vitest'

import { passphraseProblem, strengthOf } from '#shared/domain/passphrase'

describe('a new passphrase', () => {
  it.each([
    ['quatre chevaux boivent du thé vert', undefined],
    ['un os de la mer', undefined],
    ['Zk7!pQ2mXv9#Lw', undefined],
    ['tonnerre', 'too-short'],
    ['a b c d', 'too-short'],
    ['              ', 'too-short'],
    ['aaaaaaaaaaaaaaaaaaaa', 'too-plain'],
    ['motdepassemotdepasse', 'too-plain'],
    ['Mot de passe 2026 !', 'too-plain'],
    ['12345678901234567890', 'too-plain'],
    ['azertyuiop12345678', 'too-plain'],
    ['binome binome binome binome binome', 'too-plain'],
    ['x'.repeat(1001), 'too-long'],
    // One character that becomes eighteen once it is composed as it is kept.
    ['ﷺ'.repeat(60), 'too-long'],
  ])('%j: %s', (typed, problem) => {
    expect(passphraseProblem(typed)).toBe(problem)
  })
})

describe('a passphrase of names that whoever knows the house tries first', () => {
  const names = ['Les Ponts de la Senne', 'Cécile', 'd’Hondt', 'Saint-Gilles']

  it.each([
    ['Les Ponts de la Senne', 'own-words'],
    ['lespontsdelasenne 84629175', 'own-words'],
    ['Cecile d’Hondt, Saint-Gilles !', 'own-words'],
    ['Les ponts de la Senne asbl', 'own-words'],
    ['tambour lilas sous les ponts, hublot', undefined],
    ['quatre chevaux boivent du thé vert', undefined],
    ['motdepassemotdepasse', 'too-plain'],
  ])('%j: %s', (typed, problem) => {
    expect(passphraseProblem(typed, names)).toBe(problem)
  })

  it('is weak, and takes no time to judge however it is built', () => {
    expect(strengthOf('Cécile d’Hondt Les Ponts de la Senne', names)).toBe('weak')
    expect(passphraseProblem('aa'.repeat(499) + 'b', ['a', 'aa', 'aaa'])).toBeUndefined()
  })
})

describe('the strength of a passphrase', () => {
  it.each([
    ['', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['soleil1234', 'weak'],
    ['cheval table lampe nuage', 'fair'],
    ['quatre chevaux boivent thé vert', 'good'],
    ['quatre chevaux verts boivent lentement leur thé glacé', 'strong'],
  ])('%j is %s', (typed, strength) => {
    expect(strengthOf(typed)).toBe(strength)
  })

  it('is the same however the accents were composed', () => {
    expect(strengthOf('thé glacé'.normalize('NFD'))).toBe(strengthOf('thé glacé'.normalize('NFC')))
  })
})

it('a house of figures alone has no words of its own to be guessed', () => {
  expect(passphraseProblem('quatre chevaux boivent du thé vert', ['1234', '5000'])).toBeUndefined()
})
