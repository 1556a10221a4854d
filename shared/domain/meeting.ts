import { z } from 'zod'

import { TimeOfDay } from './group-session'
import { MeetingId, PairId } from './ids'
import { IsoDate } from './iso-date'
import { line, paragraphs } from './line'
import { Side } from './pair-move'

/** What a meeting is for: to know each other, or to work on the search (brochure, stage 3 E and F). */
export const MeetingPhase = z.enum(['intake', 'work'])
export type MeetingPhase = z.infer<typeof MeetingPhase>

/** At the mentor's work (brochure, « En pratique »), in another place, or by video. */
export const MeetingPlace = z.enum(['workplace', 'elsewhere', 'online'])
export type MeetingPlace = z.infer<typeof MeetingPlace>

/** How one of the two felt about it: 1 to 4, without a middle. */
const Mood = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])

const count = z.int().min(0).max(999).optional()

const appointed = {
  on: IsoDate,
  at: TimeOfDay.optional(),
  place: MeetingPlace,
  /** Where, when it is not the place of the contract. */
  where: line(300).optional(),
} as const

/** A meeting of the two, by what became of it (documents §3.10). */
export const MeetingDetails = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('planned'), ...appointed }),
  z.strictObject({
    state: z.literal('held'),
    ...appointed,
    /** How long it lasted, in minutes. */
    minutes: z.int().min(5).max(600),
    phase: MeetingPhase,
    /** Who else was there. */
    others: line(200).optional(),
    topics: paragraphs(2000).optional(),
    decisions: paragraphs(2000).optional(),
    /** Steps of the mentee since the last time. */
    applications: count,
    interviews: count,
    newContacts: count,
    /** Outside the hours paid by the employer, for a mentor on working time: those hours are the mentor's own. */
    ownTime: z.literal(true).optional(),
    mood: z.strictObject({ mentor: Mood.optional(), mentee: Mood.optional() }).optional(),
  }),
  z.strictObject({
    state: z.literal('cancelled'),
    ...appointed,
    by: z.enum([...Side.options, 'association']),
    /** Whether the other was told in time; absent where nobody knows. */
    told: z.boolean().optional(),
    reason: line(300).optional(),
  }),
])
export type MeetingDetails = Readonly<z.infer<typeof MeetingDetails>>
export type MeetingState = MeetingDetails['state']

/** A meeting of a pair, once it is under way; the first meeting, held before the contract, is told by the pair's story. */
export const Meeting = z.strictObject({ id: MeetingId, pairId: PairId, details: MeetingDetails })
export type Meeting = Readonly<z.infer<typeof Meeting>>

export type HeldMeeting = Meeting & { readonly details: Extract<MeetingDetails, { state: 'held' }> }

export const wasHeld = (meeting: Meeting): meeting is HeldMeeting => meeting.details.state === 'held'
