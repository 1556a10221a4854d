import { z } from 'zod'

import { GroupSessionId, PairId } from './ids'
import { IsoDate } from './iso-date'
import { Selection } from './sheet'

const period = { from: IsoDate, to: IsoDate }
/** As many pairs may be named one by one. */
export const MOST_PAIRS = 1000
const pairIds = z.array(PairId).min(1).max(MOST_PAIRS).readonly()

/** Which papers are made at once: of one kind, for a period, for the people of a session or for those chosen in a list. */
export const BatchChoice = z.union([
  /**
   * Of a period: the contracts of the pairs that begin in it, both certificates of those closed, the attendance lists of its sessions,
   * the sheets of the first meetings planned, with what each of the two feels afterwards.
   */
  z.strictObject({ kind: z.enum(['contracts', 'certificates', 'attendance', 'first-meetings']), ...period }),
  z.strictObject({ kind: z.enum(['contracts', 'certificates']), pairIds }),
  /** The interview grids of those invited to a session, or of those chosen; what is known of them is written in. */
  z.strictObject({ kind: z.literal('grids'), sessionId: GroupSessionId }),
  z.strictObject({ kind: z.literal('grids'), selection: Selection }),
])
export type BatchChoice = Readonly<z.infer<typeof BatchChoice>>

export const BATCH_KINDS = ['contracts', 'certificates', 'grids', 'attendance', 'first-meetings'] as const satisfies readonly BatchChoice['kind'][]
