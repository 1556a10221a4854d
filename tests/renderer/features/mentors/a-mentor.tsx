import { useLocation } from 'wouter'

import { MentorPathPage } from '../../../../renderer/features/mentors/path/MentorPathPage'
import { valueOf } from '../../../builders/house'
import { type moveIn, showIn } from '../../show'

import type { Asked } from '#shared/api/api'
import { CompanyId, GroupSessionId, InterviewId, MentorId } from '#shared/domain/ids'

export type House = Awaited<ReturnType<typeof moveIn>>

type Details = Asked<'mentor.save'>['details']

const anne: Details = {
  agreement: 'feminine',
  givenName: 'Anne-Sophie',
  familyName: 'd’Hœraene',
  address: { postcode: '5000', municipality: 'Namur' },
  phone: '0470 12 34 56',
  registeredOn: '2026-03-01',
  frame: { kind: 'pensioner' },
  meetingPlace: 'rue Haute 1, 5000 Namur',
  capacity: 1,
}

/** Steps that were all done before, so that nothing but what a test looks at is missing. */
export const allBefore = { informedOn: '2025-05-02', preparedOn: '2025-05-12', trainedOn: '2025-06-02' }

/** All that must be answered to end the preparation of a mentor. */
export const requiredAnswers: Asked<'interview.answer'>['answers'] = {
  ...{ offers: ['network'], roleUnderstood: true, limitsUnderstood: true, discretion: true, moneyAndGifts: true, whenToCall: true, capacity: 1 },
}

/** A mentor registered on 1 March 2026. */
export async function register(house: House, changes: Partial<Details> = {}): Promise<MentorId> {
  const delta = valueOf(await house.ask('mentor.save', { details: { ...anne, ...changes } }))
  return MentorId.parse(Object.keys(delta.put.mentors ?? {})[0])
}

export async function aCompany(house: House): Promise<CompanyId> {
  const delta = valueOf(await house.ask('company.save', { details: { name: 'Bâtisseurs SA', sector: 'profit', address: {}, contacts: [] } }))
  return CompanyId.parse(Object.keys(delta.put.companies ?? {})[0])
}

/** A session planned for mentors; today is 16 March 2026. */
export async function aSession(house: House, changes: Partial<Asked<'session.save'>['details']> = {}): Promise<GroupSessionId> {
  const details = { kind: 'mentor-information', on: '2026-03-24', minutes: 60, place: 'Salle du Marché', animators: [], ...changes } as const
  const delta = valueOf(await house.ask('session.save', { details }))
  return GroupSessionId.parse(Object.keys(delta.put.groupSessions ?? {})[0])
}

/** The interview just begun with a mentor, with some answers given. */
export async function begin(house: House, id: MentorId, answers: Asked<'interview.answer'>['answers'] = {}): Promise<InterviewId> {
  const delta = valueOf(await house.ask('interview.begin', { subject: { kind: 'mentor', id } }))
  const interviewId = InterviewId.parse(Object.keys(delta.put.interviews ?? {})[0])
  valueOf(await house.ask('interview.answer', { interviewId, answers }))
  return interviewId
}

/** The preparation held with a mentor on a day. */
export async function prepare(house: House, id: MentorId, on: string): Promise<InterviewId> {
  const interviewId = await begin(house, id, requiredAnswers)
  valueOf(await house.ask('interview.hold', { interviewId, held: { on } }))
  return interviewId
}

/** The wizard of a mentor, whose subject is in the address. */
export const showWay = (house: House, id: MentorId) => showIn(house, <Way id={id} />)

function Way({ id }: { readonly id: MentorId }) {
  const [location] = useLocation()
  return <MentorPathPage mentorId={id} subject={/\/parcours\/(.+)$/.exec(location)?.[1]} />
}
