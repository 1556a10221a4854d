import { describe, expect, it } from 'vitest'

import { codes, rowOf } from './a-list'

describe('a list of companies', () => {
  it('becomes files with what each column tells', () => {
    const row = rowOf('companies', {
      ...{ 'Raison sociale': 'Bâtisseurs de Wallonie SA', TVA: 'BE 0123.456.749', Secteur: 'marchand', Effectif: '60', Adresse: 'chaussée de Louvain 210, 5004 Bouge' },
      ...{ Nom: 'Thiry', Prénom: 'Paul', Fonction: 'directeur des ressources humaines', Mail: 'P.Thiry@example.be', Tél: '81223344', 'Site web': 'www.example.be', Remarques: 'Parking à l’arrière.' },
    })
    expect(row).toMatchObject({ outcome: 'create', warnings: [] })
    expect(row.details).toEqual({
      ...{ name: 'Bâtisseurs de Wallonie SA', companyNumber: '0123456749', sector: 'profit', size: '50-249', website: 'www.example.be', notes: 'Remarques\u202f: Parking à l’arrière.' },
      address: { street: 'chaussée de Louvain 210', postcode: '5004', municipality: 'Bouge' },
      contacts: [{ name: 'Paul Thiry', role: 'directeur des ressources humaines', email: 'p.thiry@example.be', phone: '081 22 33 44' }],
    })
  })

  it.each([
    ['Imprimerie du Lac', '', 'profit', ['sector-supposed']],
    ['Le Goéland asbl', '', 'non-profit', []],
    ['CPAS de Jambes', '', 'non-profit', []],
    ['Imprimerie du Lac', 'Non-marchand', 'non-profit', []],
    ['Imprimerie du Lac', 'Construction', 'profit', ['sector-supposed']],
  ])('« %s » of the sector « %s » is %s', (name, sector, expected, warned) => {
    const row = rowOf('companies', { Entreprise: name, Secteur: sector, Contact: '' })
    expect([row.details?.sector, codes(row)]).toEqual([expected, warned])
  })

  it.each([
    ['7', '1-9'],
    ['10-49', '10-49'],
    ['50 à 249', '50-249'],
    ['250+', '250+'],
    ['1200', '250+'],
  ])('an effective of « %s » is %s', (text, size) => {
    expect(rowOf('companies', { Entreprise: 'Duo asbl', Effectif: text }).details?.size).toBe(size)
  })

  it('keeps a number that is none, and one contact without a name under that of the company', () => {
    const row = rowOf('companies', { Entreprise: 'Duo asbl', TVA: '0123.456.700', Mail: 'info@example.be' })
    expect(codes(row)).toEqual(['number-unreadable'])
    expect(row.details).toMatchObject({ contacts: [{ name: 'Duo asbl', email: 'info@example.be' }], notes: 'TVA\u202f: 0123.456.700' })
  })

  it('is refused without a name', () => {
    expect(codes(rowOf('companies', { Entreprise: '', TVA: '0123.456.749' }))).toContain('company-name-missing')
  })
})
