import { z } from 'zod'

import { PairId } from './ids'
import { Side } from './pair-move'

/** What one speaks or writes about with one or both of a pair along a grid, once it works: a six-week contact, the closing, a questionnaire (brochure, stages 4 to 6). */
export const PairOccasion = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('check-in'), id: PairId, number: z.int().min(1).max(40), side: Side }),
  z.strictObject({ kind: z.literal('closing'), id: PairId }),
  z.strictObject({ kind: z.literal('evaluation'), id: PairId, side: Side }),
])
export type PairOccasion = Readonly<z.infer<typeof PairOccasion>>
export type OccasionOf<Kind extends PairOccasion['kind']> = Extract<PairOccasion, { kind: Kind }>
