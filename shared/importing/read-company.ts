import { searchKey } from '#shared/core/search-key'
import { CompanyNumber } from '#shared/domain/company-number'
import type { CompanySize } from '#shared/domain/company'

import { fitted, readAddress, readReach } from './read-person'
import { present, type RowReading } from './row-reading'

/** Names that tell by themselves that a company makes no profit. */
const NON_PROFIT = /\b(?:a\.?i?\.?s\.?b\.?l\.?|v\.?z\.?w\.?|fondation|cpas|ocmw|commune|ville de|province|mutualite|syndicat|universite|haute ecole|ecole|hopital|intercommunale|service public|spw|federation|croix-rouge)(?![a-z])/

/** A company as a line tells of it. Its talks with the management begin afterwards. */
export function readCompany(row: RowReading): Readonly<Record<string, unknown>> {
  const name = row.first('companyName')
  if (!name) row.refuse('company-name-missing')
  return {
    name: name?.text,
    sector: readSector(row, name?.text ?? ''),
    address: readAddress(row),
    contacts: readContacts(row, name?.text ?? ''),
    ...present({ companyNumber: readNumber(row), size: readSize(row), website: fitted(row, row.first('website'), 200) }),
  }
}

/** « Non marchand » where the list or the name says so. The file of a company must tell, so that anything else is supposed to be « marchand », with a warning. */
function readSector(row: RowReading, name: string): 'profit' | 'non-profit' {
  const said = row.first('sector')
  const key = said && searchKey(said.text)
  if (key && /\bnon[\s-]*(?:marchand|profit)|\basbl\b|\bpublic\b|\bassociati/.test(key)) return 'non-profit'
  if (key && /\bmarchand|\bprive\b|\bprofit\b/.test(key)) return 'profit'
  if (said) row.keep(said)
  const sector = NON_PROFIT.test(searchKey(name)) ? 'non-profit' : 'profit'
  if (sector === 'profit') row.notice('sector-supposed', said)
  return sector
}

function readNumber(row: RowReading): CompanyNumber | undefined {
  const said = row.first('companyNumber')
  if (!said) return undefined
  const number = CompanyNumber.safeParse(said.text.replace(/^(?:TVA|BTW|VAT)\s*/i, ''))
  if (number.success) return number.data
  row.warn('number-unreadable', said)
  return undefined
}

const SIZES: readonly (readonly [upTo: number, size: CompanySize])[] = [
  [9, '1-9'],
  [49, '10-49'],
  [249, '50-249'],
  [Infinity, '250+'],
]

/** A number of employees in its bracket; « 10-49 » and « 250+ » as they stand. */
function readSize(row: RowReading): CompanySize | undefined {
  const said = row.first('companySize')
  if (!said) return undefined
  const plain = said.text.replace(/\s+/g, '').replace(/[–à]/g, '-')
  const bracket = SIZES.find(([, size]) => size === plain)?.[1]
  if (bracket) return bracket
  const count = /^\d{1,6}$/.test(plain) ? Number(plain) : 0
  if (count > 0) return SIZES.find(([upTo]) => count <= upTo)?.[1]
  row.warn('number-unreadable', said)
  return undefined
}

/** One person to call; where a list gives an address or a phone without a name that fits, it is that of the company. */
function readContacts(row: RowReading, company: string): readonly Readonly<Record<string, unknown>>[] {
  const [family, given, role, reach] = [row.first('contactName'), row.first('contactGivenName'), row.first('contactRole'), readReach(row)]
  const name = [given?.text, family?.text].filter(Boolean).join(' ')
  if (name === '' && Object.keys(reach).length === 0) {
    if (role) row.keep(role)
    return []
  }
  return [present({ name: fitted(row, family ?? given, 300, name || undefined) ?? company, role: fitted(row, role, 100), ...reach })]
}
