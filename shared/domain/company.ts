import { z } from 'zod'

import { Address } from './address'
import { CompanyNumber } from './company-number'
import { CompanyId } from './ids'
import { IsoDate } from './iso-date'
import { paragraphs } from './line'
import { Email, Name } from './person'
import { Phone } from './phone'

/** How far the management agrees that its employees mentor during working time (brochure, stage 1 A). */
export const ManagementAgreement = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('to-contact') }),
  z.strictObject({ state: z.literal('presented'), on: IsoDate }),
  z.strictObject({ state: z.literal('granted'), on: IsoDate, signatory: Name, until: IsoDate.optional() }),
  z.strictObject({ state: z.literal('refused'), on: IsoDate }),
  z.strictObject({ state: z.literal('suspended'), on: IsoDate }),
])
export type ManagementAgreement = Readonly<z.infer<typeof ManagementAgreement>>

/** An agreement ends on the day it is given at the earliest. */
const isInOrder = (agreement: ManagementAgreement): boolean =>
  agreement.state !== 'granted' || agreement.until === undefined || agreement.until >= agreement.on

export const CompanyDetails = z.strictObject({
  name: Name,
  sector: z.enum(['profit', 'non-profit']),
  companyNumber: CompanyNumber.optional(),
  address: Address,
  contactName: Name.optional(),
  contactEmail: Email.optional(),
  contactPhone: Phone.optional(),
  /** How a visitor reaches the workplace: badge, reception, public transport. */
  accessInstructions: paragraphs(1000).optional(),
  agreement: ManagementAgreement.refine(isInOrder, { path: ['until'], message: 'until-before-on' }),
})
export type CompanyDetails = Readonly<z.infer<typeof CompanyDetails>>

// What is entered is checked; a file written before that rule still opens.
export const Company = CompanyDetails.extend({ id: CompanyId, agreement: ManagementAgreement })
export type Company = Readonly<z.infer<typeof Company>>

/** True when employees may mentor on working time on that day; the last day of the agreement counts. */
export const agreementIsCurrent = (agreement: ManagementAgreement, on: IsoDate): boolean =>
  agreement.state === 'granted' && agreement.on <= on && (agreement.until === undefined || on <= agreement.until)
