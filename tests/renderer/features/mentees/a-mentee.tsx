import { useLocation } from 'wouter'

import { MenteePathPage } from '../../../../renderer/features/mentees/path/MenteePathPage'
import { valueOf } from '../../../builders/house'
import { type moveIn, showIn } from '../../show'

import type { Asked } from '#shared/api/api'
import { GroupSessionId, InterviewId, MenteeId, PartnerId } from '#shared/domain/ids'

/** A house that someone moved into. */
export type House = Awaited<ReturnType<typeof moveIn>>

type Details = Asked<'mentee.save'>['details']

const yusuf: Details = {
  agreement: 'masculine',
  givenName: 'Yusuf',
  familyName: 'Çelik',
  address: { postcode: '5100', municipality: 'Jambes' },
  phone: '0485 65 43 21',
  registeredOn: '2026-03-01',
  wishedJob: 'électricien',
}

/** All that must be answered to end the selection of a mentee; both criteria are met. */
export const requiredAnswers: Asked<'interview.answer'>['answers'] = {
  ...{ availableFullTime: true, workRight: 'yes', wantsMentoring: true, wishInOwnWords: 'Être épaulé', needs: ['network'] },
}

/** A mentee registered on 1 March 2026. */
export async function register(house: House, changes: Partial<Details> = {}): Promise<MenteeId> {
  const delta = valueOf(await house.ask('mentee.save', { details: { ...yusuf, ...changes } }))
  return MenteeId.parse(Object.keys(delta.put.mentees ?? {})[0])
}

/** A partner without contacts, unless some are given. */
export async function aPartner(house: House, changes: Partial<Asked<'partner.save'>['details']> = {}): Promise<PartnerId> {
  const details = { name: 'Mission régionale', kind: 'mission-regionale', address: {}, contacts: [], ...changes } as const
  const delta = valueOf(await house.ask('partner.save', { details }))
  return PartnerId.parse(Object.keys(delta.put.partners ?? {})[0])
}

/** A presentation planned for mentees; today is 16 March 2026. */
export async function aSession(house: House, changes: Partial<Asked<'session.save'>['details']> = {}): Promise<GroupSessionId> {
  const details = { kind: 'mentee-presentation', on: '2026-03-24', minutes: 60, place: 'Salle du Marché', animators: [], ...changes } as const
  const delta = valueOf(await house.ask('session.save', { details }))
  return GroupSessionId.parse(Object.keys(delta.put.groupSessions ?? {})[0])
}

/** The selection interview held with a mentee on a day; some answers may be other ones. */
export async function interview(house: House, id: MenteeId, on: string, answers: Asked<'interview.answer'>['answers'] = {}): Promise<InterviewId> {
  const delta = valueOf(await house.ask('interview.begin', { subject: { kind: 'mentee', id } }))
  const interviewId = InterviewId.parse(Object.keys(delta.put.interviews ?? {})[0])
  valueOf(await house.ask('interview.answer', { interviewId, answers: { ...requiredAnswers, ...answers } }))
  valueOf(await house.ask('interview.hold', { interviewId, held: { on } }))
  return interviewId
}

/** The wizard of a mentee, whose step is in the address. */
export const showWay = (house: House, id: MenteeId) => showIn(house, <Way id={id} />)

function Way({ id }: { readonly id: MenteeId }) {
  const [location] = useLocation()
  return <MenteePathPage menteeId={id} step={/\/parcours\/(.+)$/.exec(location)?.[1]} />
}
