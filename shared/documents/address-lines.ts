import type { Address } from '#shared/domain/address'
import { fullName, type Named } from '#shared/domain/person'
import { curved, unbroken } from '#shared/text/paper'

export interface Addressed extends Named {
  readonly address: Address
}

/** A person as an envelope names them, line by line: the name, and of the address what is known. */
export function addressLines({ address, ...named }: Addressed): readonly string[] {
  const { street, postcode, municipality } = address
  const town = [postcode, municipality && curved(municipality)].filter(Boolean).join(' ')
  return [unbroken(curved(fullName(named))), ...(street === undefined ? [] : [curved(street)]), ...(town === '' ? [] : [town])]
}
