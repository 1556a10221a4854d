import { ArticleSetId, CompanyId, ContractId, CoordinatorId, MenteeId, MentorId, PairDraftId, PairId, PartnerId, SAMPLE_PREFIX } from '#shared/domain/ids'

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
} as const
