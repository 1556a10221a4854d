import type { Casebook } from '#shared/casebook/casebook'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { ok, refuse, type Result } from '#shared/core/result'
import type { GroupSession } from '#shared/domain/group-session'
import type { GroupSessionId, MentorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentor } from '#shared/domain/mentor'

/** A training that was held, and those to whom it is attested. */
export interface Trained {
  readonly session: GroupSession
  readonly mentors: readonly Mentor[]
}

/** The mentors who came to a training, or one of them. Refuses another kind of session, one still to come, and someone who was not there. */
export function trainedMentors(book: Casebook, sessionId: GroupSessionId, mentorId: MentorId | undefined, today: IsoDate): Result<Trained, CasebookRefusal> {
  const session = book.groupSessions[sessionId]
  if (!session) return refuse({ code: 'casebook/unknown', id: sessionId })
  if (session.cancelledOn) return refuse({ code: 'session/cancelled' })
  if (session.on > today) return refuse({ code: 'session/not-held-yet', on: session.on })
  const present = session.invitees.flatMap(({ who, attendance }) => (attendance === 'present' && who.kind === 'mentor' ? (book.mentors[who.id] ?? []) : []))
  const mentors = mentorId === undefined ? present : present.filter(({ id }) => id === mentorId)
  if (session.kind !== 'mentor-training' || mentors.length === 0) return refuse({ code: 'session/not-for-them', ids: mentorId === undefined ? [] : [mentorId] })
  return ok({ session, mentors })
}
