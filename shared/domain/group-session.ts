import { z } from 'zod'

import { CoordinatorId, GroupSessionId, InviteeId, MenteeId, MentorId } from './ids'
import { IsoDate } from './iso-date'
import { line, paragraphs } from './line'
import { Agreement, Email, Name } from './person'
import { Phone } from './phone'

/** Information for candidate mentors, collective presentation to mentees, training of mentors, meeting of the community of mentors. */
export const SessionKind = z.enum(['mentor-information', 'mentee-presentation', 'mentor-training', 'community'])
export type SessionKind = z.infer<typeof SessionKind>

/** Whom each kind of session is for. */
export const audienceOf = (kind: SessionKind): 'mentor' | 'mentee' => (kind === 'mentee-presentation' ? 'mentee' : 'mentor')

/** How long each lasts unless planned otherwise, in minutes (brochure, stages 1 and 2; the community as in statistics §4.8). */
export const usualMinutes = { 'mentor-information': 60, 'mentee-presentation': 60, 'mentor-training': 240, community: 120 } as const satisfies Record<SessionKind, number>

/** A time of the day, `14:30`. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export type TimeOfDay = z.infer<typeof TimeOfDay>

export const GroupSessionDetails = z.strictObject({
  kind: SessionKind,
  title: line().optional(),
  on: IsoDate,
  at: TimeOfDay.optional(),
  /** How long it lasts, in minutes. */
  minutes: z.int().min(15).max(720),
  place: line(300),
  animators: z.array(CoordinatorId).max(10).readonly(),
  /** Who leads it from outside the team. */
  guest: line().optional(),
  /** How many people the place holds. */
  capacity: z.int().min(1).max(1000).optional(),
  notes: paragraphs(5000).optional(),
  /** What is on the programme, a line for each point. */
  agenda: paragraphs(5000).optional(),
  /** What was said and decided, written afterwards. */
  report: paragraphs(10_000).optional(),
})
export type GroupSessionDetails = Readonly<z.infer<typeof GroupSessionDetails>>

/** Someone who is in the book, or whom one knows by name only. */
export const InviteeWho = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mentor'), id: MentorId }),
  z.strictObject({ kind: z.literal('mentee'), id: MenteeId }),
  z.strictObject({
    kind: z.literal('newcomer'),
    givenName: Name,
    familyName: Name,
    agreement: Agreement.optional(),
    email: Email.optional(),
    phone: Phone.optional(),
    /** The company of a future mentor, the partner that sent a future mentee: as it was said. */
    comesFrom: line().optional(),
  }),
])
export type InviteeWho = Readonly<z.infer<typeof InviteeWho>>

export const Attendance = z.enum(['present', 'excused', 'absent'])
export type Attendance = z.infer<typeof Attendance>

export const Invitee = z.strictObject({
  id: InviteeId,
  who: InviteeWho,
  /** Absent while nobody has said. */
  attendance: Attendance.optional(),
  /** Whether a newcomer wishes to register. */
  wishes: z.enum(['yes', 'later', 'no']).optional(),
})
export type Invitee = Readonly<z.infer<typeof Invitee>>

/** A dated event with an attendance list. */
export const GroupSession = GroupSessionDetails.extend({
  id: GroupSessionId,
  invitees: z.array(Invitee).max(500).readonly(),
  cancelledOn: IsoDate.optional(),
})
export type GroupSession = Readonly<z.infer<typeof GroupSession>>

/** True once everyone on the list has been marked; never while nobody is on it. */
export const attendanceIsComplete = ({ invitees }: GroupSession): boolean => invitees.length > 0 && invitees.every(({ attendance }) => attendance !== undefined)
