import { filledFrom, withoutBlanks } from '../../ui/blanks'
import { contactsAsked, type ContactValues, contactValues } from '../../ui/contact-values'

import type { Company } from '#shared/domain/company'
import { shownCompanyNumber } from '#shared/domain/company-number'

/** What stands in the fields of a company. */
export interface CompanyValues {
  name: string
  sector: string
  companyNumber: string
  size: string
  nace: string
  website: string
  socialPolicy: string
  address: { street: string; postcode: string; municipality: string }
  accessInstructions: string
  contacts: ContactValues[]
  notes: string
}

const blank: CompanyValues = {
  ...{ name: '', sector: '', companyNumber: '', size: '', nace: '', website: '', socialPolicy: '' },
  ...{ address: { street: '', postcode: '', municipality: '' }, accessInstructions: '', contacts: [], notes: '' },
}

/** A company as its fields show it. */
export function valuesOf(company: Company | undefined): CompanyValues {
  const values = { ...filledFrom(blank, company ?? {}), contacts: contactValues(company?.contacts) }
  return company?.companyNumber ? { ...values, companyNumber: shownCompanyNumber(company.companyNumber) } : values
}

/** The question that the fields make. */
export const askedOf = (values: CompanyValues): unknown => ({
  ...withoutBlanks(values),
  address: withoutBlanks(values.address),
  contacts: contactsAsked(values.contacts),
})
