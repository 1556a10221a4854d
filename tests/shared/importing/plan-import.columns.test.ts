import { describe, expect, it } from 'vitest'

import { emptyCasebook } from '#shared/casebook/casebook'
import { defaultLists } from '#shared/defaults/lists'
import { companyKey, knownEntries } from '#shared/importing/known-entries'

import { aCompany, aPartner, companyId, partnerId } from '../../builders/casebook'
import { codes, planOf, rowOf } from './a-list'

const marie = { Nom: 'Dupont', Prénom: 'Marie' }
const remark = (column: string, text: string) => `${column}\u202f: ${text}`
/** A text of more than so many letters, in words. */
const long = (letters: number) => 'Saint-Gérard '.repeat(Math.ceil(letters / 13)).trim()

describe('the whole name beside a given name', () => {
  it.each([
    ['Marie Dupont', 'Dupont', []],
    ['Dupont Marie', 'Dupont', []],
    ['Dupont M.', 'M.', ['name-order-supposed']],
    ['Marie Lecœur', 'Lecœur', ['name-order-supposed']],
  ])('« %s » beside « Marie » gives the family name « %s »', (whole, familyName, expected) => {
    const row = rowOf('mentors', { 'Nom complet': whole, Prénom: 'Marie' })
    expect([row.details?.familyName, codes(row)]).toEqual([familyName, expected])
  })
})

describe('the parts of an address', () => {
  it.each(['bte 4', 'Boîte 4', 'boite 4'])('writes « %s » as it stands', box => {
    expect(rowOf('mentors', { ...marie, Rue: 'rue Haute', 'N°': '12', Bte: box }).details?.address).toEqual({ street: `rue Haute 12, ${box}` })
  })

  it('come from a column of codes and towns where there is no other', () => {
    expect(rowOf('mentors', { ...marie, 'CP + Localité': '5100 Jambes' }).details?.address).toEqual({ postcode: '5100', municipality: 'Jambes' })
  })

  it.each([['Code postal', `5000 ${long(100)}`], ['Localité', long(100)], ['CP + Localité', `5000 ${long(100)}`], ['Adresse', `rue Haute 12, 5000 ${long(100)}`], ['Rue', long(200)]])('never lose a text that is too long in the column « %s »', (heading, text) => {
    const row = rowOf('mentors', { ...marie, [heading]: text })
    expect([row.outcome, codes(row), row.details?.notes]).toEqual(['create', ['text-too-long'], remark(heading, text)])
  })
})

describe('what a cell says beyond what it names', () => {
  const book = { ...emptyCasebook, partners: { [partnerId(1)]: aPartner(1, { name: 'CPAS de Jambes' }) } }

  it('is kept beside a partner', () => {
    const row = rowOf('mentees', { ...marie, Partenaire: 'CPAS de Jambes, antenne de Wépion' }, book)
    expect(row.details).toMatchObject({ partnerId: partnerId(1), notes: remark('Partenaire', 'CPAS de Jambes, antenne de Wépion') })
    expect(codes(row)).toEqual([])
  })

  it('is kept beside an item of a list', () => {
    const row = rowOf('mentees', { ...marie, Secteur: 'Construction, rénovation et isolation' })
    expect(row.details?.notes).toBe(remark('Secteur', 'Construction, rénovation et isolation'))
    expect([row.details?.sector, codes(row)]).toEqual(['construction', []])
  })
})

describe('the contact of a company', () => {
  it('is not made of a function alone, which is kept', () => {
    const row = rowOf('companies', { Entreprise: 'Le Goéland asbl', Prénom: '', Fonction: 'directrice' })
    expect(row.details).toMatchObject({ contacts: [], notes: remark('Fonction', 'directrice') })
  })

  it.each([['Personne de contact'], ['Prénom']])('bears the name of the company where the column « %s » is too long to be a name, which is kept', heading => {
    const row = rowOf('companies', { Entreprise: 'Le Goéland asbl', [heading]: long(300), Tél: '081 22 33 44' })
    expect([row.outcome, codes(row)]).toEqual(['create', ['text-too-long']])
    expect(row.details).toMatchObject({ contacts: [{ name: 'Le Goéland asbl', phone: '081 22 33 44' }], notes: remark(heading, long(300)) })
  })

  it('is not reached where the name of the company itself is too long', () => {
    const row = rowOf('companies', { Entreprise: long(400), Tél: '081 22 33 44' })
    expect([row.outcome, codes(row)]).toEqual(['refused', ['field-refused', 'sector-supposed']])
  })

  it('does not hinder a number of people that is none from being kept', () => {
    const row = rowOf('companies', { Entreprise: 'Le Goéland asbl', Effectif: 'une vingtaine' })
    expect([row.details?.size, codes(row), row.details?.notes]).toEqual([undefined, ['number-unreadable'], remark('Effectif', 'une vingtaine')])
  })
})

describe('an employer', () => {
  it('is found each time that a list repeats it', () => {
    const book = { ...emptyCasebook, companies: { [companyId(1)]: aCompany(1, { name: 'Bâtisseurs de Wallonie SA' }) } }
    const plan = planOf('mentors', [['Nom', 'Prénom', 'Société'], ['Dupont', 'Marie', 'Bâtisseurs de Wallonie'], ['Leroy', 'Jean', 'Bâtisseurs de Wallonie']], book)
    expect(plan.rows.map(row => row.details?.frame)).toEqual([{ kind: 'unknown', companyId: companyId(1) }, { kind: 'unknown', companyId: companyId(1) }])
  })

  it('whose whole name is a legal form keeps it', () => {
    expect(companyKey('S.A.')).toBe('s a')
    const book = { ...emptyCasebook, companies: { [companyId(1)]: aCompany(1, { name: 'Fondation' }) } }
    const known = knownEntries(book, defaultLists)
    expect([known.company('FONDATION'), known.company('asbl')]).toEqual([companyId(1), undefined])
  })
})
