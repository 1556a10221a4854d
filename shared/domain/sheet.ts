import { z } from 'zod'

import { GridName } from './grid-name'
import { SessionKind } from './group-session'
import { CompanyId, CoordinatorId, GroupSessionId, InterviewId, MeetingId, MenteeId, MentorId, NewsletterId, PairId, PartnerId } from './ids'
import { IsoDate } from './iso-date'
import { Side } from './pair-move'
import { NoticeAudience } from './notice'
import { PairOccasion } from './pair-occasion'

/** Some people of a list, chosen one by one. */
export const Selection = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mentors'), ids: z.array(MentorId).min(1).max(5000).readonly() }),
  z.strictObject({ kind: z.literal('mentees'), ids: z.array(MenteeId).min(1).max(5000).readonly() }),
])
export type Selection = Readonly<z.infer<typeof Selection>>

export const LabelFormat = z.enum(['3x7', '3x8', '3x8-70', '2x7'])
export type LabelFormat = z.infer<typeof LabelFormat>

/** A sheet that can be looked at, printed and saved: which one, and about whom. */
export const Sheet = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('blank-grid'), grid: GridName }),
  z.strictObject({ kind: z.literal('mentor-grid'), mentorId: MentorId }),
  z.strictObject({ kind: z.literal('mentee-grid'), menteeId: MenteeId }),
  /** The sheet of a first meeting, for one pair. */
  z.strictObject({ kind: z.literal('first-meeting-grid'), pairId: PairId }),
  /** What was answered; without `forPerson`, with what the association keeps to itself. */
  z.strictObject({ kind: z.literal('interview'), interviewId: InterviewId, forPerson: z.literal(true).optional() }),
  /** Who is expected at a session; without one a blank list, `for` mentors or mentees. */
  z.strictObject({ kind: z.literal('attendance-list'), sessionId: GroupSessionId.optional(), for: z.enum(['mentor', 'mentee']).optional() }),
  /** An attendance list of people chosen in a list, with the title left to write. */
  z.strictObject({ kind: z.literal('people-list'), selection: Selection }),
  z.strictObject({ kind: z.literal('labels'), selection: Selection, format: LabelFormat, startAt: z.int().min(1).max(24) }),
  z.strictObject({ kind: z.literal('handout'), session: SessionKind, sessionId: GroupSessionId.optional() }),
  z.strictObject({ kind: z.literal('registration-form'), for: z.enum(['mentor', 'mentee']), sessionId: GroupSessionId.optional() }),
  /** What people are told about their data, with the slip that comes back. */
  z.strictObject({ kind: z.literal('privacy-notice'), for: NoticeAudience, mentorId: MentorId.optional(), menteeId: MenteeId.optional() }),
  /** Filled with what is known of a mentee and of the partner that sends them, or of a partner alone. */
  z.strictObject({ kind: z.literal('orientation-sheet'), partnerId: PartnerId.optional(), menteeId: MenteeId.optional() }),
  /** One certificate per mentor who was there, or the one of a single mentor. */
  z.strictObject({ kind: z.literal('training-certificate'), sessionId: GroupSessionId, mentorId: MentorId.optional() }),
  z.strictObject({ kind: z.literal('company-presentation'), companyId: CompanyId.optional() }),
  /** The note for a volunteer, or for a mentor on working time: by the file of the mentor, or by the `frame` of a blank one. */
  z.strictObject({ kind: z.literal('volunteer-note'), mentorId: MentorId.optional(), frame: z.literal('working-time').optional() }),
  z.strictObject({ kind: z.literal('progress-note'), menteeId: MenteeId }),
  /** The letter to one of the two when their mentoring ends. */
  z.strictObject({ kind: z.literal('termination-letter'), pairId: PairId, to: z.enum(['mentor', 'mentee']) }),
  /** The contracts and amendments that somebody must still sign. */
  z.strictObject({ kind: z.literal('awaiting-signatures') }),
  /** A mentee as a mentor gets to know them before they meet, without a family name; of a proposal where the pair or the mentor is named. */
  z.strictObject({ kind: z.literal('mentee-profile'), menteeId: MenteeId, mentorId: MentorId.optional(), pairId: PairId.optional(), identity: z.enum(['first-name', 'initials']).optional() }),
  /** Why a mentor and a mentee have the score they have. */
  z.strictObject({ kind: z.literal('match-explanation'), menteeId: MenteeId, mentorId: MentorId }),
  /** Up to four mentors for a mentee, side by side. */
  z.strictObject({ kind: z.literal('match-comparison'), menteeId: MenteeId, mentorIds: z.array(MentorId).min(1).max(4).readonly() }),
  /** The pairs proposed for a group: all who are free, or those named. */
  z.strictObject({
    kind: z.literal('group-proposal'),
    aim: z.enum(['best-total', 'best-pairs-first']),
    locked: z.array(z.strictObject({ mentorId: MentorId, menteeId: MenteeId })).max(5000).readonly(),
    menteeIds: z.array(MenteeId).max(5000).readonly().optional(),
    mentorIds: z.array(MentorId).max(5000).readonly().optional(),
  }),
  /** Without a pair a blank sheet; `blank` fills in the head alone. */
  z.strictObject({ kind: z.literal('intake'), pairId: PairId.optional(), blank: z.literal(true).optional() }),
  /** As it stands, or one of the versions set down; without a pair a blank sheet. */
  z.strictObject({ kind: z.literal('action-plan'), pairId: PairId.optional(), version: z.int().positive().optional() }),
  /** The sheet of a check-in, a closing or a questionnaire, for one pair: what is known is written in. */
  z.strictObject({ kind: z.literal('occasion-grid'), occasion: PairOccasion }),
  /** What is due and what comes in the next seven days; of everyone, or of one coordinator. */
  z.strictObject({ kind: z.literal('week-list'), coordinatorId: CoordinatorId.optional() }),
  /** That one of the two took part: a mentor's with the hours logged. */
  z.strictObject({ kind: z.literal('pair-certificate'), pairId: PairId, to: Side }),
  z.strictObject({ kind: z.literal('newsletter'), newsletterId: NewsletterId }),
  /** The questionnaires of a year read together, without names. */
  z.strictObject({ kind: z.literal('evaluation-synthesis'), year: z.int().min(2000).max(2100) }),
  /** The results of a period on one page. */
  z.strictObject({ kind: z.literal('dashboard'), from: IsoDate, to: IsoDate }),
  /** Mentors and mentees of a period side by side, and the years before it. */
  z.strictObject({ kind: z.literal('profile-analysis'), from: IsoDate, to: IsoDate }),
  /** What the association tells of a period: to others, without small numbers of people; `internal` tells them all. */
  z.strictObject({ kind: z.literal('activity-report'), from: IsoDate, to: IsoDate, internal: z.literal(true).optional() }),
  /** What a company gave on working time in a period, and what that is worth; `names` tells its employees apart. */
  z.strictObject({ kind: z.literal('company-certificate'), companyId: CompanyId, from: IsoDate, to: IsoDate, names: z.literal(true).optional() }),
  /** The programme of a session, and what was said there once it is written. */
  z.strictObject({ kind: z.literal('session-report'), sessionId: GroupSessionId }),
  /** The register of processing activities, and that of breaches. */
  z.strictObject({ kind: z.literal('processing-register') }),
  z.strictObject({ kind: z.literal('breach-register') }),
  /** What was kept long enough, and what was decided of it, at the review about a year. */
  z.strictObject({ kind: z.literal('retention-review'), year: z.int().min(2000).max(2100) }),
  /** Of one meeting, or else of the next one; without a pair a blank sheet. */
  z.strictObject({ kind: z.literal('meeting-sheet'), pairId: PairId.optional(), meetingId: MeetingId.optional() }),
])
export type Sheet = Readonly<z.infer<typeof Sheet>>
