import { z } from 'zod'

import { NoticeGiven } from './notice'
import { CoordinatorId } from './ids'
import { IsoDate } from './iso-date'
import { line } from './line'

/** A file that is frozen at a person's request: kept, and used for nothing (RGPD, art. 18). */
export const Limitation = z.strictObject({ since: IsoDate, reason: line(300), by: CoordinatorId.optional() })
export type Limitation = Readonly<z.infer<typeof Limitation>>

/** That a person was erased: what stays counts, under a number drawn by chance, and names nobody (RGPD, art. 17). */
export const Erasure = z.strictObject({ on: IsoDate, number: z.int().min(1000).max(9999) })
export type Erasure = Readonly<z.infer<typeof Erasure>>

/** What the files of mentors and mentees keep alike of people's rights over their data; decided by acts of their own. */
export const dataRights = {
  /** The notices the person was given, in that order. */
  informed: z.array(NoticeGiven).max(50).readonly().optional(),
  limitation: Limitation.optional(),
  erased: Erasure.optional(),
} as const
