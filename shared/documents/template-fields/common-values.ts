import { shownAddress } from '#shared/domain/address'
import { shownCompanyNumber } from '#shared/domain/company-number'
import type { ContractFacts } from '#shared/domain/contract'
import type { Agreement } from '#shared/domain/person'
import { paper, unbroken } from '#shared/text/paper'
import { sessionSheets } from '#shared/text/sheets/session-sheets'

import type { Block, Document } from '../document'
import { fullNameOnPaper, privacyContact } from '../facts-on-paper'
import type { FieldValues } from './template-field'

type Organisation = ContractFacts['organisation']

/** The values that every paper has: where, its title, its warnings, and all of its text. `blocks` is what one person is given. */
export const paperValues = ({ title, letterhead }: Document, blocks: readonly Block[], { placeOfSignature, address }: Pick<Organisation, 'placeOfSignature' | 'address'>): FieldValues =>
  known({ lieu: placeOfSignature ?? address.municipality, titre: title, mention: (letterhead.marks ?? []).join(' · '), contenu: blocks })

/** Who speaks, as set on paper. */
export const associationValues = (organisation: Organisation): FieldValues =>
  known({
    'association.nom': organisation.name,
    'association.forme': paper.legalForms[organisation.legalForm] || undefined,
    'association.numero': shownCompanyNumber(organisation.companyNumber),
    'association.adresse': shownAddress(organisation.address) || undefined,
    'association.telephone': organisation.phone,
    'association.courriel': organisation.email,
    'association.representant': organisation.representative?.name,
    'association.fonction': organisation.representative?.role,
    'association.vie-privee': privacyContact(organisation),
  })

/** Who answers for a pair at the association. */
export const responsibleValues = ({ name, role, phone, email }: { readonly name: string; readonly role?: string | undefined; readonly phone?: string | undefined; readonly email?: string | undefined }): FieldValues =>
  known({ 'responsable.nom': name, 'responsable.fonction': role, 'responsable.telephone': phone && unbroken(phone), 'responsable.courriel': email })

interface Person {
  readonly agreement: Agreement
  readonly givenName: string
  readonly familyName: string
  readonly phone?: string | undefined
  readonly email?: string | undefined
}

/** A mentor, with the function and the employer or the activity where they are known. */
export const mentorValues = (person: Person & { readonly jobTitle?: string | undefined; readonly activity?: string | undefined }): FieldValues =>
  known({
    'mentor.prenom': person.givenName,
    'mentor.nom': person.familyName,
    'mentor.nom-complet': fullNameOnPaper(person),
    'mentor.civilite': civility(person.agreement),
    'mentor.fonction': person.jobTitle,
    'mentor.entreprise': person.activity,
    'mentor.telephone': person.phone && unbroken(person.phone),
    'mentor.courriel': person.email,
  })

/** A mentee, with who sends them where somebody does. */
export const menteeValues = (person: Person & { readonly municipality?: string | undefined; readonly partner?: string | undefined; readonly referent?: string | undefined }): FieldValues =>
  known({
    'mentee.prenom': person.givenName,
    'mentee.nom': person.familyName,
    'mentee.nom-complet': fullNameOnPaper(person),
    'mentee.civilite': civility(person.agreement),
    'mentee.commune': person.municipality,
    'mentee.partenaire': person.partner,
    'mentee.referent': person.referent,
    'mentee.telephone': person.phone && unbroken(person.phone),
    'mentee.courriel': person.email,
  })

/** « Madame », « Monsieur », or nothing at all. */
export const civility = (agreement: Agreement): string => sessionSheets.certificate.civility[agreement].trim()

/** The values without those that are not known. */
export const known = (values: { readonly [Name in keyof FieldValues]?: FieldValues[Name] | undefined }): FieldValues => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
