import { describe, expect, it } from 'vitest'

import { emptyCasebook } from '#shared/casebook/casebook'

import { aCompany, aMentee, aMentor, companyId, menteeId, mentorId } from '../../builders/casebook'
import { planOf, rowOf } from './a-list'

const known = aMentor(1, { givenName: 'Hélène', familyName: 'Lefèvre', birthDate: '1990-03-12', email: 'helene@example.be', phone: '0470 12 34 56' })
const book = { ...emptyCasebook, mentors: { [mentorId(1)]: known } }
const found = (cells: Readonly<Record<string, string>>) => {
  const { outcome, duplicateOf } = rowOf('mentors', cells, book)
  return duplicateOf ? [outcome, duplicateOf.by, duplicateOf.isSure] : [outcome]
}

describe('someone the book knows', () => {
  it.each([
    ['an address and a name', { Nom: 'LEFEVRE', Prénom: 'Helene', Mail: 'HELENE@example.be' }, ['duplicate', 'email', true]],
    ['a phone and a name', { Nom: 'Lefèvre', Prénom: 'Hélène', GSM: '+32470123456' }, ['duplicate', 'phone', true]],
    ['a name without accents and a birth', { Nom: 'Lefevre', Prénom: 'Helene', 'Né(e) le': '12/03/1990' }, ['duplicate', 'name-and-birth', true]],
    ['a name in the other order and a birth', { Nom: 'Hélène', Prénom: 'Lefèvre', 'Né(e) le': '12/03/1990' }, ['duplicate', 'name-and-birth', true]],
    ['a name alone, perhaps', { Nom: 'Lefèvre', Prénom: 'Hélène', Mail: 'autre@example.be' }, ['duplicate', 'name', false]],
    ['an address, perhaps shared at home', { Nom: 'Simon', Prénom: 'Luc', Mail: 'helene@example.be' }, ['duplicate', 'email', false]],
    ['a phone, perhaps shared at home', { Nom: 'Simon', Prénom: 'Luc', GSM: '470123456' }, ['duplicate', 'phone', false]],
  ])('is known again by %s', (_, cells, expected) => {
    expect(found(cells)).toEqual(expected)
  })

  it.each([
    ['of the same name and another birth', { Nom: 'Lefèvre', Prénom: 'Hélène', 'Né(e) le': '13/03/1990' }],
    ['with nothing in common', { Nom: 'Simon', Prénom: 'Luc', Mail: 'luc@example.be' }],
  ])('is not taken for someone %s', (_, cells) => {
    expect(found(cells)).toEqual(['create'])
  })

  it('is named, and what the line tells of them is kept at hand', () => {
    expect(rowOf('mentors', { Nom: 'Lefèvre', Prénom: 'Hélène', Mail: 'helene@example.be' }, book)).toMatchObject({ duplicateOf: { kind: 'book', id: mentorId(1) }, details: { givenName: 'Hélène' } })
  })

  it('may be mentee one year and mentor later', () => {
    const mentee = { ...emptyCasebook, mentees: { [menteeId(1)]: aMentee(1, { givenName: 'Hélène', familyName: 'Lefèvre', email: 'helene@example.be' }) } }
    expect(rowOf('mentors', { Nom: 'Lefèvre', Prénom: 'Hélène', Mail: 'helene@example.be' }, mentee).outcome).toBe('create')
  })
})

describe('a file that repeats itself', () => {
  it('is found out line by line; refused lines count for nothing', () => {
    const cells = [
      ['Nom', 'Prénom', 'Mail', 'GSM'],
      ['Simon', '', 'luc@example.be', ''],
      ['Simon', 'Luc', 'luc@example.be', ''],
      ['SIMON', 'Luc', '', '0471 00 00 01'],
      ['Luc', 'Simon', 'luc@example.be', ''],
      ['Peeters', 'An', '', '0471/00.00.01'],
    ]
    expect(planOf('mentors', cells).rows.map(({ outcome, duplicateOf }) => [outcome, duplicateOf?.kind === 'file' && duplicateOf.line, duplicateOf?.isSure])).toEqual([
      ['refused', false, undefined],
      ['create', false, undefined],
      ['duplicate', 3, false],
      ['duplicate', 3, true],
      ['duplicate', 4, false],
    ])
  })

  it('is planned quickly even where every line has the same phone', () => {
    const cells = [['Nom', 'Prénom', 'GSM'], ...Array.from({ length: 4000 }, (_, n) => [`N${n}`, 'Luc', '0471 00 00 01'])]
    expect(planOf('mentors', cells).counts).toMatchObject({ create: 1, duplicate: 3999 })
  })
})

describe('a company the book knows', () => {
  const companies = { ...emptyCasebook, companies: { [companyId(1)]: aCompany(1, { name: 'Bâtisseurs de Wallonie SA', companyNumber: '0123456749' }) } }

  it.each([
    [{ Entreprise: 'Autre nom', TVA: 'BE0123456749' }, 'company-number'],
    [{ Entreprise: 'BATISSEURS DE WALLONIE', TVA: '' }, 'name'],
  ])('is known again in %o by its %s', (cells, by) => {
    expect(rowOf('companies', cells, companies)).toMatchObject({ outcome: 'duplicate', duplicateOf: { id: companyId(1), by, isSure: true } })
  })

  it('is another one when its number differs', () => {
    expect(rowOf('companies', { Entreprise: 'Bâtisseurs de Wallonie SA', TVA: '0202239951' }, companies).outcome).toBe('create')
  })
})
