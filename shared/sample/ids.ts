import {
  AmendmentId,
  ArticleSetId,
  BreachId,
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
  NewsletterId,
  NextStepId,
  PairContactId,
  PairDraftId,
  PairId,
  PairingNoteId,
  PartnerId,
  PlanRowId,
  ProgressUpdateId,
  SAMPLE_PREFIX,
} from '#shared/domain/ids'
import type { Side } from '#shared/domain/pair-move'

const SIDES = { mentor: 1, mentee: 2 } as const satisfies Record<Side, number>

/** A valid UUID that one can read: which kind of thing it is, and its number in the table. */
const sampleId = (kind: number, number: number, version = 0): string =>
  `${SAMPLE_PREFIX}${String(kind).padStart(4, '0')}-4000-8000-${String(version).padStart(4, '0')}${String(number).padStart(8, '0')}`

export const sampleIds = {
  breach: (number: number) => BreachId.parse(sampleId(23, number)),
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
  /** The answers of an occasion of a pair: a check-in by its number, the closing conversation, a questionnaire. */
  checkInSheet: (pair: number, number: number, side: Side) => InterviewId.parse(sampleId(10, pair, 1000 + 10 * number + SIDES[side])),
  closingSheet: (pair: number) => InterviewId.parse(sampleId(10, pair, 2000)),
  questionnaire: (pair: number, side: Side) => InterviewId.parse(sampleId(10, pair, 3000 + SIDES[side])),
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
  nextStep: (number: number) => NextStepId.parse(sampleId(21, number)),
  newsletter: (number: number) => NewsletterId.parse(sampleId(22, number)),
} as const
