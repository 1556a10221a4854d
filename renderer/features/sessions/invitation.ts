import { filledText } from '../../paper/filled-text'
import { dayInFull } from './session-look'

import type { Casebook, Defaults } from '#shared/casebook/casebook'
import { textInForce } from '#shared/casebook/content-in-force'
import type { InvitationBlank } from '#shared/defaults/texts'
import { agendaLines } from '#shared/documents/session-report'
import type { Coordinator } from '#shared/domain/coordinator'
import type { GroupSession, SessionKind } from '#shared/domain/group-session'
import { fullName } from '#shared/domain/person'
import type { TextKey } from '#shared/domain/programme-settings'
import { duration } from '#shared/text/format'
import { sessionWords } from '#shared/text/sessions'
import { sessionSheets, timeOfDay } from '#shared/text/sheets/session-sheets'

const words = sessionWords.mail

const textOf = {
  'mentor-information': 'invitation-mentor-information',
  'mentee-presentation': 'invitation-mentee-presentation',
  'mentor-training': 'invitation-mentor-training',
  community: 'invitation-community',
} as const satisfies Record<SessionKind, TextKey>

const AGENDA_BLANK = '{ordre du jour}'

/** The association's letter for a session, its blanks filled; a blank that nobody knows is left to see, a line that holds nothing else is left out. */
export function invitationText(book: Casebook, session: GroupSession, contact: Coordinator | undefined, defaults: Defaults): { readonly subject: string; readonly body: string } {
  const text = textInForce(book, textOf[session.kind], defaults)
  const points = session.agenda === undefined ? '' : agendaLines(session.agenda)
  const agenda = points === '' ? undefined : sessionSheets.agendaAsked(points)
  const known: Readonly<Record<InvitationBlank, string | undefined>> = {
    association: book.organisation.organisation?.name,
    date: dayInFull(session.on),
    heure: session.at === undefined ? words.unknownTime : timeOfDay(session.at),
    durée: duration(session.minutes),
    lieu: session.place,
    'ordre du jour': agenda,
    'personne de contact': contact && [fullName(contact), contact.phone, contact.email].filter(Boolean).join(', '),
  }
  const body = filledText(text, known)
  // A text of the association that leaves no place for the agenda tells it at the end.
  return { subject: words.subject[session.kind](session.on), body: agenda === undefined || text.includes(AGENDA_BLANK) ? body : `${body}\n\n${agenda}` }
}
