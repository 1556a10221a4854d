import { type Casebook, listed, type World } from './casebook'

import { ok } from '#shared/core/result'
import { searchKey } from '#shared/core/search-key'
import type { GroupSession, InviteeWho } from '#shared/domain/group-session'
import { MenteeId, MentorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'

type Newcomer = Extract<InviteeWho, { kind: 'newcomer' }>

/** A newcomer as a mentor, registered on the day of the session, or today where it is still to come; for whom they work is known only as it was said. */
export function newMentor(book: Casebook, newcomer: Newcomer, { on }: GroupSession, world: World) {
  const id = MentorId.parse(world.newId())
  const { comesFrom } = newcomer
  const company = comesFrom === undefined ? undefined : listed(book.companies).find(({ name }) => searchKey(name) === searchKey(comesFrom))
  const frame: Mentor['frame'] = { kind: 'unknown', ...(company ? { companyId: company.id } : comesFrom !== undefined && { employer: comesFrom }) }
  const mentor: Mentor = { id, ...identity(newcomer), registeredOn: registeredOn(on, world), frame, capacity: 1, decisions: [], consents: {} }
  return ok({ book: { ...book, mentors: { ...book.mentors, [id]: mentor } }, who: { kind: 'mentor' as const, id } })
}

/** A newcomer as a mentee, registered on the same day; a partner that is in the book is recognised by its name. */
export function newMentee(book: Casebook, newcomer: Newcomer, { on }: GroupSession, world: World) {
  const id = MenteeId.parse(world.newId())
  const { comesFrom } = newcomer
  const partner = comesFrom === undefined ? undefined : listed(book.partners).find(({ name }) => searchKey(name) === searchKey(comesFrom))
  const mentee: Mentee = {
    id,
    ...identity(newcomer),
    registeredOn: registeredOn(on, world),
    ...(partner ? { partnerId: partner.id } : comesFrom !== undefined && { notes: comesFrom }),
    decisions: [],
    consents: {},
  }
  return ok({ book: { ...book, mentees: { ...book.mentees, [id]: mentee } }, who: { kind: 'mentee' as const, id } })
}

const registeredOn = (heldOn: IsoDate, { today }: World): IsoDate => (heldOn < today() ? heldOn : today())

const identity = ({ givenName, familyName, agreement = 'neutral', email, phone }: Newcomer) => ({
  givenName,
  familyName,
  agreement,
  address: {},
  ...(email && { email }),
  ...(phone && { phone }),
})
