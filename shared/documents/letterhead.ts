import { shownAddress } from '#shared/domain/address'
import { shownCompanyNumber } from '#shared/domain/company-number'
import type { ContractFacts } from '#shared/domain/contract'
import { paper } from '#shared/text/paper'

import type { Letterhead } from './document'
import { legalFormBeside } from './facts-on-paper'

type Sender = Pick<ContractFacts['organisation'], 'name' | 'legalForm' | 'companyNumber' | 'address' | 'logo' | 'supportLogo'>

/** Who speaks, at the top of every page: name, form, company number, seat, logos, and the warnings that hold for the whole document. */
export function letterheadOf(organisation: Sender, marks: readonly string[]): Letterhead {
  const { name, companyNumber, address, logo, supportLogo } = organisation
  const details = [legalFormBeside(organisation), paper.companyNumber(shownCompanyNumber(companyNumber)), shownAddress(address)]
  return {
    name,
    details: details.filter(Boolean).join(' · '),
    support: paper.support,
    ...(logo && { logo }),
    ...(supportLogo && { supportLogo }),
    marks,
  }
}
