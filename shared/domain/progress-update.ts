import { z } from 'zod'

import { MenteeId, PairId, PartnerId, ProgressUpdateId } from './ids'
import { IsoDate } from './iso-date'
import { line, paragraphs } from './line'

/** What a partner is told of (brochure, stage 2 C: « tout au long du mentorat »). */
export const Milestone = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('decision'), on: IsoDate }),
  z.strictObject({ kind: z.literal('pair-formed'), on: IsoDate, pairId: PairId }),
  z.strictObject({ kind: z.literal('contract'), on: IsoDate, pairId: PairId }),
  z.strictObject({ kind: z.literal('check-in'), on: IsoDate, pairId: PairId, number: z.int().min(1).max(40) }),
  z.strictObject({ kind: z.literal('closure'), on: IsoDate, pairId: PairId }),
  z.strictObject({ kind: z.literal('outcome'), on: IsoDate, pairId: PairId }),
])
export type Milestone = Readonly<z.infer<typeof Milestone>>

const UpdateMeans = z.enum(['email', 'letter', 'phone', 'meeting'])
export type UpdateMeans = z.infer<typeof UpdateMeans>

/** That a partner was told of a milestone and of what came before it, or that it was decided not to. */
export const ProgressUpdate = z.strictObject({
  id: ProgressUpdateId,
  menteeId: MenteeId,
  partnerId: PartnerId,
  milestone: Milestone,
  /** The day it was sent, said or left aside. */
  on: IsoDate,
  done: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('sent'), means: UpdateMeans, text: paragraphs(5000) }),
    z.strictObject({ kind: z.literal('skipped'), reason: line(300).optional() }),
  ]),
})
export type ProgressUpdate = Readonly<z.infer<typeof ProgressUpdate>>
