import { valueOf } from '../../../builders/house'
import type { moveIn } from '../../show'
import { interview } from '../mentees/a-mentee'

import type { Asked } from '#shared/api/api'
import { CoordinatorId, MenteeId, MentorId, PairId } from '#shared/domain/ids'
import { ItemKey, LanguageSkill } from '#shared/domain/lists'

export type House = Awaited<ReturnType<typeof moveIn>>

const french = LanguageSkill.parse({ language: 'french', level: 'native' })
const logistics = ItemKey.parse('transport-logistics')

type MentorDetails = Asked<'mentor.save'>['details']
type MenteeDetails = Asked<'mentee.save'>['details']

/** A mentor who may be asked: prepared, accepted and trained, in logistics at Namur. */
export async function aFreeMentor(house: House, givenName: string, changes: Partial<MentorDetails> = {}): Promise<MentorId> {
  const details: MentorDetails = {
    ...{ agreement: 'feminine', givenName, familyName: 'Dubois', address: {}, registeredOn: '2025-06-01', frame: { kind: 'pensioner' }, capacity: 1 },
    ...{ meetingPlace: 'rue Haute 1, 5000 Namur', sector: logistics, languages: [french], before: { informedOn: '2025-05-02', preparedOn: '2025-05-12', trainedOn: '2025-06-02' } },
    ...changes,
  }
  const delta = valueOf(await house.ask('mentor.save', { details }))
  const id = MentorId.parse(Object.keys(delta.put.mentors ?? {})[0])
  valueOf(await house.ask('mentor.decide', { mentorId: id, decision: { outcome: 'accepted', on: '2025-06-03' } }))
  return id
}

/** A mentee who waits since a day, looking for work in logistics, at Namur. */
export async function aWaitingMentee(house: House, givenName: string, changes: Partial<MenteeDetails> = {}, { since = '2026-02-10', answers = {} }: { readonly since?: string; readonly answers?: Asked<'interview.answer'>['answers'] } = {}): Promise<MenteeId> {
  const details: MenteeDetails = {
    ...{ agreement: 'masculine', givenName, familyName: 'Çelik', address: { postcode: '5000', municipality: 'Namur' }, registeredOn: '2026-01-05' },
    ...{ sector: logistics, languages: [french], wishedJob: 'magasinier' },
    ...changes,
  }
  const delta = valueOf(await house.ask('mentee.save', { details }))
  const id = MenteeId.parse(Object.keys(delta.put.mentees ?? {})[0])
  await interview(house, id, '2026-02-02', answers)
  valueOf(await house.ask('mentee.decide', { menteeId: id, decision: { outcome: 'accepted', on: since } }))
  return id
}

/** The coordinator who follows the pairs. */
async function aCoordinator(house: House) {
  const delta = valueOf(await house.ask('coordinator.save', { details: { agreement: 'feminine', givenName: 'Sarah', familyName: 'Lambert' } }))
  return CoordinatorId.parse(Object.keys(delta.put.coordinators ?? {})[0])
}

/** A proposal of a mentee to a mentor, made on 1 March 2026. */
export async function propose(house: House, mentorId: MentorId, menteeId: MenteeId): Promise<PairId> {
  const coordinatorId = await aCoordinator(house)
  const delta = valueOf(await house.ask('pair.create', { mentorId, menteeId, coordinatorId, opening: { kind: 'proposed', on: '2026-03-01' } }))
  return PairId.parse(Object.keys(delta.put.pairs ?? {})[0])
}

/** A proposal that the mentor did not take up, on 4 March 2026. */
export async function refuse(house: House, mentorId: MentorId, menteeId: MenteeId): Promise<PairId> {
  const pairId = await propose(house, mentorId, menteeId)
  valueOf(await house.ask('pair.move', { pairId, move: { kind: 'decline', on: '2026-03-04', why: ItemKey.parse('travel'), reason: 'Trop loin le soir.' } }))
  return pairId
}
