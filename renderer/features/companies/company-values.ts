import { filledFrom, withoutBlanks } from '../../ui/blanks'

import { type Company, type ManagementAgreement } from '#shared/domain/company'
import { shownCompanyNumber } from '#shared/domain/company-number'
import type { IsoDate } from '#shared/domain/iso-date'

/** What stands in the fields of a company. */
export interface CompanyValues {
  name: string
  sector: string
  companyNumber: string
  address: { street: string; postcode: string; municipality: string }
  contactName: string
  contactEmail: string
  contactPhone: string
  accessInstructions: string
  agreement: { state: string; on: IsoDate | undefined; signatory: string; until: IsoDate | undefined }
}

const blank: CompanyValues = {
  name: '',
  sector: 'profit',
  companyNumber: '',
  address: { street: '', postcode: '', municipality: '' },
  contactName: '',
  contactEmail: '',
  contactPhone: '',
  accessInstructions: '',
  agreement: { state: 'to-contact', on: undefined, signatory: '', until: undefined },
}

export function valuesOf(company: Company | undefined): CompanyValues {
  const values = filledFrom(blank, company ?? {})
  return company?.companyNumber ? { ...values, companyNumber: shownCompanyNumber(company.companyNumber) } : values
}

/** Which facts belong to each state of the agreement. */
const factsOf: Readonly<Record<ManagementAgreement['state'], readonly string[]>> = {
  'to-contact': [],
  presented: ['on'],
  granted: ['on', 'signatory', 'until'],
  refused: ['on'],
  suspended: ['on'],
}

export const isAgreementState = (state: string): state is ManagementAgreement['state'] => Object.hasOwn(factsOf, state)

/** The question that the fields make: only the facts of the chosen state. */
export function askedOf(values: CompanyValues): unknown {
  const { state } = values.agreement
  const facts = isAgreementState(state) ? factsOf[state] : []
  const agreement = Object.fromEntries(Object.entries(values.agreement).filter(([field]) => field === 'state' || facts.includes(field)))
  return { ...withoutBlanks({ ...values, agreement }), address: withoutBlanks(values.address) }
}
