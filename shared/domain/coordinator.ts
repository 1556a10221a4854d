import { z } from 'zod'

import { CoordinatorId } from './ids'
import { IsoDate } from './iso-date'
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
  /** The day the person stopped working here; absent while they do. */
  leftOn: IsoDate.optional(),
})
export type CoordinatorDetails = Readonly<z.infer<typeof CoordinatorDetails>>

export const Coordinator = CoordinatorDetails.extend({ id: CoordinatorId })
export type Coordinator = Readonly<z.infer<typeof Coordinator>>

/** True while a person is one of the team: once they left, pairs keep their name and nobody chooses them any more. */
export const isAtWork = ({ leftOn }: Pick<Coordinator, 'leftOn'>): boolean => leftOn === undefined
