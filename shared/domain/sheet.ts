import { z } from 'zod'

import { GridName } from './grid-name'
import { SessionKind } from './group-session'
import { CompanyId, GroupSessionId, InterviewId, MenteeId, MentorId, PartnerId } from './ids'

/** Some people of a list, chosen one by one. */
export const Selection = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mentors'), ids: z.array(MentorId).min(1).max(5000).readonly() }),
  z.strictObject({ kind: z.literal('mentees'), ids: z.array(MenteeId).min(1).max(5000).readonly() }),
])
export type Selection = Readonly<z.infer<typeof Selection>>

export const LabelFormat = z.enum(['3x7', '3x8'])
export type LabelFormat = z.infer<typeof LabelFormat>

/** A sheet that can be looked at, printed and saved: which one, and about whom. */
export const Sheet = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('blank-grid'), grid: GridName }),
  z.strictObject({ kind: z.literal('mentor-grid'), mentorId: MentorId }),
  z.strictObject({ kind: z.literal('mentee-grid'), menteeId: MenteeId }),
  /** What was answered; without `forPerson`, with what the association keeps to itself. */
  z.strictObject({ kind: z.literal('interview'), interviewId: InterviewId, forPerson: z.literal(true).optional() }),
  /** Who is expected at a session; without one a blank list, `for` mentors or mentees. */
  z.strictObject({ kind: z.literal('attendance-list'), sessionId: GroupSessionId.optional(), for: z.enum(['mentor', 'mentee']).optional() }),
  /** An attendance list of people chosen in a list, with the title left to write. */
  z.strictObject({ kind: z.literal('people-list'), selection: Selection }),
  z.strictObject({ kind: z.literal('labels'), selection: Selection, format: LabelFormat, startAt: z.int().min(1).max(24) }),
  z.strictObject({ kind: z.literal('handout'), session: SessionKind, sessionId: GroupSessionId.optional() }),
  z.strictObject({ kind: z.literal('registration-form'), for: z.enum(['mentor', 'mentee']), sessionId: GroupSessionId.optional() }),
  /** Filled with what is known of a mentee and of the partner that sends them, or of a partner alone. */
  z.strictObject({ kind: z.literal('orientation-sheet'), partnerId: PartnerId.optional(), menteeId: MenteeId.optional() }),
  /** One certificate per mentor who was there, or the one of a single mentor. */
  z.strictObject({ kind: z.literal('training-certificate'), sessionId: GroupSessionId, mentorId: MentorId.optional() }),
  z.strictObject({ kind: z.literal('company-presentation'), companyId: CompanyId.optional() }),
  /** The note for a volunteer, or for a mentor on working time: by the file of the mentor, or by the `frame` of a blank one. */
  z.strictObject({ kind: z.literal('volunteer-note'), mentorId: MentorId.optional(), frame: z.literal('working-time').optional() }),
  z.strictObject({ kind: z.literal('progress-note'), menteeId: MenteeId }),
])
export type Sheet = Readonly<z.infer<typeof Sheet>>
export type SheetKind = Sheet['kind']
