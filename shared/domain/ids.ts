import { z } from 'zod'

export const CoordinatorId = z.uuid().brand<'CoordinatorId'>()
export type CoordinatorId = z.infer<typeof CoordinatorId>

export const CompanyId = z.uuid().brand<'CompanyId'>()
export type CompanyId = z.infer<typeof CompanyId>

export const PartnerId = z.uuid().brand<'PartnerId'>()
export type PartnerId = z.infer<typeof PartnerId>

export const MentorId = z.uuid().brand<'MentorId'>()
export type MentorId = z.infer<typeof MentorId>

export const MenteeId = z.uuid().brand<'MenteeId'>()
export type MenteeId = z.infer<typeof MenteeId>

export const PairId = z.uuid().brand<'PairId'>()
export type PairId = z.infer<typeof PairId>

export const PairDraftId = z.uuid().brand<'PairDraftId'>()
export type PairDraftId = z.infer<typeof PairDraftId>

export const ContractId = z.uuid().brand<'ContractId'>()
export type ContractId = z.infer<typeof ContractId>

export const ArticleSetId = z.uuid().brand<'ArticleSetId'>()
export type ArticleSetId = z.infer<typeof ArticleSetId>

export const InterviewId = z.uuid().brand<'InterviewId'>()
export type InterviewId = z.infer<typeof InterviewId>

export const GroupSessionId = z.uuid().brand<'GroupSessionId'>()
export type GroupSessionId = z.infer<typeof GroupSessionId>

/** Someone expected at a group session, who may be nobody's file yet. */
export const InviteeId = z.uuid().brand<'InviteeId'>()
export type InviteeId = z.infer<typeof InviteeId>

export const ExchangeId = z.uuid().brand<'ExchangeId'>()
export type ExchangeId = z.infer<typeof ExchangeId>

export const ProgressUpdateId = z.uuid().brand<'ProgressUpdateId'>()
export type ProgressUpdateId = z.infer<typeof ProgressUpdateId>

export const ImportId = z.uuid().brand<'ImportId'>()
export type ImportId = z.infer<typeof ImportId>

export const MeetingId = z.uuid().brand<'MeetingId'>()
export type MeetingId = z.infer<typeof MeetingId>

/** A call or a message between the two of a pair, which completes their meetings. */
export const PairContactId = z.uuid().brand<'PairContactId'>()
export type PairContactId = z.infer<typeof PairContactId>

export const IntroductionId = z.uuid().brand<'IntroductionId'>()
export type IntroductionId = z.infer<typeof IntroductionId>

export const PlanRowId = z.uuid().brand<'PlanRowId'>()
export type PlanRowId = z.infer<typeof PlanRowId>

/** A step agreed at a check-in or at a closing. */
export const NextStepId = z.uuid().brand<'NextStepId'>()
export type NextStepId = z.infer<typeof NextStepId>

export const NewsletterId = z.uuid().brand<'NewsletterId'>()
export type NewsletterId = z.infer<typeof NewsletterId>

/** A six-week contact with one of the two, named so that there is one of each: the pair, its number and the side. */
export const CheckInId = z
  .string()
  .regex(/^[0-9a-f-]{36}:[1-9]\d*:(mentor|mentee)$/)
  .brand<'CheckInId'>()
export type CheckInId = z.infer<typeof CheckInId>

/** What became of a mentee so many months after the end of a pair. */
export const FollowUpId = z
  .string()
  .regex(/^[0-9a-f-]{36}:(6|12)$/)
  .brand<'FollowUpId'>()
export type FollowUpId = z.infer<typeof FollowUpId>

/** What is owed once a year, with the year it is about: `annual-report@2025`. */
export const YearlyTaskId = z
  .string()
  .regex(/^(profile-analysis|annual-report|retention-review)@\d{4}$/)
  .brand<'YearlyTaskId'>()
export type YearlyTaskId = z.infer<typeof YearlyTaskId>

/** What an association says of the profiles of a year, named by the year in which that year begins. */
export const ProfileAnalysisId = z
  .string()
  .regex(/^\d{4}$/)
  .brand<'ProfileAnalysisId'>()
export type ProfileAnalysisId = z.infer<typeof ProfileAnalysisId>

export const AmendmentId = z.uuid().brand<'AmendmentId'>()
export type AmendmentId = z.infer<typeof AmendmentId>

export const PairingNoteId = z.uuid().brand<'PairingNoteId'>()
export type PairingNoteId = z.infer<typeof PairingNoteId>

/** A version of a grid, named so that one can read it: `mentee-selection@3`. */
export const GridVersionId = z
  .string()
  .regex(/^[a-z-]+@[1-9]\d*$/)
  .brand<'GridVersionId'>()
export type GridVersionId = z.infer<typeof GridVersionId>

/** A version of the notice for mentors or for mentees: `mentee@2`. */
export const NoticeId = z
  .string()
  .regex(/^(mentor|mentee)@[1-9]\d*$/)
  .brand<'NoticeId'>()
export type NoticeId = z.infer<typeof NoticeId>

/** A line of the register of processing activities; those that the product fills in beforehand have names that one can read. */
export const ProcessingId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/)
  .brand<'ProcessingId'>()
export type ProcessingId = z.infer<typeof ProcessingId>

export const BreachId = z.uuid().brand<'BreachId'>()
export type BreachId = z.infer<typeof BreachId>

/** A person and a purpose: what is kept longer of one is not so of the other. */
export const RetentionDecisionId = z
  .string()
  .regex(/^[0-9a-f-]{36}:[a-z-]+$/)
  .brand<'RetentionDecisionId'>()
export type RetentionDecisionId = z.infer<typeof RetentionDecisionId>

/** The one association of a casebook; it stands in a collection like everything else, so that one kind of delta serves all. */
export const OrganisationId = z.literal('organisation')
export type OrganisationId = z.infer<typeof OrganisationId>

/** Bytes kept beside the casebook, named by their SHA-256 in hexadecimal. */
export const PieceId = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'PieceId'>()
export type PieceId = z.infer<typeof PieceId>

/** How the ids of the sample programme begin, so that what is invented can be told from what a person entered. */
export const SAMPLE_PREFIX = '5a3b1e00-'

export const isSample = (id: string): boolean => id.startsWith(SAMPLE_PREFIX)
