import { z } from 'zod'

import { type Casebook, type Change, type CollectionName, listed, type Place, type World } from './casebook'

import { ok, refuse } from '#shared/core/result'
import { CompanyDetails } from '#shared/domain/company'
import { CoordinatorDetails } from '#shared/domain/coordinator'
import { CompanyId, CoordinatorId, MenteeId, MentorId, PartnerId } from '#shared/domain/ids'
import { MenteeDetails } from '#shared/domain/mentee'
import { companyOf, MentorDetails } from '#shared/domain/mentor'
import { PartnerDetails } from '#shared/domain/partner'

/** Without an id a new one is entered; with one the present one is corrected. */
export const SaveCoordinator = z.strictObject({ id: CoordinatorId.optional(), details: CoordinatorDetails })
export const SaveCompany = z.strictObject({ id: CompanyId.optional(), details: CompanyDetails })
export const SavePartner = z.strictObject({ id: PartnerId.optional(), details: PartnerDetails })
export const SaveMentor = z.strictObject({ id: MentorId.optional(), details: MentorDetails })
export const SaveMentee = z.strictObject({ id: MenteeId.optional(), details: MenteeDetails })

export const RemoveCoordinator = z.strictObject({ id: CoordinatorId })
export const RemoveCompany = z.strictObject({ id: CompanyId })
export const RemovePartner = z.strictObject({ id: PartnerId })
export const RemoveMentor = z.strictObject({ id: MentorId })
export const RemoveMentee = z.strictObject({ id: MenteeId })

type Simple = Extract<CollectionName, 'coordinators' | 'companies' | 'partners' | 'mentors' | 'mentees'>

/** Sets an entity down under its id, or under a new one. Refuses to correct one that is not there. */
const save =
  <Id extends string>(name: Simple, Id: { parse: (id: string) => Id }) =>
  ({ id, details }: { readonly id?: Id | undefined; readonly details: object }, world: World): Change =>
  book => {
    const entities: Readonly<Record<string, object | undefined>> = book[name]
    if (id !== undefined && !entities[id]) return refuse({ code: 'casebook/unknown', id })

    const key = id ?? Id.parse(world.newId())
    return ok({ ...book, [name]: { ...entities, [key]: { ...details, id: key } } })
  }

/** Takes an entity away, unless something of the book still names it. */
const remove =
  (name: Simple) =>
  ({ id }: { readonly id: string }): Change =>
  book => {
    const { [id]: found, ...others }: Readonly<Record<string, object | undefined>> = book[name]
    if (!found) return refuse({ code: 'casebook/unknown', id })

    const by = referencesTo(book, id)
    return by.length > 0 ? refuse({ code: 'casebook/still-referenced', by }) : ok({ ...book, [name]: others })
  }

export const saveCoordinator = save('coordinators', CoordinatorId)
export const saveCompany = save('companies', CompanyId)
export const savePartner = save('partners', PartnerId)
export const saveMentor = save('mentors', MentorId)
export const saveMentee = save('mentees', MenteeId)

export const removeCoordinator = remove('coordinators')
export const removeCompany = remove('companies')
export const removePartner = remove('partners')
export const removeMentor = remove('mentors')
export const removeMentee = remove('mentees')

/** Everything of the book that names this id. */
export function referencesTo(book: Casebook, id: string): readonly Place[] {
  const naming = <Entity extends { readonly id: string }>(
    collection: CollectionName,
    entities: Readonly<Partial<Record<string, Entity>>>,
    named: (entity: Entity) => readonly (string | undefined)[],
  ): readonly Place[] => listed(entities).flatMap(entity => (named(entity).includes(id) ? [{ collection, id: entity.id }] : []))

  return [
    ...naming('mentors', book.mentors, ({ frame }) => [companyOf(frame)]),
    ...naming('mentees', book.mentees, ({ partnerId }) => [partnerId]),
    ...naming('pairs', book.pairs, pair => [pair.mentorId, pair.menteeId, pair.coordinatorId, pair.substituteId]),
    ...naming('pairDrafts', book.pairDrafts, draft => [draft.mentorId, draft.menteeId, draft.coordinatorId, draft.substituteId]),
  ]
}
