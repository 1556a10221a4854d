import { filledText } from '../../../paper/filled-text'

import type { CalendarEvent, MailQuestion } from '#shared/api/api'
import type { Casebook } from '#shared/casebook/casebook'
import { textInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import type { ClosingBlank } from '#shared/defaults/texts'
import type { TimeOfDay } from '#shared/domain/group-session'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Pair } from '#shared/domain/pair'
import type { Side } from '#shared/domain/pair-move'
import { fullName } from '#shared/domain/person'
import { closingWords } from '#shared/text/closing'
import { longDay } from '#shared/text/paper'
import { timeOfDay } from '#shared/text/sheets/session-sheets'

const words = closingWords.appointment

/** About an hour is kept for a closing (documents §3.13). */
const MINUTES = 60

export interface Appointment {
  readonly on: IsoDate
  readonly at: TimeOfDay | undefined
  readonly place: string | undefined
}

/** The message that invites one of the two to the closing meeting: the association's own text, its blanks filled. */
export function closingMail(book: Casebook, pair: Pair, to: Side, { on, at, place }: Appointment): MailQuestion {
  const [mentor, mentee, contact] = [book.mentors[pair.mentorId], book.mentees[pair.menteeId], book.coordinators[pair.coordinatorId]]
  const [person, other] = to === 'mentor' ? [mentor, mentee] : [mentee, mentor]
  const known: Readonly<Record<ClosingBlank, string | undefined>> = {
    prénom: person?.givenName,
    'autre personne': other?.givenName ?? words.other[to === 'mentor' ? 'mentee' : 'mentor'],
    date: longDay(on),
    heure: at ? timeOfDay(at) : words.toAgree.at,
    lieu: place ?? words.toAgree.place,
    'personne de contact': contact && fullName(contact),
    contact: contact && [fullName(contact), contact.phone, contact.email].filter(Boolean).join(', '),
    association: book.organisation.organisation?.name,
  }
  return {
    fileName: words.mailFile[to],
    subject: words.mailSubject(on),
    body: filledText(textInForce(book, 'closing-invitation', defaults), known),
    to: person?.email ? [person.email] : [],
    bcc: [],
  }
}

/** The closing meeting as a calendar shows it: by first names alone, under an identity that stays when it moves. */
export const closingEvent = (book: Casebook, pair: Pair, { on, at, place }: Appointment): CalendarEvent => ({
  uid: `closing-${pair.id}@binome`,
  title: words.eventTitle(book.mentors[pair.mentorId]?.givenName ?? closingWords.sides.mentor, book.mentees[pair.menteeId]?.givenName ?? closingWords.sides.mentee),
  description: words.eventDescription(pair.reference),
  on,
  minutes: MINUTES,
  ...(at && { at }),
  ...(place !== undefined && { place }),
})
