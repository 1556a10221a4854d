import type { Casebook } from '#shared/casebook/casebook'
import { compareText } from '#shared/core/search-key'
import { activityOf } from '#shared/documents/grid-head'
import type { GroupSession, Invitee, InviteeWho } from '#shared/domain/group-session'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { fullName, listName, sortName } from '#shared/domain/person'

/** Someone on the list of a session, as the screen shows them. */
export interface Guest {
  readonly invitee: Invitee
  readonly name: string
  /** Family name first. */
  readonly listed: string
  readonly email: string | undefined
  /** The company or activity of a mentor, the partner of a mentee, or what a newcomer said. */
  readonly from: string | undefined
  readonly person: Mentor | Mentee | undefined
}

const personOf = (book: Casebook, who: Exclude<InviteeWho, { kind: 'newcomer' }>): Mentor | Mentee | undefined =>
  who.kind === 'mentor' ? book.mentors[who.id] : book.mentees[who.id]

const filed = (book: Casebook, person: Mentor | Mentee | undefined) => person && { named: person, from: fromOf(book, person), person }

const fromOf = (book: Casebook, person: Mentor | Mentee): string | undefined => {
  if ('frame' in person) return activityOf({ book }, person)
  return person.partnerId && book.partners[person.partnerId]?.name
}

/** Everyone on the list of a session, by family name. Nobody stays on a list whose file was removed: the law refuses it. */
export const guestsOf = (book: Casebook, { invitees }: GroupSession): readonly Guest[] =>
  invitees
    .flatMap(invitee => {
      const { who } = invitee
      const guest = who.kind === 'newcomer' ? { named: who, from: who.comesFrom, person: undefined } : filed(book, personOf(book, who))
      if (!guest) return []
      const { named, from, person } = guest
      return [{ invitee, name: fullName(named), listed: listName(named), sort: sortName(named), email: named.email, from, person }]
    })
    .toSorted((one, other) => compareText(one.sort, other.sort))
