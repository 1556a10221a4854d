import { describe, expect, it } from 'vitest'

import type { ImportTarget } from '#shared/domain/import-record'
import { Mapping, mappingSignature, proposeMapping } from '#shared/importing/mapping'
import { recognise } from '#shared/importing/recognise'

const fields = (labels: readonly string[], target: ImportTarget = 'mentors') => {
  const mapping = proposeMapping(labels, target)
  return labels.map((_, column) => mapping[column])
}

describe('what a heading means', () => {
  it.each([
    ['NOM Prénom', 'fullName'],
    ['Prénom(s)', 'givenName'],
    ['Adresse e-mail', 'email'],
    ['Courriel', 'email'],
    ['N° de téléphone', 'phone'],
    ['GSM', 'phone'],
    ['C.P.', 'postcode'],
    ['CP + Localité', 'postcodeAndMunicipality'],
    ['Adresse / CP', 'postcode'],
    ['Né(e) le', 'birthDate'],
    ['DDN', 'birthDate'],
    ['Société', 'employer'],
    ['Entreprise / Nom', 'employer'],
    ['Horodateur', 'registeredOn'],
    ['Quel est votre prénom ?', 'givenName'],
    ['Votre numéro de GSM (facultatif)', 'phone'],
    ['Veuillez indiquer votre date de naissance', 'birthDate'],
    ['Nom2', 'familyName'],
  ])('« %s » is %s in a list of mentors', (heading, field) => {
    expect(recognise(heading, 'mentors')).toBe(field)
  })

  it.each(['GSM personne à prévenir en cas d’urgence', 'E-mail du conjoint', 'Lieu de naissance', 'Commune de naissance', 'Registre national', 'NISS', 'Mentee', 'Employeur / Téléphone', 'Date', ''])(
    '« %s » is left aside in a list of mentors',
    heading => {
      expect(recognise(heading, 'mentors')).toBeUndefined()
    },
  )

  it('depends on the list', () => {
    expect((['mentors', 'mentees', 'companies'] as const).map(target => recognise('Nom', target))).toEqual(['familyName', 'familyName', 'companyName'])
    expect((['mentors', 'mentees', 'companies'] as const).map(target => recognise('Formation', target))).toEqual(['trainedOn', 'studies', undefined])
    expect((['mentors', 'mentees'] as const).map(target => recognise('Mentor', target))).toEqual(['fullName', undefined])
  })
})

describe('the mapping of a file', () => {
  it('takes « Nom » alone for the whole name', () => {
    expect(fields(['Nom', 'Mail'])).toEqual(['fullName', 'email'])
    expect(fields(['Nom', 'Prénom'])).toEqual(['familyName', 'givenName'])
  })

  it('takes the day of an acceptance for that of the preparation only where a list of mentors tells no other', () => {
    expect(fields(['Nom', 'Prénom', 'Retenu le'])).toEqual(['familyName', 'givenName', 'preparedOn'])
    expect(fields(['Nom', 'Prénom', 'Préparé le', 'Parcours / Accepté(e) le'])).toEqual(['familyName', 'givenName', 'preparedOn', 'notes'])
    expect(fields(['Nom', 'Prénom', 'Accepté le', 'Date de décision'])).toEqual(['familyName', 'givenName', 'preparedOn', 'notes'])
    expect(fields(['Nom', 'Prénom', 'Retenu le'], 'mentees')).toEqual(['familyName', 'givenName', 'acceptedOn'])
  })

  it('takes « N° » for the house only behind its street', () => {
    expect(fields(['N°', 'Nom', 'Prénom', 'Rue', 'N°', 'Bte'])).toEqual([undefined, 'familyName', 'givenName', 'street', 'houseNumber', 'box'])
  })

  it('gives a field to one column, phones and addresses aside', () => {
    expect(fields(['Nom', 'Prénom', 'Nom', 'Tél.', 'GSM', 'Mail', 'E-mail professionnel'])).toEqual(['familyName', 'givenName', undefined, 'phone', 'phone', 'email', 'email'])
    expect(fields(['Nom', 'Nom de famille', 'Prénom'])).toEqual([undefined, 'familyName', 'givenName'])
  })

  it('prefers the questions of a Microsoft form to the account that answered', () => {
    const labels = ['ID', 'Heure de début', 'Heure de fin', 'Adresse de messagerie', 'Nom', 'Nom2', 'Prénom']
    expect(fields(labels)).toEqual([undefined, 'registeredOn', undefined, 'email', undefined, 'familyName', 'givenName'])
  })

  it('tells the contact from the company by the column of given names', () => {
    expect(fields(['Entreprise', 'Nom', 'Prénom', 'Fonction'], 'companies')).toEqual(['companyName', 'contactName', 'contactGivenName', 'contactRole'])
    expect(fields(['Nom', 'Contact', 'TVA'], 'companies')).toEqual(['companyName', 'contactName', 'companyNumber'])
  })

  it('is the one a person chose before for a file that looks the same', () => {
    const remembered = Mapping.parse({ 0: 'notes', 1: 'trainedOn', 9: 'email' })
    expect(proposeMapping(['Nom', 'Mail'], 'mentors', remembered)).toEqual({ 0: 'notes', 1: 'trainedOn' })
    expect(proposeMapping(['Nom', 'Mail'], 'mentees', remembered)).toEqual({ 0: 'notes' })
    expect(mappingSignature(['NOM', 'Adresse e-mail', ''])).toBe(mappingSignature(['Nom :', 'adresse  E-MAIL']))
    expect(mappingSignature(['Nom', 'Mail'])).not.toBe(mappingSignature(['Mail', 'Nom']))
  })
})

describe('a heading in a whole sentence', () => {
  it.each([
    ['À quelle adresse e-mail pouvons-nous vous écrire ?', 'mentors', 'email'],
    ['Quel métier souhaitez-vous exercer ? (métier visé)', 'mentees', 'wishedJob'],
    ['Quel métier souhaitez-vous exercer ? (métier visé)', 'mentors', undefined],
  ] as const)('« %s » in a list of %s is %s', (heading, target, field) => {
    expect(recognise(heading, target)).toBe(field)
  })
})
