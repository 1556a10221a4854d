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

/** One name for each occasion, so that there is one of each. */
export function occasionKey(occasion: PairOccasion): string {
  switch (occasion.kind) {
    case 'check-in':
      return `check-in ${occasion.id} ${occasion.number} ${occasion.side}`
    case 'closing':
      return `closing ${occasion.id}`
    case 'evaluation':
      return `evaluation ${occasion.id} ${occasion.side}`
  }
}
