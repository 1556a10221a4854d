import { z } from 'zod'

import { CoordinatorId, type MenteeId, type MentorId, RetentionDecisionId } from './ids'
import { IsoDate } from './iso-date'
import { line } from './line'
import { YearDay } from './year-day'

/** What is kept for how long, each from an event of its own (privacy, lawful bases and lengths). */
export const RetentionPurpose = z.enum(['mentor-not-kept', 'mentor', 'mentee-not-kept', 'mentee', 'interview-notes', 'follow-up', 'history'])
export type RetentionPurpose = z.infer<typeof RetentionPurpose>

/** What was decided of one purpose of one person: kept until a day and for a reason, or its words were emptied. Under the id of the person and the purpose: `…uuid…:mentor`. */
export const RetentionDecision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('kept'), id: RetentionDecisionId, decidedOn: IsoDate, keepUntil: IsoDate, reason: line(300), by: CoordinatorId.optional() }),
  z.strictObject({ kind: z.literal('emptied'), id: RetentionDecisionId, decidedOn: IsoDate, by: CoordinatorId.optional() }),
])
export type RetentionDecision = Readonly<z.infer<typeof RetentionDecision>>

/** What a person and a purpose are decided under. */
export const retentionDecisionId = (personId: MentorId | MenteeId, purpose: RetentionPurpose): RetentionDecisionId => RetentionDecisionId.parse(`${personId}:${purpose}`)

/** A funding that pays for some days, both included, and until when its proofs are kept. */
export const Funding = z
  .strictObject({ name: line(100), from: IsoDate, to: IsoDate, keepUntil: IsoDate })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'until-before-on' })
  .refine(({ to, keepUntil }) => to <= keepUntil, { path: ['keepUntil'], message: 'until-before-on' })
export type Funding = Readonly<z.infer<typeof Funding>>

const Months = z.int().min(1).max(240)

/** How many calendar months each purpose may last, and the longest that a funding asks for; the longest wins for what the funding needs. */
export const RetentionSettings = z.strictObject({
  id: z.literal('retention'),
  months: z.record(RetentionPurpose, Months).readonly(),
  /** The day of each year by which the lines are looked at, for the year before. */
  review: YearDay,
  /** Funding that wants proofs kept longer (FSE+: until its closing), for the contract and the presence of the people of its years. */
  fundings: z.array(Funding).max(20).readonly(),
})
export type RetentionSettings = Readonly<z.infer<typeof RetentionSettings>>

/** What the association answered about its own duties. */
export const PrivacySettings = z.strictObject({
  id: z.literal('privacy'),
  /** A data protection officer: named, found unnecessary, or not settled yet (RGPD, art. 37). */
  officer: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('to-settle') }),
    z.strictObject({ kind: z.literal('not-needed'), because: line(300), on: IsoDate }),
    z.strictObject({ kind: z.literal('named'), name: line(200), contact: line(200), since: IsoDate }),
  ]),
  /** The day on which the register of processing was last read over. */
  registerReadOn: IsoDate.optional(),
})
export type PrivacySettings = Readonly<z.infer<typeof PrivacySettings>>
