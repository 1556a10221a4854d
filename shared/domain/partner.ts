import { z } from 'zod'

import { Address } from './address'
import { PartnerId } from './ids'
import { line } from './line'
import { Email, Name } from './person'
import { Phone } from './phone'

/** Kinds of organisation that refer job seekers in French-speaking Belgium. */
export const PartnerKind = z.enum(['forem', 'actiris', 'cpas', 'mission-regionale', 'mission-locale', 'cisp', 'maison-emploi', 'cri', 'school', 'other'])
export type PartnerKind = z.infer<typeof PartnerKind>

export const PartnerDetails = z.strictObject({
  name: Name,
  kind: PartnerKind,
  address: Address,
  contactName: Name.optional(),
  contactRole: line(100).optional(),
  contactEmail: Email.optional(),
  contactPhone: Phone.optional(),
})
export type PartnerDetails = Readonly<z.infer<typeof PartnerDetails>>

/** An organisation of socio-professional integration that refers job seekers (« partenaire ISP »). */
export const Partner = PartnerDetails.extend({ id: PartnerId })
export type Partner = Readonly<z.infer<typeof Partner>>
