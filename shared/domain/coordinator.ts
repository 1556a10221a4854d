import { z } from 'zod'

import { CoordinatorId } from './ids'
import { line } from './line'
import { Agreement, Email, Name } from './person'
import { Phone } from './phone'

/** A member of staff who frames pairs (« responsable du mentorat »). */
export const CoordinatorDetails = z.strictObject({
  agreement: Agreement,
  givenName: Name,
  familyName: Name,
  role: line(100).optional(),
  email: Email.optional(),
  phone: Phone.optional(),
  /** Days of presence, as people say them: « lundi, mardi et jeudi matin ». */
  presence: line().optional(),
})
export type CoordinatorDetails = Readonly<z.infer<typeof CoordinatorDetails>>

export const Coordinator = CoordinatorDetails.extend({ id: CoordinatorId })
export type Coordinator = Readonly<z.infer<typeof Coordinator>>
