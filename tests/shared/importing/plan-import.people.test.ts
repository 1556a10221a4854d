import { describe, expect, it } from 'vitest'

import { emptyCasebook } from '#shared/casebook/casebook'

import { aCompany, aPartner, companyId, partnerId } from '../../builders/casebook'
import { codes, planOf, rowOf } from './a-list'

const marie = { Nom: 'Dupont', Prénom: 'Marie' }
const remarks = (...lines: readonly string[]) => lines.join('\n').replaceAll(' : ', '\u202f: ')

describe('a list of mentors', () => {
  it('becomes files with what each column tells', () => {
    const row = rowOf('mentors', {
      ...{ Civilité: 'Mme', ...marie, 'Né(e) le': '12/03/1990', Mail: 'Marie.Dupont@Example.be', GSM: '470123456', Rue: 'rue Haute', 'N°': '12', Bte: '4', CP: 'B-5000', Localité: 'Namur' },
      ...{ Fonction: 'comptable', Société: 'Imprimerie du Lac', Secteur: 'Santé', Langues: 'français, anglais B2', 'Connu via': 'Forem' },
      ...{ 'Inscrit(e) le': '2025-10-01', 'Séance d’information': '3/11/25', 'Entretien de préparation': '45980', 'Formé(e) le': '12 décembre 2025', Remarques: 'Préfère le matin.' },
    })
    expect(row).toMatchObject({ line: 2, outcome: 'create', reasons: [], warnings: [] })
    expect(row.details).toEqual({
      ...{ agreement: 'feminine', gender: 'woman', givenName: 'Marie', familyName: 'Dupont', birthDate: '1990-03-12', email: 'marie.dupont@example.be', phone: '0470 12 34 56' },
      address: { street: 'rue Haute 12, bte 4', postcode: '5000', municipality: 'Namur' },
      ...{ registeredOn: '2025-10-01', jobTitle: 'comptable', frame: { kind: 'unknown', employer: 'Imprimerie du Lac' }, capacity: 1, sector: 'health' },
      ...{ languages: [{ language: 'french' }, { language: 'english', level: 'B2' }], heardThrough: 'forem' },
      before: { informedOn: '2025-11-03', preparedOn: '2025-11-19', trainedOn: '2025-12-12' },
      notes: remarks('Remarques : Préfère le matin.'),
    })
  })

  it('needs no more than a name; the rest stays unknown, and the day of the import is that of the registration', () => {
    expect(rowOf('mentors', marie).details).toEqual({
      ...{ agreement: 'neutral', givenName: 'Marie', familyName: 'Dupont', address: {}, registeredOn: '2026-03-20', frame: { kind: 'unknown' }, capacity: 1 },
    })
  })

  it('finds an employer of the book, whatever its legal form', () => {
    const book = { ...emptyCasebook, companies: { [companyId(1)]: aCompany(1, { name: 'Bâtisseurs de Wallonie SA' }) } }
    expect(rowOf('mentors', { ...marie, Employeur: 'S.A. BATISSEURS DE WALLONIE' }, book).details?.frame).toEqual({ kind: 'unknown', companyId: companyId(1) })
    const twins = { ...emptyCasebook, companies: { [companyId(1)]: aCompany(1, { name: 'Duo SA' }), [companyId(2)]: aCompany(2, { name: 'Duo SRL' }) } }
    expect(rowOf('mentors', { ...marie, Employeur: 'Duo' }, twins).details?.frame).toEqual({ kind: 'unknown', employer: 'Duo' })
  })

  it.each([
    ['Né(e) le', '1990', 'date-unreadable'],
    ['Né(e) le', '31/02/1990', 'date-unreadable'],
    ['Né(e) le', '12/03/1790', 'birth-implausible'],
    ['Formé(e) le', '12/12/2026', 'date-in-future'],
    ['Formé(e) le', 'oui', 'date-unreadable'],
    ['Mail', 'marie.dupont', 'email-unreadable'],
    ['GSM', '22 33 44', 'phone-unreadable'],
    ['GSM', '0470 12 34 56 / 081 22 33 44', 'second-value'],
    ['Secteur', 'magie', 'label-unknown'],
    ['Langues', 'français, klingon', 'label-unknown'],
    ['Genre', 'à demander', 'gender-unknown'],
    ['Civilité', 'Maître', 'title-unknown'],
    ['Fonction', 'x'.repeat(201), 'text-too-long'],
  ])('keeps as a remark what the column « %s » says with « %s »', (heading, text, code) => {
    const row = rowOf('mentors', { ...marie, [heading]: text })
    expect([row.outcome, codes(row)]).toEqual(['create', [code]])
    expect(row.details?.notes).toBe(remarks(`${heading} : ${text}`))
  })

  it('keeps a day as people write it', () => {
    const row = rowOf('mentors', { Nom: 'Dupont', Prénom: 'Marie', 'Formation suivie le': '2031-01-05', Notes: '2025-02-03 10:22' })
    expect(row.details?.notes).toBe(remarks('Formation suivie le : 05/01/2031', 'Notes : 03/02/2025 10:22'))
  })

  it('keeps the second phone and the second address', () => {
    const row = rowOf('mentors', { ...marie, Tél: '081 22 33 44', GSM: '0470 12 34 56', Mail: 'anonymous', 'E-mail privé': 'marie@example.be', 'Mail pro': 'md@example.com' })
    expect(row.details).toMatchObject({ phone: '0470 12 34 56', email: 'marie@example.be', notes: remarks('Mail pro : md@example.com', 'Tél : 081 22 33 44') })
  })

  it.each([
    [{ Nom: 'Dubois', Prénom: 'Anne & Paul' }, 'several-people'],
    [{ 'Nom et prénom': 'Dupont Marie / Leroy Jean' }, 'several-people'],
    [{ ...marie, Mail: 'marie@example.be, jean@example.be' }, 'several-emails'],
    [{ Nom: 'Dupont', Prénom: '' }, 'name-missing'],
    [{ Nom: '', Prénom: '', Mail: 'x@example.be' }, 'name-missing'],
    [{ 'Nom et prénom': 'Dupont' }, 'name-not-split'],
    [{ ...marie, Remarques: 'x'.repeat(5001) }, 'too-long'],
    [{ Nom: 'x'.repeat(301), Prénom: 'Marie' }, 'field-refused'],
  ])('refuses %o: %s', (cells, code) => {
    const row = rowOf('mentors', cells)
    expect([row.outcome, codes(row)]).toEqual(['refused', [code]])
    expect(row.details).toBeUndefined()
  })

  it('takes whole names apart as its heading or its other lines promise', () => {
    const names = (cells: readonly (readonly string[])[]) => planOf('mentors', cells).rows.map(row => [row.details?.familyName, codes(row).length])
    expect(names([['Nom et prénom', 'GSM'], ['Dupont Marie', '']])).toEqual([['Dupont', 0]])
    expect(names([['Nom', 'GSM'], ['Dupont Marie', ''], ['LEROY Jean', ''], ['VAN DAMME Luc', '']])).toEqual([['Dupont', 0], ['Leroy', 1], ['Van Damme', 1]])
    expect(names([['Nom', 'GSM'], ['Thomas Martin', '']])).toEqual([['Martin', 1]])
    expect(names([['Nom complet', 'Prénom'], ['Dupont Marie', 'Marie']])).toEqual([['Dupont', 0]])
  })

  it('passes over empty lines, titles and repeated headings, and counts the lines as the file does', () => {
    const cells = [['Liste'], ['Nom', 'Prénom', 'Mail'], ['Dupont', 'Marie', ''], ['', ' ', ''], ['2024', '2024', '2024'], ['Nom', 'Prénom', 'Mail'], ['Leroy', 'Jean', '']].map(row => [...row, '', ''].slice(0, 3))
    const plan = planOf('mentors', cells)
    expect(plan.rows.map(({ line, outcome }) => [line, outcome])).toEqual([[3, 'create'], [4, 'empty'], [5, 'refused'], [6, 'refused'], [7, 'create']])
    expect(plan.counts).toEqual({ create: 2, complete: 0, duplicate: 0, refused: 2, empty: 1 })
    expect(plan.rows.slice(2, 4).map(codes)).toEqual([['not-an-entry'], ['not-an-entry']])
  })

  it('reads a column of dates in the order that all of them allow', () => {
    const births = (...dates: readonly string[]) => planOf('mentors', [['Nom', 'Prénom', 'Né(e) le'], ...dates.map((date, n) => [`N${n}`, 'Marie', date])]).rows.map(row => row.details?.birthDate)
    expect(births('3/25/1990', '3/2/1990')).toEqual(['1990-03-25', '1990-03-02'])
    expect(births('25/3/1990', '3/2/1990')).toEqual(['1990-03-25', '1990-02-03'])
  })
})

