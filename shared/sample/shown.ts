import { sampleIds } from './ids'

/** The contracts that a demonstration shows: two active pairs as unlike each other as they can be. */
export const shownContracts = {
  /** A self-employed mentor, in the feminine, with a mentee whom a partner referred. */
  volunteer: sampleIds.contract(27, 1),
  /** A mentor on working time, in the masculine, for longer meetings, with nobody in between. */
  workingTime: sampleIds.contract(28, 1),
} as const

/** The interviews that a demonstration shows: in both every question is answered. */
export const shownInterviews = {
  preparation: sampleIds.interview(6),
  selection: sampleIds.interview(114),
} as const
