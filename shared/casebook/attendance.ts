import { type Casebook, listed } from './casebook'

import { remembered } from '#shared/core/remembered'
import type { GroupSession, Invitee, SessionKind } from '#shared/domain/group-session'
import type { MenteeId, MentorId } from '#shared/domain/ids'

/** That someone is expected, or was, at a session. */
export interface Invitation {
  readonly session: GroupSession
  readonly invitee: Invitee
}

const byPerson = remembered((sessions: Casebook['groupSessions']) => {
  const found = new Map<string, Invitation[]>()
  for (const session of listed(sessions).toSorted((one, other) => one.on.localeCompare(other.on)))
    for (const invitee of session.invitees) {
      if (invitee.who.kind === 'newcomer') continue
      const own = found.get(invitee.who.id)
      if (own) own.push({ session, invitee })
      else found.set(invitee.who.id, [{ session, invitee }])
    }
  return found
})

/** The sessions someone was invited to, the earliest first. */
export const invitationsOf = (book: Casebook, person: MentorId | MenteeId): readonly Invitation[] => byPerson(book.groupSessions).get(person) ?? []

/** The last session of a kind that a person came to. */
export const attended = (book: Casebook, person: MentorId | MenteeId, kind: SessionKind): GroupSession | undefined =>
  invitationsOf(book, person).findLast(({ session, invitee }) => session.kind === kind && invitee.attendance === 'present')?.session
