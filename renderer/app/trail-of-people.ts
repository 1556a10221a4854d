import { entityAt } from '../api/names'
import { places } from '../ui/places'
import { file, type Parts, rule, type TrailRule } from './trail-rule'

import type { Casebook } from '#shared/casebook/casebook'
import { fullName, type Named } from '#shared/domain/person'
import { shortDay } from '#shared/text/format'
import { people } from '#shared/text/people'
import { sessionKinds } from '#shared/text/session-kinds'
import { wayWords } from '#shared/text/way'

const { trail: words } = wayWords

const nameIn = (collection: 'mentors' | 'mentees') => ({ id = '' }: Parts, book: Casebook) => {
  const person = entityAt<Named>(book[collection], id)
  return person && fullName(person)
}
const titleIn = (collection: 'companies' | 'partners') => ({ id = '' }: Parts, book: Casebook) => entityAt<{ readonly name: string }>(book[collection], id)?.name


function sessionAt({ id = '' }: Parts, book: Casebook): string | undefined {
  const session = entityAt(book.groupSessions, id)
  return session && `${session.title ?? sessionKinds[session.kind]}, ${shortDay(session.on)}`
}

/** The pages of people, of organisations and of sessions. */
export const trailOfPeople: readonly TrailRule[] = [
  rule(places.newMentor, places.mentors, people.mentors.newTitle),
  rule(places.mentor(':id'), places.mentors, nameIn('mentors')),
  rule(places.editMentor(':id'), file(places.mentor), words.edit),
  rule(places.mentorPath(':id'), file(places.mentor), words.path),
  rule(places.mentorStep(':id', ':step'), file(places.mentor), words.path),
  rule(places.personData('mentor', ':id'), file(places.mentor), words.personData),

  rule(places.newMentee, places.mentees, people.mentees.newTitle),
  rule(places.mentee(':id'), places.mentees, nameIn('mentees')),
  rule(places.editMentee(':id'), file(places.mentee), words.edit),
  rule(places.menteePath(':id'), file(places.mentee), words.path),
  rule(places.menteeStep(':id', ':step'), file(places.mentee), words.path),
  rule(places.partnerUpdate(':id'), file(places.mentee), words.partnerUpdate),
  rule(places.personData('mentee', ':id'), file(places.mentee), words.personData),

  rule(places.newCompany, places.companies, people.companies.newTitle),
  rule(places.company(':id'), places.companies, titleIn('companies')),
  rule(places.editCompany(':id'), file(places.company), words.edit),
  rule(places.companyCalculation(':id'), file(places.company), words.calculation),

  rule(places.newPartner, places.partners, people.partners.newTitle),
  rule(places.partner(':id'), places.partners, titleIn('partners')),
  rule(places.editPartner(':id'), file(places.partner), words.edit),

  rule(places.newSession, places.sessions, words.newSession),
  rule(places.session(':id'), places.sessions, sessionAt),
  rule(places.newSessionOf(':kind'), places.sessions, words.newSession),
  rule(places.editSession(':id'), file(places.session), words.edit),
]
