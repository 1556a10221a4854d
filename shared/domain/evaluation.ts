import { z } from 'zod'

import { PairId } from './ids'
import { IsoDate } from './iso-date'
import { Side } from './pair-move'

/** What became of one questionnaire on paper: handed out, and given up where it never came back. Its answers are an interview of the same occasion. */
export const Questionnaire = z.strictObject({ handedOn: IsoDate.optional(), waivedOn: IsoDate.optional() })
export type Questionnaire = Readonly<z.infer<typeof Questionnaire>>

/** The two questionnaires of a pair (brochure, stage 6), under its id. */
export const Evaluation = z.strictObject({ id: PairId, sides: z.partialRecord(Side, Questionnaire).readonly() })
export type Evaluation = Readonly<z.infer<typeof Evaluation>>

/** The ten sentences asked at the selection, at the closing and six months later: under these keys in every grid (documents §3.15 D). */
export const PROGRESS_ITEMS = ['startJob', 'startWhere', 'startCv', 'startInterview', 'startNetwork', 'startCodes', 'startConfidence', 'startEnergy', 'startMarket', 'startMotivation'] as const
export const ProgressItem = z.enum(PROGRESS_ITEMS)
export type ProgressItem = z.infer<typeof ProgressItem>
