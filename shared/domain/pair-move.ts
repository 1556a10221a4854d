import { z } from 'zod'

import { TimeOfDay } from './group-session'
import { AmendmentId, ContractId } from './ids'
import { IsoDate } from './iso-date'
import { line, paragraphs } from './line'
import { ItemKey } from './lists'
import { Terms } from './terms'

/** Why a pair comes to its end: the six months are over, a positive exit, or an interruption (brochure, stage 5). */
export const ClosingTrigger = z.enum(['term', 'positive-exit', 'interruption'])
export type ClosingTrigger = z.infer<typeof ClosingTrigger>

export const Side = z.enum(['mentor', 'mentee'])
export type Side = z.infer<typeof Side>

/** What one of the two says after the first meeting; one who hesitates has not answered yet (documents §3.7). */
export const AnswerSaid = z.enum(['yes', 'hesitates', 'no'])
export type AnswerSaid = z.infer<typeof AnswerSaid>

const reason = line(300)

/** How a pair enters the book: a proposal, an agreement already reached, or a pair that was running before the application came (« repris »). */
export const Opening = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('proposed'),
    on: IsoDate,
    answerExpectedOn: IsoDate.optional(),
    /** Why we thought of this mentor, as the profile sheet tells it (documents §3.6). */
    why: paragraphs(1000).optional(),
  }),
  z.strictObject({
    kind: z.literal('agreed'),
    firstMeetingOn: IsoDate,
    mentorAgreedOn: IsoDate,
    menteeAgreedOn: IsoDate,
    terms: Terms,
  }),
  z.strictObject({
    kind: z.literal('resumed'),
    signedOn: IsoDate.optional(),
    terms: Terms,
    /** The day from which its life is noted here: how often the two met before is unknown, not none. */
    keptSince: IsoDate.optional(),
  }),
])
export type Opening = Readonly<z.infer<typeof Opening>>

/** What may happen to a pair, each on its day. */
export const Move = z.discriminatedUnion('kind', [
  /** The mentor was asked again, and has until another day. */
  z.strictObject({ kind: z.literal('remind'), on: IsoDate, answerExpectedOn: IsoDate }),
  /** The mentor takes the proposal up, or wishes to talk about it first. */
  z.strictObject({ kind: z.literal('respond'), on: IsoDate, response: z.enum(['accepts', 'to-discuss']), note: reason.optional() }),
  /** The mentor does not take it up: why, as the register of refusals counts it, and in which words. */
  z.strictObject({ kind: z.literal('decline'), on: IsoDate, why: ItemKey.optional(), reason }),
  z.strictObject({ kind: z.literal('plan-first-meeting'), on: IsoDate, meetingOn: IsoDate, at: TimeOfDay.optional(), place: reason.optional() }),
  z.strictObject({ kind: z.literal('hold-first-meeting'), on: IsoDate }),
  z.strictObject({ kind: z.literal('answer'), on: IsoDate, side: Side, answer: AnswerSaid, reason: reason.optional() }),
  z.strictObject({ kind: z.literal('agree-terms'), on: IsoDate, terms: Terms }),
  z.strictObject({ kind: z.literal('print-contract'), on: IsoDate, contractId: ContractId }),
  z.strictObject({ kind: z.literal('sign'), on: IsoDate }),
  /** Other terms, as an amendment that all three have signed says. */
  z.strictObject({ kind: z.literal('amend'), on: IsoDate, amendmentId: AmendmentId, terms: Terms }),
  z.strictObject({ kind: z.literal('suspend'), on: IsoDate, reason }),
  z.strictObject({ kind: z.literal('resume'), on: IsoDate, endsOn: IsoDate }),
  z.strictObject({ kind: z.literal('bring-to-close'), on: IsoDate, trigger: ClosingTrigger, reason: reason.optional() }),
  z.strictObject({ kind: z.literal('close'), on: IsoDate }),
  z.strictObject({ kind: z.literal('withdraw'), on: IsoDate, reason }),
])
export type Move = Readonly<z.infer<typeof Move>>
export type MoveKind = Move['kind']
export type MoveOf<K extends MoveKind> = Extract<Move, { kind: K }>
