import { z } from 'zod'

import { CoordinatorId } from './ids'
import { IsoDate } from './iso-date'
import { paragraphs } from './line'
import { ItemKey } from './lists'

const decided = {
  on: IsoDate,
  by: CoordinatorId.optional(),
  /** Counted by the yearly report. */
  reason: ItemKey.optional(),
  /** In words that can be told to the person. */
  told: paragraphs(1000).optional(),
} as const

/** What the association decides after a mentor's preparation (documents §3.4.12), or when the mentor stops. */
export const MentorDecision = z.strictObject({ ...decided, outcome: z.enum(['accepted', 'to-review', 'other-engagement', 'not-accepted', 'left']) })
export type MentorDecision = Readonly<z.infer<typeof MentorDecision>>
export type MentorOutcome = MentorDecision['outcome']

/** What the association decides after the selection interview (brochure, stage 2 B; documents §3.5.17), or when the person gives up. */
export const MenteeDecision = z.strictObject({
  ...decided,
  outcome: z.enum(['accepted', 'waiting-list', 'redirected', 'not-accepted', 'withdrew']),
  /** Towards what, for a person sent elsewhere. */
  towards: ItemKey.optional(),
})
export type MenteeDecision = Readonly<z.infer<typeof MenteeDecision>>
export type MenteeOutcome = MenteeDecision['outcome']

/** The decision that holds: the last one. */
export const standingDecision = <Decision>(decisions: readonly Decision[]): Decision | undefined => decisions.at(-1)
