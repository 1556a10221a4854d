import { filledFrom, withoutBlanks } from './blanks'

import type { ContactPerson } from '#shared/domain/contact-person'

/** What stands in the fields of one contact person. */
export interface ContactValues {
  name: string
  role: string
  email: string
  phone: string
}

export const blankContact: ContactValues = { name: '', role: '', email: '', phone: '' }

/** The contact people as fields show them; without any, one empty row to type in. */
export const contactValues = (contacts: readonly ContactPerson[] = []): ContactValues[] =>
  contacts.length === 0 ? [blankContact] : contacts.map(contact => filledFrom(blankContact, contact))

/** The contact people that the fields make. Empty rows at the end are nobody; one in between is kept, so that each problem stands at its own row. */
export function contactsAsked(contacts: readonly ContactValues[]): readonly unknown[] {
  const last = contacts.findLastIndex(contact => Object.values<string>({ ...contact }).some(value => value.trim() !== ''))
  return contacts.slice(0, last + 1).map(contact => withoutBlanks(contact))
}
