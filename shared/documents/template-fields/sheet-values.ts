import type { Casebook } from '#shared/casebook/casebook'
import { activityOf } from '#shared/casebook/contract-queries'
import { shownAddress } from '#shared/domain/address'
import { type Company, firstContact } from '#shared/domain/company'
import { shownCompanyNumber } from '#shared/domain/company-number'
import type { GroupSession } from '#shared/domain/group-session'
import type { TemplateKind } from '#shared/domain/letter-template'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { type Pair, stateOf } from '#shared/domain/pair'
import type { Partner } from '#shared/domain/partner'
import type { Sheet } from '#shared/domain/sheet'
import { duration } from '#shared/text/format'
import { curved, longDay, typeset } from '#shared/text/paper'

import { addressLines } from '../address-lines'
import type { Document } from '../document'
import { fullNameOnPaper, nameOnPaper } from '../facts-on-paper'
import { certifiedDays } from '../pair-certificate'
import type { SheetSource } from '../sheet-source'
import { trainedMentors } from '../trained-mentors'
import { associationValues, civility, known, menteeValues, mentorValues, paperValues, responsibleValues } from './common-values'
import type { FieldValues } from './template-field'

/** The sheets that an association may write in a Word file of its own. */
type Letter = Extract<Sheet, { kind: 'company-presentation' | 'volunteer-note' | 'orientation-sheet' | 'progress-note' | 'termination-letter' | 'pair-certificate' | 'training-certificate' | 'company-certificate' }>

const LETTERS: readonly Sheet['kind'][] = ['company-presentation', 'volunteer-note', 'orientation-sheet', 'progress-note', 'termination-letter', 'pair-certificate', 'training-certificate', 'company-certificate'] satisfies readonly Letter['kind'][]

const isLetter = (sheet: Sheet): sheet is Letter => LETTERS.includes(sheet.kind)

/** The kind of template a sheet is written in; nothing for a sheet that is ours alone. A mentor on working time is given another note than a volunteer. */
export function templateKindOf(book: Casebook, sheet: Sheet): TemplateKind | undefined {
  if (!isLetter(sheet)) return undefined
  switch (sheet.kind) {
    case 'orientation-sheet':
      return 'partner-orientation'
    case 'pair-certificate':
      return `${sheet.to}-certificate`
    case 'volunteer-note': {
      const frame = sheet.mentorId === undefined ? sheet.frame : book.mentors[sheet.mentorId]?.frame.kind
      return frame === 'working-time' ? undefined : sheet.kind
    }
    case 'company-presentation':
    case 'progress-note':
    case 'termination-letter':
    case 'training-certificate':
    case 'company-certificate':
      return sheet.kind
  }
}

/** What the fields hold for each part of a sheet, which goes to a person of its own: one file for each. */
export function sheetValues(source: SheetSource, sheet: Sheet, document: Document): readonly FieldValues[] {
  const common: FieldValues = { date: longDay(source.today), ...associationValues(source.organisation) }
  const own = isLetter(sheet) ? ownValues(source, sheet) : []
  return document.parts.map(({ blocks }, index) => ({ ...common, ...paperValues(document, blocks, source.organisation), ...(own[index] ?? own[0]) }))
}

