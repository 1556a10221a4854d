import { z } from 'zod'

import { Attempts } from './attempt'
import { CheckInId, CoordinatorId, PairId } from './ids'
import { IsoDate } from './iso-date'
import { line } from './line'
import { Side } from './pair-move'

/** How a pair does: all is well, to be watched, somebody must act. */
export const AlertLevel = z.enum(['green', 'orange', 'red'])
export type AlertLevel = z.infer<typeof AlertLevel>

/** The level the coordinator decided, whatever the rule proposed; other than green, with the reason. */
export const Assessment = z
  .strictObject({ level: AlertLevel, on: IsoDate, by: CoordinatorId.optional(), reason: line(500).optional() })
  .refine(({ level, reason }) => level === 'green' || reason !== undefined, { path: ['reason'], message: 'reason-missing' })
export type Assessment = Readonly<z.infer<typeof Assessment>>

/** What stands beside the answers of a six-week contact: the calls without an answer, the level, and that it was given up. */
export const CheckInDetails = z.strictObject({
  attempts: Attempts,
  assessment: Assessment.optional(),
  /** The day one stopped trying: nobody answered. */
  leftOn: IsoDate.optional(),
})
export type CheckInDetails = Readonly<z.infer<typeof CheckInDetails>>

/**
 * The six-week contact with one of a pair (brochure, stage 4; documents §3.11). Its answers are an interview of the same occasion;
 * neither of the two ever reads what the other said.
 */
export const CheckIn = CheckInDetails.extend({ id: CheckInId, pairId: PairId, number: z.int().min(1).max(40), side: Side })
export type CheckIn = Readonly<z.infer<typeof CheckIn>>

export const checkInId = ({ id, number, side }: { readonly id: PairId; readonly number: number; readonly side: Side }): CheckInId => CheckInId.parse(`${id}:${number}:${side}`)
