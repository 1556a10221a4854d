import { z } from 'zod'

import { CoordinatorId } from './ids'
import { IsoDate } from './iso-date'
import { line } from './line'
import { ItemKey } from './lists'

/** That somebody was called or written to, without an answer. */
export const Attempt = z.strictObject({
  on: IsoDate,
  /** A key of the list `contact-means`. */
  means: ItemKey.optional(),
  by: CoordinatorId.optional(),
  note: line(300).optional(),
})
export type Attempt = Readonly<z.infer<typeof Attempt>>

/** Attempts, in the order in which they were noted. */
export const Attempts = z.array(Attempt).max(50).readonly()