/** What a sheet knows of whom it is about; a training certificate has one of them for each mentor. */
function ownValues(source: SheetSource, sheet: Letter): readonly FieldValues[] {
  const { book, today } = source
  const { mentors, mentees, partners, companies, pairs } = book
  switch (sheet.kind) {
    case 'company-presentation':
      return [ofCompany(sheet.companyId && companies[sheet.companyId])]
    case 'company-certificate':
      return [{ ...ofCompany(companies[sheet.companyId]), 'periode.debut': longDay(sheet.from), 'periode.fin': longDay(sheet.to) }]
    case 'volunteer-note':
      return [ofMentor(book, sheet.mentorId && mentors[sheet.mentorId])]
    case 'orientation-sheet': {
      const mentee = sheet.menteeId && mentees[sheet.menteeId]
      const partnerId = sheet.partnerId ?? (mentee ? mentee.partnerId : undefined)
      return [{ ...ofMentee(book, mentee), ...ofPartner(partnerId && partners[partnerId]) }]
    }
    case 'progress-note': {
      const mentee = mentees[sheet.menteeId]
      return [{ ...ofMentee(book, mentee), ...ofPartner(mentee?.partnerId && partners[mentee.partnerId]) }]
    }
    case 'termination-letter': {
      const pair = pairs[sheet.pairId]
      const person = pair && (sheet.to === 'mentor' ? mentors[pair.mentorId] : mentees[pair.menteeId])
      return [{ ...ofPair(book, pair), ...(person && ofRecipient(person)) }]
    }
    case 'pair-certificate': {
      const pair = pairs[sheet.pairId]
      const days = pair && certifiedDays(pair, today)
      const person = sheet.to === 'mentor' ? ofMentor(book, pair && mentors[pair.mentorId]) : ofMentee(book, pair && mentees[pair.menteeId])
      return [{ ...ofPair(book, pair), ...person, ...(days && { 'periode.debut': longDay(days.from), 'periode.fin': longDay(days.until) }) }]
    }
    case 'training-certificate': {
      const trained = trainedMentors(book, sheet.sessionId, sheet.mentorId, today)
      return trained.ok ? trained.value.mentors.map(mentor => ({ ...ofSession(trained.value.session), ...ofMentor(book, mentor) })) : []
    }
  }
}

type Perhaps<Entity> = Entity | '' | undefined

const ofMentor = (book: Casebook, mentor: Perhaps<Mentor>): FieldValues => (mentor ? mentorValues({ ...onPaper(mentor), jobTitle: mentor.jobTitle && curved(mentor.jobTitle), activity: activityOf(book, mentor) }) : {})

function ofMentee({ partners }: Casebook, mentee: Perhaps<Mentee>): FieldValues {
  if (!mentee) return {}
  const partner = mentee.partnerId && partners[mentee.partnerId]
  return menteeValues({ ...onPaper(mentee), municipality: mentee.address.municipality, partner: partner ? curved(partner.name) : undefined, referent: mentee.referent && nameOnPaper(mentee.referent) })
}

const onPaper = ({ agreement, givenName, familyName, phone, email }: Mentor | Mentee) => ({ agreement, givenName: curved(givenName), familyName: curved(familyName), phone, email })

const ofRecipient = (person: Mentor | Mentee): FieldValues => {
  const [, ...address] = addressLines(person)
  return known({ 'destinataire.nom-complet': fullNameOnPaper(person), 'destinataire.civilite': civility(person.agreement), 'destinataire.adresse': address.join(', ') || undefined })
}

const ofPartner = (partner: Perhaps<Partner>): FieldValues => (partner ? known({ 'partenaire.nom': curved(partner.name), 'partenaire.adresse': shownAddress(partner.address) || undefined }) : {})

function ofCompany(company: Perhaps<Company>): FieldValues {
  if (!company) return {}
  const { name, companyNumber, address } = company
  const contact = firstContact(company)
  return known({
    'entreprise.nom': curved(name),
    'entreprise.numero': companyNumber && shownCompanyNumber(companyNumber),
    'entreprise.adresse': shownAddress(address) || undefined,
    'entreprise.contact': contact && nameOnPaper(contact.name),
  })
}

const ofSession = ({ on, minutes, place }: GroupSession): FieldValues => ({ 'seance.date': longDay(on), 'seance.duree': duration(minutes), 'seance.lieu': typeset(place) })

function ofPair({ coordinators }: Casebook, pair: Pair | undefined): FieldValues {
  if (!pair) return {}
  const coordinator = coordinators[pair.coordinatorId]
  const state = stateOf(pair)
  return {
    'binome.reference': pair.reference,
    ...(coordinator && responsibleValues({ ...coordinator, name: fullNameOnPaper(coordinator) })),
    ...('terms' in state && { 'contrat.debut': longDay(state.terms.startsOn), 'contrat.fin': longDay(state.terms.endsOn) }),
  }
}
