import { z } from 'zod'

import { Address } from './address'
import { Contacts } from './contact-person'
import { PartnerId } from './ids'
import { line, paragraphs } from './line'
import { Name } from './person'

/** Kinds of organisation that refer job seekers in French-speaking Belgium. */
export const PartnerKind = z.enum(['forem', 'actiris', 'cpas', 'mission-regionale', 'mission-locale', 'cisp', 'maison-emploi', 'cri', 'school', 'other'])
export type PartnerKind = z.infer<typeof PartnerKind>

export const PartnerDetails = z.strictObject({
  name: Name,
  kind: PartnerKind,
  address: Address,
  website: line().optional(),
  /** The first is written to, unless a mentee has a referent of their own there. */
  contacts: Contacts,
  notes: paragraphs(5000).optional(),
})
export type PartnerDetails = Readonly<z.infer<typeof PartnerDetails>>

/** An organisation of socio-professional integration that refers job seekers (« partenaire ISP »). */
export const Partner = PartnerDetails.extend({ id: PartnerId })
export type Partner = Readonly<z.infer<typeof Partner>>
