import { z } from 'zod'

import { type Casebook, type CollectionName, listed, type Place, type World } from './casebook'
import type { Change } from './change'

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

/** What is not typed in a form but decided by other commands, as it begins; correcting a file leaves it as it stands. */
const begun = {
  coordinators: {},
  companies: { talks: [], sponsorship: undefined, certificates: undefined },
  partners: {},
  mentors: { decisions: [], informationNote: undefined, consents: {}, formerMenteeId: undefined, informed: undefined, limitation: undefined, erased: undefined },
  mentees: { decisions: [], consents: {}, informed: undefined, limitation: undefined, erased: undefined },
} as const satisfies Record<Simple, object>

/** What other commands decided of an entity; absent facts stay absent. */
const decided = (name: Simple, present: object | undefined): object =>
  Object.fromEntries(
    Object.entries(begun[name]).flatMap(([key, value]: [string, unknown]) => {
      const known: unknown = present && Object.entries(present).find(([each]) => each === key)?.[1]
      return known === undefined && value === undefined ? [] : [[key, known ?? value]]
    }),
  )

/** Sets an entity down under its id, or under a new one. Refuses to correct one that is not there. */
const save =
  <Id extends string>(name: Simple, Id: { parse: (id: string) => Id }) =>
  ({ id, details }: { readonly id?: Id | undefined; readonly details: object }, world: World): Change =>
  book => {
    const entities: Readonly<Record<string, object | undefined>> = book[name]
    if (id !== undefined && !entities[id]) return refuse({ code: 'casebook/unknown', id })

    const key = id ?? Id.parse(world.newId())
    return ok({ ...book, [name]: { ...entities, [key]: { ...details, ...decided(name, entities[key]), id: key } } })
  }

/** Takes an entity away, unless something of the book still names it. */
const remove =
  (name: Simple) =>
  ({ id }: { readonly id: string }): Change =>
  book => {
    const { [id]: found, ...others }: Readonly<Record<string, object | undefined>> = book[name]
    if (!found) return refuse({ code: 'casebook/unknown', id })

    const by = referencesTo(book, new Set([id]))
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

/** Everything of the book that names one of these ids. */
export function referencesTo(book: Casebook, ids: ReadonlySet<string>): readonly Place[] {
  const naming = <Entity extends { readonly id: string }>(
    collection: CollectionName,
    entities: Readonly<Partial<Record<string, Entity>>>,
    named: (entity: Entity) => readonly (string | undefined)[],
  ): readonly Place[] => listed(entities).flatMap(entity => (named(entity).some(id => id !== undefined && ids.has(id)) ? [{ collection, id: entity.id }] : []))

  const deciders = (decisions: readonly { readonly by?: string | undefined }[]) => decisions.map(({ by }) => by)
  return [
    ...naming('mentors', book.mentors, ({ frame, decisions, informationNote, formerMenteeId }) => [companyOf(frame), informationNote?.by, formerMenteeId, ...deciders(decisions)]),
    ...naming('mentees', book.mentees, ({ partnerId, decisions }) => [partnerId, ...deciders(decisions)]),
    ...naming('pairs', book.pairs, pair => [pair.mentorId, pair.menteeId, pair.coordinatorId, pair.substituteId]),
    ...naming('pairingNotes', book.pairingNotes, ({ mentorId, menteeId, by }) => [mentorId, menteeId, by]),
    ...naming('pairDrafts', book.pairDrafts, draft => [draft.mentorId, draft.menteeId, draft.coordinatorId, draft.substituteId]),
    ...naming('exchanges', book.exchanges, exchange => [exchange.with.id, exchange.by]),
    ...naming('groupSessions', book.groupSessions, ({ animators, invitees }) => [...animators, ...invitees.flatMap(({ who }) => (who.kind === 'newcomer' ? [] : [who.id]))]),
    ...naming('interviews', book.interviews, ({ subject, held, heldBefore, answers }) => [subject.id, held?.by, heldBefore?.by, ...Object.values(answers).filter(answer => typeof answer === 'string')]),
    ...naming('checkIns', book.checkIns, ({ attempts, assessment }) => [...deciders(attempts), assessment?.by]),
    ...naming('nextSteps', book.nextSteps, ({ by }) => [by]),
    ...naming('closings', book.closings, ({ attempts, held, begun }) => [...deciders(attempts), held?.by, begun?.by]),
    ...naming('followUps', book.followUps, ({ attempts, answer }) => [...deciders(attempts), answer?.by]),
    ...naming('newsletters', book.newsletters, ({ issued }) => [issued?.by]),
    ...naming('entries', book.entries, ({ mentee, mentor }) => [mentee.partnerId, mentor.companyId]),
    ...naming('letterTemplates', book.letterTemplates, ({ by }) => [by]),
    ...naming('progressUpdates', book.progressUpdates, ({ menteeId, partnerId }) => [menteeId, partnerId]),
  ]
}