describe('a list of mentees', () => {
  const book = { ...emptyCasebook, partners: { [partnerId(1)]: aPartner(1, { name: 'Mission régionale de Namur' }), [partnerId(2)]: aPartner(2, { name: 'CPAS de Jambes' }) } }

  it('becomes files with what each column tells', () => {
    const row = rowOf(
      'mentees',
      {
        ...{ 'NOM Prénom': 'ÇELIK Yusuf', Sexe: 'H', Adresse: 'rue Basse 3, 5100 Jambes', 'Métier recherché': 'électricien', 'Organisme d’envoi': 'Mission régionale', Référent: 'Sara Lopez' },
        ...{ 'Niveau d’études': 'CESS général', Statut: 'chômage complet indemnisé', 'Date de présélection': '01/02/2026', 'Séance collective': '10/02/2026', Entretien: '20/02/2026', 'Retenu(e) le': '21/02/2026' },
      },
      book,
    )
    expect(row).toMatchObject({ outcome: 'create', warnings: [{ code: 'name-in-capitals', text: 'ÇELIK', becomes: 'Çelik' }], acceptedOn: '2026-02-21' })
    expect(row.details).toEqual({
      ...{ agreement: 'masculine', gender: 'man', givenName: 'Yusuf', familyName: 'Çelik', address: { street: 'rue Basse 3', postcode: '5100', municipality: 'Jambes' } },
      ...{ registeredOn: '2026-03-20', wishedJob: 'électricien', partnerId: partnerId(1), referent: 'Sara Lopez', studies: 'upper-secondary-general', entryStatus: 'full-unemployment-benefit' },
      ...{ preselectedOn: '2026-02-01', before: { presentedOn: '2026-02-10', interviewedOn: '2026-02-20' } },
    })
  })

  it('keeps the name of a partner that the house does not know', () => {
    const row = rowOf('mentees', { ...marie, Partenaire: 'Le Trusquin' }, book)
    expect(row.details).toMatchObject({ notes: remarks('Partenaire : Le Trusquin') })
    expect(row.details).not.toHaveProperty('partnerId')
    expect(codes(row)).toEqual(['partner-unknown'])
  })
})
