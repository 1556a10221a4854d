import { z } from 'zod'

import { PairContactId, PairId } from './ids'
import { IsoDate } from './iso-date'
import { line } from './line'

export const PairContactDetails = z.strictObject({
  on: IsoDate,
  means: z.enum(['phone', 'email', 'message', 'other']),
  /** How long it took, in minutes. */
  minutes: z.int().min(1).max(600).optional(),
  note: line(500).optional(),
})
export type PairContactDetails = Readonly<z.infer<typeof PairContactDetails>>

/** A call or a message between the two of a pair: it completes their meetings and never counts as one (brochure, « En pratique »). */
export const PairContact = PairContactDetails.extend({ id: PairContactId, pairId: PairId })
export type PairContact = Readonly<z.infer<typeof PairContact>>
