import { z } from 'zod'

import type { Casebook, World } from './casebook'
import type { Change } from './change'
import { newMentee, newMentor } from './newcomers'
import type { CasebookRefusal } from './refusal'

import { ok, refuse, type Result } from '#shared/core/result'
import { Attendance, audienceOf, type GroupSession, GroupSessionDetails, type Invitee, InviteeWho } from '#shared/domain/group-session'
import { GroupSessionId, InviteeId, MenteeId, MentorId } from '#shared/domain/ids'

/** Without an id a new session is planned; with one the present one is corrected. */
export const SaveSession = z.strictObject({ id: GroupSessionId.optional(), details: GroupSessionDetails })
export type SaveSession = z.infer<typeof SaveSession>

export const RemoveSession = z.strictObject({ id: GroupSessionId })

/** A session that will not take place; asked again without `cancelled`, it will. */
export const CancelSession = z.strictObject({ id: GroupSessionId, cancelled: z.boolean() })

export const InviteToSession = z.strictObject({ id: GroupSessionId, who: z.array(InviteeWho).min(1).max(500) })
export type InviteToSession = z.infer<typeof InviteToSession>

export const UninviteFromSession = z.strictObject({ id: GroupSessionId, inviteeId: InviteeId })

/** What is known of each one named; nothing (`null`) takes a mark back. */
export const MarkAttendance = z.strictObject({
  id: GroupSessionId,
  marks: z.array(z.strictObject({ inviteeId: InviteeId, attendance: Attendance.nullable().optional(), wishes: z.enum(['yes', 'later', 'no']).nullable().optional() })).max(500),
})
export type MarkAttendance = z.infer<typeof MarkAttendance>

/** A newcomer becomes a mentor or a mentee; with `as`, the one who is in the book already. */
export const RegisterInvitee = z.strictObject({ id: GroupSessionId, inviteeId: InviteeId, as: z.union([MentorId, MenteeId]).optional() })
export type RegisterInvitee = z.infer<typeof RegisterInvitee>

/** Refuses to change the public of a session to which someone is invited already, and to put off one that was held: excuses may come before. */
export const saveSession =
  ({ id, details }: SaveSession, world: World): Change =>
  book => {
    const present = id && book.groupSessions[id]
    if (id !== undefined && !present) return refuse({ code: 'casebook/unknown', id })
    const others = (present?.invitees ?? []).flatMap(({ who }) => (who.kind !== 'newcomer' && who.kind !== audienceOf(details.kind) ? [who.id] : []))
    if (others.length > 0) return refuse({ code: 'session/not-for-them', ids: others })
    if (present?.invitees.some(({ attendance }) => attendance === 'present' || attendance === 'absent') && details.on > world.today()) return refuse({ code: 'session/attended' })
    const unknown = details.animators.find(animator => !book.coordinators[animator])
    if (unknown !== undefined) return refuse({ code: 'casebook/unknown', id: unknown })

    const key = id ?? GroupSessionId.parse(world.newId())
    const kept = { invitees: present?.invitees ?? [], ...(present?.cancelledOn && { cancelledOn: present.cancelledOn }) }
    return ok(withSession(book, { ...details, ...kept, id: key }))
  }

/** Refuses to take away a session that somebody came to: it was held. */
export const removeSession =
  ({ id }: z.infer<typeof RemoveSession>): Change =>
  book => {
    const { [id]: found, ...groupSessions } = book.groupSessions
    if (!found) return refuse({ code: 'casebook/unknown', id })
    return someoneCame(found) ? refuse({ code: 'session/attended' }) : ok({ ...book, groupSessions })
  }

export const cancelSession =
  ({ id, cancelled }: z.infer<typeof CancelSession>, world: World): Change =>
  book =>
    changed(book, id, session => {
      if (cancelled && someoneCame(session)) return refuse({ code: 'session/attended' })
      const { cancelledOn: _, ...standing } = session
      return ok(cancelled ? { ...session, cancelledOn: world.today() } : standing)
    })

/** Adds those who are not expected yet. Refuses people whom this kind of session is not for. */
export const inviteToSession =
  ({ id, who }: InviteToSession, world: World): Change =>
  book =>
    changed(book, id, session => {
      const audience = audienceOf(session.kind)
      const wrong = who.flatMap(each => (each.kind !== 'newcomer' && each.kind !== audience ? [each.id] : []))
      if (wrong.length > 0) return refuse({ code: 'session/not-for-them', ids: wrong })
      const unknown = who.flatMap(each => (each.kind === 'newcomer' || isKnown(book, each) ? [] : [each.id]))[0]
      if (unknown !== undefined) return refuse({ code: 'casebook/unknown', id: unknown })

      const expected = new Set(session.invitees.flatMap(invitee => personOf(invitee.who) ?? []))
      const added = who.filter(each => each.kind === 'newcomer' || !expected.has(each.id))
      return ok({ ...session, invitees: [...session.invitees, ...added.map(each => ({ id: InviteeId.parse(world.newId()), who: each }))] })
    })

