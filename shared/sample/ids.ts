import {
  AmendmentId,
  ArticleSetId,
  CompanyId,
  ContractId,
  CoordinatorId,
  ExchangeId,
  GroupSessionId,
  InterviewId,
  IntroductionId,
  InviteeId,
  MeetingId,
  MenteeId,
  MentorId,
  PairContactId,
  PairDraftId,
  PairId,
  PairingNoteId,
  PartnerId,
  PlanRowId,
  ProgressUpdateId,
  SAMPLE_PREFIX,
} from '#shared/domain/ids'

/** A valid UUID that one can read: which kind of thing it is, and its number in the table. */
const sampleId = (kind: number, number: number, version = 0): string =>
  `${SAMPLE_PREFIX}${String(kind).padStart(4, '0')}-4000-8000-${String(version).padStart(4, '0')}${String(number).padStart(8, '0')}`

export const sampleIds = {
  articles: () => ArticleSetId.parse(sampleId(1, 1)),
  coordinator: (number: number) => CoordinatorId.parse(sampleId(2, number)),
  company: (number: number) => CompanyId.parse(sampleId(3, number)),
  partner: (number: number) => PartnerId.parse(sampleId(4, number)),
  mentor: (number: number) => MentorId.parse(sampleId(5, number)),
  mentee: (number: number) => MenteeId.parse(sampleId(6, number)),
  pair: (number: number) => PairId.parse(sampleId(7, number)),
  pairDraft: (number: number) => PairDraftId.parse(sampleId(8, number)),
  /** The contract of a pair, by the number of the pair and the version printed. */
  contract: (pair: number, version: number) => ContractId.parse(sampleId(9, pair, version)),
  interview: (number: number) => InterviewId.parse(sampleId(10, number)),
  session: (number: number) => GroupSessionId.parse(sampleId(11, number)),
  /** Someone expected at a session, by the number of the session and their own on its list. */
  invitee: (session: number, number: number) => InviteeId.parse(sampleId(12, session, number)),
  exchange: (number: number) => ExchangeId.parse(sampleId(13, number)),
  update: (number: number) => ProgressUpdateId.parse(sampleId(14, number)),
  pairingNote: (number: number) => PairingNoteId.parse(sampleId(15, number)),
  /** A meeting, a row of the plan and an amendment: by the number of the pair and their own in it. */
  meeting: (pair: number, number: number) => MeetingId.parse(sampleId(16, pair, number)),
  planRow: (pair: number, number: number) => PlanRowId.parse(sampleId(17, pair, number)),
  amendment: (pair: number, number: number) => AmendmentId.parse(sampleId(18, pair, number)),
  contact: (number: number) => PairContactId.parse(sampleId(19, number)),
  introduction: (number: number) => IntroductionId.parse(sampleId(20, number)),
} as const
