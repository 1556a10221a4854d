import type { Casebook } from '#shared/casebook/casebook'
import { textInForce } from '#shared/casebook/content-in-force'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { ok, refuse, type Result, whenOk } from '#shared/core/result'
import type { GroupSession, InviteeWho, SessionKind } from '#shared/domain/group-session'
import type { GroupSessionId } from '#shared/domain/ids'
import { fullName, type Named } from '#shared/domain/person'
import type { TextKey } from '#shared/domain/programme-settings'
import { duration } from '#shared/text/format'
import { longDay, paper, typeset } from '#shared/text/paper'
import { sessionSheets, timeOfDay } from '#shared/text/sheets/session-sheets'

import { nameOnPaper } from './facts-on-paper'
import type { MailAddress, MailDraft } from './mail-draft'
import { agendaLines } from './session-report'
import { type Given, type SheetSource, sourceOf } from './sheet-source'

const BLANK = /\{([^{}\n]*)\}/g

/** The letter that invites to each kind of session. */
const letterOf = {
  'mentor-information': 'invitation-mentor-information',
  'mentee-presentation': 'invitation-mentee-presentation',
  'mentor-training': 'invitation-mentor-training',
  community: 'invitation-community',
} as const satisfies Record<SessionKind, TextKey>

/** The letter for a kind of session, its blanks filled with what is known of one; what is not is a line to fill by hand, and a name nobody knows stays as it was typed. */
export function invitationText(source: SheetSource, kind: SessionKind, session: GroupSession | undefined): string {
  const { book, organisation, defaults } = source
  const [leader] = session?.animators.flatMap(id => book.coordinators[id] ?? []) ?? []
  const known: Readonly<Record<string, string | undefined>> = {
    association: organisation.name,
    date: session && longDay(session.on),
    heure: session?.at && timeOfDay(session.at),
    durée: session && duration(session.minutes),
    lieu: session && typeset(session.place),
    'ordre du jour': session && agenda(session),
    'personne de contact': leader && nameOnPaper(fullName(leader)),
  }
  return typeset(textInForce(book, letterOf[kind], defaults)).replace(BLANK, (typed, name: string) => (name in known ? (known[name] ?? paper.toFill) : typed)).replace(/\n{3,}/g, '\n\n')
}

/** Nothing where it is not settled: it is no line to fill. */
const agenda = ({ agenda: typed }: GroupSession): string => (typed === undefined ? '' : sessionSheets.agendaAsked(typeset(agendaLines(typed))))

/** The invitation as a message to everyone invited, in blind copies: none of them sees the others. */
export function invitationMail(book: Casebook, sessionId: GroupSessionId, given: Given): Result<MailDraft, CasebookRefusal> {
  const session = book.groupSessions[sessionId]
  if (!session) return refuse({ code: 'casebook/unknown', id: sessionId })
  return whenOk(sourceOf(book, given), source =>
    ok({
      subject: sessionSheets.invitationSubject(sessionSheets.kinds[session.kind], session.on),
      body: invitationText(source, session.kind, session),
      to: [],
      bcc: session.invitees.flatMap(({ who }) => addressOf(book, who)),
    }),
  )
}

/** Where someone is written to; nobody without an e-mail address. */
function addressOf(book: Casebook, who: InviteeWho): readonly MailAddress[] {
  const person: (Named & { readonly email?: string | undefined }) | undefined = who.kind === 'newcomer' ? who : who.kind === 'mentor' ? book.mentors[who.id] : book.mentees[who.id]
  return person?.email === undefined ? [] : [{ name: fullName(person), address: person.email }]
}
