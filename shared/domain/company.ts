import { z } from 'zod'

import { Address } from './address'
import { CompanyNumber } from './company-number'
import { Contacts } from './contact-person'
import { CompanyId } from './ids'
import { IsoDate } from './iso-date'
import { line, paragraphs } from './line'
import { Name } from './person'
import { SponsorshipPlan } from './working-time'

/** What the management allows, in writing (documents §3.3). */
const granted = {
  on: IsoDate,
  signatory: Name,
  signatoryRole: line(100).optional(),
  until: IsoDate.optional(),
  /** Goes on after its last day until somebody ends it. */
  renewed: z.literal(true).optional(),
  mentorsPlanned: z.int().min(0).max(10_000).optional(),
  /** The employer confirmed that its work-accident insurance covers the mentor. */
  insuranceConfirmed: z.literal(true).optional(),
  /** The company may be named: logo, annual report. */
  visibility: z.boolean().optional(),
  terms: paragraphs(2000).optional(),
} as const

/** One dated step of the talks with a management (brochure, stage 1 A). */
export const AgreementStep = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('presented'), on: IsoDate, to: Name.optional() }),
  z
    .strictObject({ state: z.literal('granted'), ...granted })
    .refine(({ on, until }) => until === undefined || until >= on, { path: ['until'], message: 'until-before-on' }),
  z.strictObject({ state: z.literal('refused'), on: IsoDate, reason: line(300).optional() }),
  z.strictObject({ state: z.literal('suspended'), on: IsoDate, reason: line(300).optional() }),
])
export type AgreementStep = Readonly<z.infer<typeof AgreementStep>>

/** How far the management agrees that its employees mentor during working time: the last step, or nothing yet. */
export type ManagementAgreement = AgreementStep | { readonly state: 'to-contact' }

/** Employees, in the brackets of statistics §4.3. */
export const CompanySize = z.enum(['1-9', '10-49', '50-249', '250+'])
export type CompanySize = z.infer<typeof CompanySize>

export const CompanyDetails = z.strictObject({
  name: Name,
  sector: z.enum(['profit', 'non-profit']),
  companyNumber: CompanyNumber.optional(),
  size: CompanySize.optional(),
  /** Section of the NACE-BEL nomenclature, A to U. */
  nace: z.string().regex(/^[A-U]$/).optional(),
  /** What is known of its policy of social responsibility (RSE). */
  socialPolicy: paragraphs(2000).optional(),
  address: Address,
  website: line().optional(),
  contacts: Contacts,
  /** How a visitor reaches the workplace: badge, reception, public transport. */
  accessInstructions: paragraphs(1000).optional(),
  notes: paragraphs(5000).optional(),
})
export type CompanyDetails = Readonly<z.infer<typeof CompanyDetails>>

/** That a certificate was handed out: on which day, for which days, and the hours (in minutes) and the value (in euro cents) it told. */
export const GivenCertificate = z
  .strictObject({ on: IsoDate, from: IsoDate, to: IsoDate, minutes: z.int().min(0), cents: z.int().min(0) })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'until-before-on' })
export type GivenCertificate = Readonly<z.infer<typeof GivenCertificate>>

/** Days do not go backwards: the last step is the one that holds. */
const isInOrder = (steps: readonly { readonly on: IsoDate }[]) => steps.every(({ on }, index) => steps.slice(0, index).every(before => before.on <= on))

export const Company = CompanyDetails.extend({
  id: CompanyId,
  /** The talks with the management, in the order of their days. */
  talks: z.array(AgreementStep).max(100).refine(isInOrder, 'talks-out-of-order').readonly(),
  /** What was last calculated for the management. */
  sponsorship: SponsorshipPlan.optional(),
  /** The certificates that were handed out, in the order in which they were noted. */
  certificates: z.array(GivenCertificate).max(200).readonly().optional(),
})
export type Company = Readonly<z.infer<typeof Company>>

export const agreementOf = ({ talks }: Pick<Company, 'talks'>): ManagementAgreement => talks.at(-1) ?? { state: 'to-contact' }

/** True when employees may mentor on working time on that day; the last day of the agreement counts. */
export const agreementIsCurrent = (agreement: ManagementAgreement, on: IsoDate): boolean =>
  agreement.state === 'granted' && agreement.on <= on && (agreement.until === undefined || agreement.renewed === true || on <= agreement.until)

/** True where a step may follow what holds: only an agreement that was given can be suspended. */
export const mayFollow = ({ state }: ManagementAgreement, next: AgreementStep['state']): boolean => next !== 'suspended' || state === 'granted'

/** The person one calls first. */
export const firstContact = ({ contacts }: Pick<Company, 'contacts'>) => contacts[0]
