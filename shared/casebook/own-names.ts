import { type Casebook, listed } from './casebook'
import { organisationOf } from './organisation-commands'

/** The names that whoever knows the house tries first: of the association, its place, who signs for it, and its team. */
export function ownNames(book: Casebook): readonly string[] {
  const organisation = organisationOf(book)
  const team = listed(book.coordinators).flatMap(({ givenName, familyName }) => [givenName, familyName])
  const house = organisation && [organisation.name, organisation.address.municipality, organisation.address.street, organisation.placeOfSignature, organisation.representative?.name]
  return [...(house ?? []), ...team].filter(name => name !== undefined)
}
