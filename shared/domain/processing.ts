import { z } from 'zod'

import { ProcessingId } from './ids'
import { IsoDate } from './iso-date'
import { line, paragraphs } from './line'

const told = paragraphs(3000)

/** One line of the register of processing activities (RGPD, art. 30). */
export const Processing = z.strictObject({
  id: ProcessingId,
  name: line(200),
  purpose: told,
  people: told,
  data: told,
  basis: told,
  recipients: told,
  /** How long, and what happens then. */
  kept: told,
  security: told,
  /** Outside the European Economic Area; absent where there is none. */
  transfers: told.optional(),
  updatedOn: IsoDate.optional(),
  /** The association does not do this: it stands apart, and on no paper. */
  leftOut: z.literal(true).optional(),
})
export type Processing = Readonly<z.infer<typeof Processing>>
