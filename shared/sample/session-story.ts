import { coordinatorId, type CoordinatorKey } from './coordinators'
import { workingDay } from './days'
import { sampleIds } from './ids'
import { menteeId, type MenteeKey, menteeKnownSince, menteeNamed } from './mentees'
import { mentorId, type MentorKey, mentorKnownSince, mentorNamed } from './mentors'
import { emailOf, mobile } from './someone'
import { act, type SampleStep, type Typed } from './step'

import { usualMinutes } from '#shared/domain/group-session'

type Details = Typed<'session.save'>['details']
type Who = Typed<'session.invite'>['who'][number]
type Mark = Omit<Typed<'session.mark'>['marks'][number], 'inviteeId'>

/** Someone on the list of a session: expected, marked on the day, and registered afterwards where they were unknown. */
interface Guest {
  readonly who: Who
  readonly mark?: Mark
  /** The day a newcomer is registered: as someone who has a file by then, or as a new one of this id. */
  readonly registered?: { readonly on: string; readonly as?: Typed<'session.register'>['as']; readonly creates?: string }
}

export const PRESENT: Mark = { attendance: 'present' }
export const WISHES: Mark = { attendance: 'present', wishes: 'yes' }
export const EXCUSED: Mark = { attendance: 'excused' }
export const ABSENT: Mark = { attendance: 'absent' }

/** A mentor on the list of a day: by name only while they have no file. */
export const mentor = (key: MentorKey, mark?: Mark) => ({ known: mentorId(key), kind: 'mentor' as const, since: mentorKnownSince(key), named: mentorNamed(key), mark })
export const mentee = (key: MenteeKey, mark?: Mark) => ({ known: menteeId(key), kind: 'mentee' as const, since: menteeKnownSince(key), named: menteeNamed(key), mark })

type Person = ReturnType<typeof mentor> | ReturnType<typeof mentee>

/** Someone who has no file, or not yet. */
export const stranger = (givenName: string, familyName: string, agreement: 'feminine' | 'masculine' | 'neutral', number: number, comesFrom: string, mark?: Mark, registered?: Guest['registered']): Guest => ({
  who: { kind: 'newcomer', givenName, familyName, agreement, email: emailOf({ givenName, familyName }, number), phone: mobile(number), comesFrom },
  ...(mark && { mark }),
  ...(registered && { registered }),
})

function guestOn(day: string, { known, kind, since, named, mark }: Person): Guest {
  if (since <= day) return { who: kind === 'mentor' ? { kind, id: known } : { kind, id: known }, ...(mark && { mark }) }
  const { agreement, givenName, familyName, email, phone } = named
  return { who: { kind: 'newcomer', agreement, givenName, familyName, ...(email && { email }), ...(phone && { phone }) }, mark: WISHES, registered: { on: since, as: known } }
}

interface Plan extends Pick<Details, 'on' | 'at' | 'place' | 'kind'>, Partial<Pick<Details, 'title' | 'guest' | 'capacity' | 'notes' | 'agenda'>> {
  readonly number: number
  readonly plannedOn: string
  /** The day those who cannot come said so, for a session that is still to be held. */
  readonly excusedOn?: string
  readonly by: readonly CoordinatorKey[]
  readonly guests: readonly (Person | Guest)[]
  /** What was written down the working day after. */
  readonly report?: string
}

/** A session is planned, people are invited; on its day each is marked, and those who wish it are registered. */
export function session({ number, plannedOn, excusedOn, by, guests, report, ...plan }: Plan): readonly SampleStep[] {
  const id = sampleIds.session(number)
  const details = { ...plan, minutes: usualMinutes[plan.kind], animators: by.map(coordinatorId) }
  const invitees = guests.map((guest, index) => ({ ...('who' in guest ? guest : guestOn(plan.on, guest)), id: sampleIds.invitee(number, index + 1) }))
  const marks = invitees.flatMap(({ id: inviteeId, mark }) => (mark ? [{ inviteeId, ...mark }] : []))
  return [
    act(plannedOn, 'session.save', { details }, id),
    ...(invitees.length > 0 ? [act(invitedOn(plan.on, plannedOn, invitees), 'session.invite', { id, who: invitees.map(({ who }) => who) }, invitees.map(invitee => invitee.id))] : []),
    ...(marks.length > 0 ? [act(excusedOn ?? plan.on, 'session.mark', { id, marks })] : []),
    ...invitees.flatMap(({ id: inviteeId, registered }) =>
      registered ? [act(registered.on, 'session.register', { id, inviteeId, ...(registered.as && { as: registered.as }) }, registered.creates)] : [],
    ),
    ...(report ? [act(workingDay(plan.on, 1), 'session.save', { id, details: { ...details, report } })] : []),
  ]
}

/** Those who came are written down on the day, since some had no file when it was planned. */
const invitedOn = (day: string, plannedOn: string, invitees: readonly Guest[]): string => (invitees.some(({ mark }) => mark?.attendance === 'present') ? day : plannedOn)

