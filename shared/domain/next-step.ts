import { z } from 'zod'

import { CoordinatorId, NextStepId, PairId } from './ids'
import { IsoDate } from './iso-date'
import { line } from './line'
import { Side } from './pair-move'

export const NextStepDetails = z.strictObject({
  what: line(300),
  who: z.enum([...Side.options, 'association']),
  /** The member of the team who sees to it. */
  by: CoordinatorId.optional(),
  /** Until when; a step without a day is never late. */
  dueOn: IsoDate.optional(),
  doneOn: IsoDate.optional(),
  /** Where it was decided. */
  from: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('check-in'), number: z.int().min(1).max(40), side: Side }),
    z.strictObject({ kind: z.literal('closing') }),
  ]),
})
export type NextStepDetails = Readonly<z.infer<typeof NextStepDetails>>

/** What was decided at a check-in or a closing: who does what, until when (documents §3.11, point 12). */
export const NextStep = NextStepDetails.extend({ id: NextStepId, pairId: PairId })
export type NextStep = Readonly<z.infer<typeof NextStep>>
