import { z } from 'zod'

import { MenteeId, PartnerId } from './ids'
import { IsoDate } from './iso-date'
import { line, paragraphs } from './line'
import { Name, person } from './person'

export const MenteeDetails = z.strictObject({
  ...person,
  registeredOn: IsoDate,
  /** Who sent the person, when a partner did; the referent is the person to call there. */
  partnerId: PartnerId.optional(),
  referent: Name.optional(),
  /** The trade looked for, in the person's words. */
  wishedJob: line().optional(),
  notes: paragraphs(5000).optional(),
})
export type MenteeDetails = Readonly<z.infer<typeof MenteeDetails>>

export const Mentee = MenteeDetails.extend({ id: MenteeId })
export type Mentee = Readonly<z.infer<typeof Mentee>>
