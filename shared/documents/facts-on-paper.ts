import { shownAddress } from '#shared/domain/address'
import type { ContractFacts } from '#shared/domain/contract'
import { fullName } from '#shared/domain/person'
import { curved, paper, typeset, unbroken } from '#shared/text/paper'

type Organisation = ContractFacts['organisation']
type Reach = Pick<Organisation, 'email' | 'phone'>

/** Longer names may go on over the line. */
const SHORT_NAME = 40

/**
 * The facts as they are set on paper: curved apostrophes, names and telephone numbers that no line parts.
 * The frozen facts stay as they were typed, and so does what is to be copied letter by letter: e-mails and ids.
 */
export function onPaper({ organisation, coordinator, substitute, mentor, mentee, terms, ...rest }: ContractFacts): ContractFacts {
  return {
    ...rest,
    organisation: organisationOnPaper(organisation),
    coordinator: staff(coordinator),
    ...(substitute && { substitute: staff(substitute) }),
    mentor: changed(reachable(mentor), ['givenName', 'familyName', 'jobTitle', 'activity'], curved),
    mentee: changed(reachable(mentee), ['givenName', 'familyName', 'municipality', 'partner', 'referent'], curved),
    terms: changed(terms, ['meetingPlace', 'accessInstructions', 'contactChannel'], typeset),
  }
}

/** The association’s own facts, set in the same way. */
export function organisationOnPaper<Facts extends Organisation>(organisation: Facts): Facts {
  const { representative, insurance, placeOfSignature, privacyContact } = organisation
  return {
    ...reachable(organisation),
    name: curved(organisation.name),
    address: changed(organisation.address, ['street', 'municipality'], curved),
    ...(representative && { representative: { name: nameOnPaper(representative.name), role: curved(representative.role) } }),
    ...(placeOfSignature !== undefined && { placeOfSignature: curved(placeOfSignature) }),
    ...(insurance && { insurance: changed(insurance, ['insurer', 'cover'], typeset) }),
    ...(privacyContact !== undefined && { privacyContact: privacyContact.includes('@') ? privacyContact : curved(privacyContact) }),
  }
}

/** A short name stands on one line. */
export const nameOnPaper = (name: string): string => (name.length < SHORT_NAME ? unbroken(curved(name)) : curved(name))

export const fullNameOnPaper = (person: Parameters<typeof fullName>[0]): string => nameOnPaper(fullName(person))

/** `, ASBL`: nothing where the name already says it. */
export function legalFormBeside({ name, legalForm }: Pick<Organisation, 'name' | 'legalForm'>): string {
  const form = paper.legalForms[legalForm]
  const words = name.toLowerCase().replace(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '').split(/[^\p{L}]+/u)
  return words.includes(form.toLowerCase()) ? '' : form
}

/** Where a person writes about their data: the contact given for it, or else the association's e-mail, or else its seat. */
export const privacyContact = ({ privacyContact: named, email, name, address }: Organisation): string =>
  named ?? email ?? paper.atTheSeat(name, shownAddress(address))

const staff = (one: ContractFacts['coordinator']): ContractFacts['coordinator'] => changed({ ...reachable(one), name: nameOnPaper(one.name) }, ['role', 'presence'], typeset)

const reachable = <Facts extends Reach>(facts: Facts): Facts => changed(facts, ['phone'], unbroken)

/** The same facts with some of their texts set another way; what is absent stays absent. */
function changed<Facts extends object>(facts: Facts, keys: readonly (keyof Facts)[], set: (text: string) => string): Facts {
  const result = { ...facts }
  for (const key of keys) {
    const text: unknown = facts[key]
    if (typeof text === 'string') Object.assign(result, { [key]: set(text) })
  }
  return result
}
