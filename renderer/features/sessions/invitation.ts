import { filledText } from '../../paper/filled-text'
import { dayInFull } from './session-look'

import type { Casebook, Defaults } from '#shared/casebook/casebook'
import { textInForce } from '#shared/casebook/content-in-force'
import type { InvitationBlank } from '#shared/defaults/texts'
import type { Coordinator } from '#shared/domain/coordinator'
import type { GroupSession, SessionKind } from '#shared/domain/group-session'
import { fullName } from '#shared/domain/person'
import type { TextKey } from '#shared/domain/programme-settings'
import { duration } from '#shared/text/format'
import { sessionWords } from '#shared/text/sessions'
import { timeOfDay } from '#shared/text/sheets/session-sheets'

const words = sessionWords.mail

const textOf = {
  'mentor-information': 'invitation-mentor-information',
  'mentee-presentation': 'invitation-mentee-presentation',
  'mentor-training': 'invitation-mentor-training',
  community: 'invitation-community',
} as const satisfies Record<SessionKind, TextKey>

/** The association's letter for a session, its blanks filled; a blank that nobody knows is left to see, a line that holds nothing else is left out. */
export function invitationText(book: Casebook, session: GroupSession, contact: Coordinator | undefined, defaults: Defaults): { readonly subject: string; readonly body: string } {
  const known: Readonly<Record<InvitationBlank, string | undefined>> = {
    association: book.organisation.organisation?.name,
    date: dayInFull(session.on),
    heure: session.at === undefined ? words.unknownTime : timeOfDay(session.at),
    durée: duration(session.minutes),
    lieu: session.place,
    'personne de contact': contact && [fullName(contact), contact.phone, contact.email].filter(Boolean).join(', '),
  }
  return { subject: words.subject[session.kind](session.on), body: filledText(textInForce(book, textOf[session.kind], defaults), known) }
}
