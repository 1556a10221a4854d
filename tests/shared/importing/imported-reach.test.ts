import { describe, expect, it } from 'vitest'

import { importedAddress, importedEmail, importedPhone, importedPlace, phoneKey } from '#shared/importing/imported-reach'

describe('a phone of somebody else’s list', () => {
  it.each([
    ['470123456', '0470 12 34 56'],
    ['81223344', '081 22 33 44'],
    ['22268888', '02 226 88 88'],
    ['32470123456', '0470 12 34 56'],
    ['+32 (0)470 12 34 56', '0470 12 34 56'],
    ['0470/12.34.56', '0470 12 34 56'],
    ['Tél. : 081/22.33.44', '081 22 33 44'],
    ['+33 6 12 34 56 78', '+33 6 12 34 56 78'],
  ])('« %s » is %s', (text, phone) => {
    expect(importedPhone(text)).toEqual({ phone, hasMore: false })
  })

  it.each([
    ['0470 12 34 56 / 081 22 33 44', '0470 12 34 56'],
    ['081/22.33.44, 0470/12.34.56', '0470 12 34 56'],
    ['081223344/0470123456', '0470 12 34 56'],
    ['0470 12 34 56 (le soir)', '0470 12 34 56'],
    ['0470 12 34 56 ou 0471 12 34 56', '0470 12 34 56'],
  ])('« %s » is %s, and says more', (text, phone) => {
    expect(importedPhone(text)).toEqual({ phone, hasMore: true })
  })

  it.each(['22 33 44', 'à demander', '0470 12', '12345678901234567890'])('« %s » is none', text => {
    expect(importedPhone(text)).toBeUndefined()
  })

  it('is the same however it is written', () => {
    expect(new Set(['0470 12 34 56', '+32470123456', '0032 470 12 34 56', '+32 (0)470/12.34.56'].map(phoneKey)).size).toBe(1)
  })
})

describe('an e-mail address of somebody else’s list', () => {
  it.each(['Marie.Dupont@Example.be', 'Marie Dupont <marie.dupont@example.be>', 'mailto:marie.dupont@example.be', 'marie.dupont@example.be;', ' marie.dupont@example.be. '])('is found in « %s »', text => {
    expect(importedEmail(text)).toEqual({ kind: 'email', email: 'marie.dupont@example.be' })
  })

  it.each([
    ['anne@example.be / paul@example.be', 'several'],
    ['anne@example.be; anne@example.be', 'email'],
    ['anonymous', 'none'],
    ['pas de mail', 'none'],
    ['marie.dupont', 'unreadable'],
    ['marie@example', 'unreadable'],
  ])('« %s » is %s', (text, kind) => {
    expect(importedEmail(text).kind).toBe(kind)
  })
})

describe('a place of somebody else’s list', () => {
  it.each([
    ['5000', { postcode: '5000' }],
    ['B-5000', { postcode: '5000' }],
    ['5000 Namur', { postcode: '5000', municipality: 'Namur' }],
    ['B-5100 Jambes (Namur)', { postcode: '5100', municipality: 'Jambes (Namur)' }],
    ['Namur (5000)', { postcode: '5000', municipality: 'Namur' }],
    ['L-1234 Luxembourg', { postcode: 'L-1234', municipality: 'Luxembourg' }],
    ['1011 AB', { postcode: '1011 AB' }],
    ['Namur', { municipality: 'Namur' }],
    ['', {}],
  ])('« %s » holds %o', (text, place) => {
    expect(importedPlace(text)).toEqual(place)
  })

  it.each([
    ['rue Haute 12, 5000 Namur', { street: 'rue Haute 12', postcode: '5000', municipality: 'Namur' }],
    ['rue de la Paix 1000\n5100 Jambes', { street: 'rue de la Paix 1000', postcode: '5100', municipality: 'Jambes' }],
    ['chaussée de Louvain 210, bte 4 - B-5004 Bouge', { street: 'chaussée de Louvain 210, bte 4', postcode: '5004', municipality: 'Bouge' }],
    ['rue Haute 12', { street: 'rue Haute 12' }],
  ])('the address « %s » holds %o', (text, place) => {
    expect(importedAddress(text)).toEqual(place)
  })
})

it('leaves a number as it stands that is as long as no Belgian one, and drops one that no line has room for', () => {
  expect(importedPhone('6 12 34 56 78 90')).toEqual({ phone: '6 12 34 56 78 90', hasMore: false })
  expect(importedPhone(`081${'-'.repeat(40)}22 33 44`)).toBeUndefined()
})

it('finds no address in an empty cell', () => {
  expect(importedAddress(' ')).toEqual({})
})
