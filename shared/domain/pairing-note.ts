import { z } from 'zod'

import { CoordinatorId, MenteeId, MentorId, PairingNoteId } from './ids'
import { IsoDate } from './iso-date'
import { line } from './line'

/**
 * What the staff knows of a mentor and a mentee: relatives, or to be kept apart; neither is ever proposed (matching §2.2, « eviter »).
 * `refusal-lifted` sets aside the refusals between the two up to that day: they may be proposed again.
 */
export const PairingNote = z.strictObject({
  id: PairingNoteId,
  mentorId: MentorId,
  menteeId: MenteeId,
  kind: z.enum(['related', 'to-avoid', 'refusal-lifted']),
  on: IsoDate,
  by: CoordinatorId.optional(),
  reason: line(300).optional(),
})
export type PairingNote = Readonly<z.infer<typeof PairingNote>>
