import { z } from 'zod'

import { Attempt } from './attempt'
import { TimeOfDay } from './group-session'
import { CoordinatorId, PairId } from './ids'
import { IsoDate } from './iso-date'
import { line } from './line'
import { ItemKey } from './lists'
import { Side } from './pair-move'
import { Situation } from './situation'

/** Who stopped, and why: a key of the list `interruption-reasons`. Of a reason of health no detail is kept. */
export const Interruption = z.strictObject({ by: z.enum([...Side.options, 'association']), why: ItemKey })
export type Interruption = Readonly<z.infer<typeof Interruption>>

/** That the pair was closed: around a table, by phone, or by the association alone where somebody could not be reached. */
export const ClosingHeld = z.strictObject({
  on: IsoDate,
  how: z.enum(['meeting', 'phone', 'unilateral']),
  /** Who of the two took part. */
  present: z
    .array(Side)
    .max(2)
    .refine(sides => new Set(sides).size === sides.length, 'side-twice')
    .readonly(),
  by: CoordinatorId.optional(),
  /** How long it took, in minutes. */
  minutes: z.int().min(5).max(600).optional(),
})
export type ClosingHeld = Readonly<z.infer<typeof ClosingHeld>>

/** What was told of the meeting while something is still missing: kept as it stands, it closes nothing. */
export const ClosingBegun = ClosingHeld.partial().extend({ minutes: z.int().min(0).max(100_000).optional() })
export type ClosingBegun = Readonly<z.infer<typeof ClosingBegun>>

export const ClosingDetails = z.strictObject({
  interruption: Interruption.optional(),
  planned: z.strictObject({ on: IsoDate, at: TimeOfDay.optional(), place: line(300).optional() }).optional(),
  /** Calls and letters to one of the two that stayed without an answer. */
  attempts: z.array(Attempt.extend({ side: Side })).max(50).readonly(),
  held: ClosingHeld.optional(),
  begun: ClosingBegun.optional(),
  /** Where the mentee stands at the end. */
  situation: Situation.optional(),
  /** The day each certificate was handed over. */
  certificates: z.partialRecord(Side, IsoDate).readonly(),
})
export type ClosingDetails = Readonly<z.infer<typeof ClosingDetails>>

/** The closing of a pair (brochure, stage 5; documents §3.13), one for each, under its id. What was said there is an interview of the same occasion. */
export const Closing = ClosingDetails.extend({ id: PairId })
export type Closing = Readonly<z.infer<typeof Closing>>

/** How long before the last day agreed a pair may be brought to its end by its term, in days. */
export const TERM_OPENS_DAYS = 14

/** A closing of which nothing is known yet. */
export const emptyClosing: ClosingDetails = { attempts: [], certificates: {} }
