import { valueOf } from '../../../builders/house'
import { moveIn } from '../../show'

import { listed } from '#shared/casebook/casebook'
import type { QuestionOf } from '#shared/casebook/commands'
import type { InviteeWho } from '#shared/domain/group-session'

type Details = QuestionOf<'session.save'>['details']
type MentorDetails = QuestionOf<'mentor.save'>['details']
type House = Awaited<ReturnType<typeof moveIn>>

/** The only entity of a collection that a command just made. */
function made<Entity>(collection: Readonly<Partial<Record<string, Entity>>> | undefined): Entity {
  const [entity] = listed(collection ?? {})
  if (!entity) throw new Error('Nothing was made')
  return entity
}

/** Registers someone as a mentor who has done nothing yet, unless the details say otherwise. */
export async function registerMentor(house: House, details: Pick<MentorDetails, 'givenName' | 'familyName'> & Partial<MentorDetails>) {
  const base = { agreement: 'neutral', address: {}, registeredOn: '2026-02-02' as MentorDetails['registeredOn'], frame: { kind: 'unknown' }, capacity: 1 } as const
  return made(valueOf(await house.ask('mentor.save', { details: { ...base, ...details } })).put.mentors)
}

/** Plans an information session for mentors in a house where today is 16 March 2026. */
export async function planSession(house: House, details: Partial<Details> = {}) {
  const base = { kind: 'mentor-information', on: '2026-03-16' as Details['on'], minutes: 60, place: 'rue de l’Église 12, 5000 Namur', animators: [] } as const
  return made(valueOf(await house.ask('session.save', { details: { ...base, ...details } })).put.groupSessions)
}

/** A house where a session is planned and these people are on its list. */
export async function houseWithSession({ who = [], details = {} }: { readonly who?: readonly InviteeWho[]; readonly details?: Partial<Details> } = {}) {
  const house = await moveIn()
  const session = await planSession(house, details)
  if (who.length > 0) valueOf(await house.ask('session.invite', { id: session.id, who: [...who] }))
  return { house, sessionId: session.id }
}

export const newcomer = (givenName: string, familyName: string, more: Partial<Extract<InviteeWho, { kind: 'newcomer' }>> = {}): InviteeWho => ({ kind: 'newcomer', givenName, familyName, ...more })