export const uninviteFromSession =
  ({ id, inviteeId }: z.infer<typeof UninviteFromSession>): Change =>
  book =>
    changed(book, id, session => {
      if (!session.invitees.some(invitee => invitee.id === inviteeId)) return refuse({ code: 'casebook/unknown', id: inviteeId })
      return ok({ ...session, invitees: session.invitees.filter(invitee => invitee.id !== inviteeId) })
    })

/** Marks who was there, for all at once. Refuses before the day, and for a session that was cancelled; excuses may come before. */
export const markAttendance =
  ({ id, marks }: MarkAttendance, world: World): Change =>
  book =>
    changed(book, id, session => {
      if (session.cancelledOn) return refuse({ code: 'session/cancelled' })
      const isBefore = world.today() < session.on
      if (isBefore && marks.some(({ attendance }) => attendance === 'present' || attendance === 'absent')) return refuse({ code: 'session/not-held-yet', on: session.on })
      const known = new Set<string>(session.invitees.map(invitee => invitee.id))
      const unknown = marks.find(({ inviteeId }) => !known.has(inviteeId))
      if (unknown) return refuse({ code: 'casebook/unknown', id: unknown.inviteeId })

      const byId = new Map(marks.map(mark => [mark.inviteeId, mark]))
      return ok({ ...session, invitees: session.invitees.map(invitee => marked(invitee, byId.get(invitee.id))) })
    })

/** Registers a newcomer as the session is for: what is known of them becomes their file. */
export const registerInvitee =
  ({ id, inviteeId, as }: RegisterInvitee, world: World): Change =>
  book => {
    const session = book.groupSessions[id]
    const invitee = session?.invitees.find(each => each.id === inviteeId)
    if (!session || !invitee) return refuse({ code: 'casebook/unknown', id: session ? inviteeId : id })
    if (invitee.who.kind !== 'newcomer') return refuse({ code: 'session/already-registered' })

    const audience = audienceOf(session.kind)
    const registered = as === undefined ? (audience === 'mentor' ? newMentor : newMentee)(book, invitee.who, session, world) : known(book, audience, as)
    if (!registered.ok) return registered
    const { who, book: after } = registered.value
    if (session.invitees.some(each => personOf(each.who) === who.id)) return refuse({ code: 'session/already-registered' })
    return ok(withSession(after, { ...session, invitees: session.invitees.map(each => (each.id === inviteeId ? { ...each, who } : each)) }))
  }

function known(book: Casebook, audience: 'mentor' | 'mentee', id: string): Result<{ readonly book: Casebook; readonly who: Exclude<InviteeWho, { kind: 'newcomer' }> }, CasebookRefusal> {
  const mentor = audience === 'mentor' ? book.mentors[MentorId.parse(id)] : undefined
  const mentee = audience === 'mentee' ? book.mentees[MenteeId.parse(id)] : undefined
  if (mentor) return ok({ book, who: { kind: 'mentor', id: mentor.id } })
  return mentee ? ok({ book, who: { kind: 'mentee', id: mentee.id } }) : refuse({ code: 'casebook/unknown', id })
}

function marked(invitee: Invitee, mark: MarkAttendance['marks'][number] | undefined): Invitee {
  if (!mark) return invitee
  const { attendance: before, wishes: wished, ...rest } = invitee
  const attendance = mark.attendance === undefined ? before : (mark.attendance ?? undefined)
  const wishes = mark.wishes === undefined ? wished : (mark.wishes ?? undefined)
  return { ...rest, ...(attendance && { attendance }), ...(wishes && { wishes }) }
}

const personOf = (who: InviteeWho): string | undefined => (who.kind === 'newcomer' ? undefined : who.id)

const isKnown = (book: Casebook, who: Exclude<InviteeWho, { kind: 'newcomer' }>): boolean => (who.kind === 'mentor' ? book.mentors[who.id] : book.mentees[who.id]) !== undefined

const someoneCame = ({ invitees }: GroupSession) => invitees.some(({ attendance }) => attendance === 'present')

function changed(book: Casebook, id: GroupSessionId, change: (session: GroupSession) => Result<GroupSession, CasebookRefusal>): Result<Casebook, CasebookRefusal> {
  const session = book.groupSessions[id]
  if (!session) return refuse({ code: 'casebook/unknown', id })
  const after = change(session)
  return after.ok ? ok(withSession(book, after.value)) : after
}

const withSession = (book: Casebook, session: GroupSession): Casebook => ({ ...book, groupSessions: { ...book.groupSessions, [session.id]: session } })
