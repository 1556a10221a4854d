import { filledFrom, withoutBlanks } from '../../ui/blanks'
import { contactsAsked, type ContactValues, contactValues } from '../../ui/contact-values'

import type { Partner } from '#shared/domain/partner'

/** What stands in the fields of a partner. */
export interface PartnerValues {
  name: string
  kind: string
  address: { street: string; postcode: string; municipality: string }
  website: string
  contacts: ContactValues[]
  notes: string
}

const blank = { name: '', kind: '', address: { street: '', postcode: '', municipality: '' }, website: '', notes: '' }

/** The fields of a partner, or of one not entered yet. */
export const valuesOf = (partner: Partner | undefined): PartnerValues => ({ ...filledFrom(blank, partner ?? {}), contacts: contactValues(partner?.contacts) })

/** The question that the fields make. */
export const askedOf = ({ contacts, address, ...others }: PartnerValues): unknown => ({
  ...withoutBlanks(others),
  address: withoutBlanks(address),
  contacts: contactsAsked(contacts),
})
