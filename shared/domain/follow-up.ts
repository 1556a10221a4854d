import { z } from 'zod'

import { Attempts } from './attempt'
import { ProgressItem } from './evaluation'
import { CoordinatorId, FollowUpId, PairId } from './ids'
import { IsoDate } from './iso-date'
import { line } from './line'
import { ItemKey } from './lists'
import { Situation } from './situation'

/** How many calendar months after the last day of a pair one asks again (statistics §4.5). */
export const FollowUpMonths = z.union([z.literal(6), z.literal(12)])
export type FollowUpMonths = z.infer<typeof FollowUpMonths>

const Scale = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])

export const FollowUpDetails = z.strictObject({
  attempts: Attempts,
  answer: z
    .strictObject({
      on: IsoDate,
      by: CoordinatorId.optional(),
      situation: Situation,
      /** The ten sentences, from 1 to 4; those not asked are absent. */
      items: z.partialRecord(ProgressItem, Scale).readonly(),
      /** Whether the mentoring helped: a key of the list `mentoring-effects`. */
      effect: ItemKey.optional(),
      note: line(500).optional(),
    })
    .optional(),
  /** The day one stopped trying: counted among those who did not answer. */
  leftOn: IsoDate.optional(),
})
export type FollowUpDetails = Readonly<z.infer<typeof FollowUpDetails>>

/** What became of a mentee six or twelve months after the end; asked only of those who agreed. */
export const FollowUp = FollowUpDetails.extend({ id: FollowUpId, pairId: PairId, months: FollowUpMonths })
export type FollowUp = Readonly<z.infer<typeof FollowUp>>

export const followUpId = (pairId: PairId, months: FollowUpMonths): FollowUpId => FollowUpId.parse(`${pairId}:${months}`)
