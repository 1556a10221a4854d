import { z } from 'zod'

import { Address } from './address'
import { CompanyNumber } from './company-number'
import { OrganisationId, PieceId } from './ids'
import { IsoDate } from './iso-date'
import { line } from './line'
import { Email, Name } from './person'
import { Phone } from './phone'

/** Legal forms of an association in Belgium (Code des sociétés et des associations). */
export const LegalForm = z.enum(['asbl', 'aisbl', 'foundation', 'public-body', 'other'])
export type LegalForm = z.infer<typeof LegalForm>

/** Who signs for the association. */
export const Representative = z.strictObject({ name: Name, role: line(100) })

/** Liability insurance of volunteers: compulsory for an association (law of 3 July 2005). */
export const Insurance = z.strictObject({ insurer: line(), policyNumber: line(60), cover: line(300).optional() })

export const OrganisationDetails = z.strictObject({
  name: Name,
  legalForm: LegalForm,
  companyNumber: CompanyNumber,
  address: Address,
  email: Email.optional(),
  phone: Phone.optional(),
  website: line().optional(),
  representative: Representative.optional(),
  placeOfSignature: line(100).optional(),
  insurance: Insurance.optional(),
  expenses: z.enum(['none', 'actual', 'lump-sum']).optional(),
  /** Where a person writes to use their rights under the GDPR. */
  privacyContact: line().optional(),
  logo: PieceId.optional(),
  supportLogo: PieceId.optional(),
})
export type OrganisationDetails = Readonly<z.infer<typeof OrganisationDetails>>

export const Organisation = OrganisationDetails.extend({
  id: OrganisationId,
  /** The day the first-run wizard was finished; absent while it is under way. */
  setUpOn: IsoDate.optional(),
  /** `sample` while the people of the book are invented: every screen and every page says so. */
  programme: z.enum(['real', 'sample']),
})
export type Organisation = Readonly<z.infer<typeof Organisation>>
