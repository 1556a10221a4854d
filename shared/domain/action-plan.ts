import { z } from 'zod'

import { MeetingId, PairId, PlanRowId } from './ids'
import { IsoDate } from './iso-date'
import { line } from './line'
import { ItemKey } from './lists'

/** The five aims of a mentoring (brochure, stage 3 F). */
export const PlanGoal = z.enum(['job', 'training', 'internship', 'business', 'studies'])
export type PlanGoal = z.infer<typeof PlanGoal>

export const PlanRowState = z.enum(['to-do', 'in-progress', 'done', 'postponed', 'abandoned'])
export type PlanRowState = z.infer<typeof PlanRowState>

/** What became of a row on a day. Nothing is erased: a row that is given up says why (documents §3.9). */
export const PlanStep = z
  .strictObject({
    on: IsoDate,
    state: PlanRowState,
    /** The result, or why it is given up or put off. */
    note: line(500).optional(),
    /** The meeting where it was told. */
    meetingId: MeetingId.optional(),
  })
  .refine(({ state, note }) => state !== 'abandoned' || note !== undefined, { path: ['note'], message: 'reason-missing' })
export type PlanStep = Readonly<z.infer<typeof PlanStep>>

/** What a row says. */
export const PlanRowDetails = z.strictObject({
  /** A key of the list `search-domains`. */
  domain: ItemKey.optional(),
  objective: line(500),
  /** The concrete step. */
  action: line(500).optional(),
  who: z.enum(['mentee', 'mentor', 'both', 'association']),
  due: IsoDate.optional(),
  /** Means or contact. */
  means: line(300).optional(),
  /** By what one sees that it succeeded. */
  indicator: line(300).optional(),
})
export type PlanRowDetails = Readonly<z.infer<typeof PlanRowDetails>>

export const PlanRow = PlanRowDetails.extend({
  id: PlanRowId,
  /** In the order of their days; the last one holds. Without any the row is to do. */
  steps: z.array(PlanStep).max(200).readonly(),
})
export type PlanRow = Readonly<z.infer<typeof PlanRow>>

export const PlanAim = z.strictObject({
  goal: PlanGoal.optional(),
  targetJob: line(200).optional(),
  due: IsoDate.optional(),
})
export type PlanAim = Readonly<z.infer<typeof PlanAim>>

const content = { ...PlanAim.shape, rows: z.array(PlanRow).max(200).readonly() } as const

/** A plan as it stood when it was set down: a copy that changes no more. */
export const PlanVersion = z.strictObject({ ...content, number: z.int().positive(), on: IsoDate })
export type PlanVersion = Readonly<z.infer<typeof PlanVersion>>

/** The individual action plan of a pair, under its id (brochure, stage 3 E and F). The version under way is one more than those kept. */
export const ActionPlan = z.strictObject({ ...content, id: PairId, versions: z.array(PlanVersion).max(100).readonly() })
export type ActionPlan = Readonly<z.infer<typeof ActionPlan>>

/** Where a row stands: by its last step. */
export const rowState = ({ steps }: Pick<PlanRow, 'steps'>): PlanRowState => steps.at(-1)?.state ?? 'to-do'

/** True for a row still to be worked on; those put off come back. */
export const isOpenRow = (row: Pick<PlanRow, 'steps'>): boolean => rowState(row) !== 'done' && rowState(row) !== 'abandoned'
