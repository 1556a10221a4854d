import { type Casebook, listed } from '#shared/casebook/casebook'
import { searchKey } from '#shared/core/search-key'
import type { ImportTarget } from '#shared/domain/import-record'

import type { DetailsOf, DuplicateOf, Likeness } from './import-plan'
import { phoneKey } from './imported-reach'
import { companyKey } from './known-entries'

/** What tells two entries apart, or together. */
interface Marks {
  readonly name: string
  /** A date of birth, or a company number: two that differ are two entries. */
  readonly proof?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
}

type Where = { readonly kind: 'book'; readonly id: string } | { readonly kind: 'file'; readonly line: number }

interface Entry {
  readonly marks: Marks
  readonly where: Where
}

export interface Duplicates<Details> {
  /** Whom these details repeat: the surest first, and of two as sure the earlier. */
  readonly find: (details: Details) => DuplicateOf | undefined
  /** The same for a line of the file, which those after it may repeat in their turn. */
  readonly take: (details: Details, line: number) => DuplicateOf | undefined
}

interface PersonMarks {
  readonly givenName: string
  readonly familyName: string
  readonly birthDate?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
}

/** The words of a name in alphabetical order, so that « Dupont Marie » is « Marie Dupont ». */
const nameKey = (name: string): string =>
  searchKey(name)
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '')
    .sort()
    .join(' ')

const ofPerson = ({ givenName, familyName, birthDate, email, phone }: PersonMarks): Marks => ({ name: nameKey(`${givenName} ${familyName}`), proof: birthDate, email, phone })

/** Companies often share an address and a switchboard: only their name and number count. */
const ofCompany = ({ name, companyNumber }: Pick<DetailsOf['companies'], 'name' | 'companyNumber'>): Marks => ({ name: companyKey(name), proof: companyNumber })

/** How the entries of each kind are told apart. */
const marksOf: { readonly [Target in ImportTarget]: (details: DetailsOf[Target]) => Marks } = { mentors: ofPerson, mentees: ofPerson, companies: ofCompany }

type Kept<Target extends ImportTarget> = DetailsOf[Target] & { readonly id: string }

const keptIn: { readonly [Target in ImportTarget]: (book: Casebook) => readonly Kept<Target>[] } = {
  mentors: book => listed(book.mentors),
  mentees: book => listed(book.mentees),
  companies: book => listed(book.companies),
}

/** How many entries that share one sign are looked at; those that share two have keys of their own. */
const ENOUGH = 20

/** The entries of the book and, as they are added, those of the file, found by what they have in common: never each with each. */
export function duplicatesOf<Target extends ImportTarget>(book: Casebook, target: Target): Duplicates<DetailsOf[Target]> {
  const marks: (details: DetailsOf[Target]) => Marks = marksOf[target]
  const byKey = new Map<string, Entry[]>()
  const put = (entry: Entry, keys: readonly string[]) => {
    for (const key of keys) {
      const there = byKey.get(key)
      if (!there) byKey.set(key, [entry])
      else if (there.length < ENOUGH) there.push(entry)
    }
  }
  const repeatedBy = (own: Marks, keys: readonly string[]): DuplicateOf | undefined => {
    let perhaps: DuplicateOf | undefined
    for (const { marks: other, where } of keys.flatMap(key => byKey.get(key) ?? NOBODY)) {
      const likeness = likenessOf(own, other, target)
      if (likeness?.isSure) return { ...where, ...likeness }
      if (likeness) perhaps ??= { ...where, ...likeness }
    }
    return perhaps
  }
  for (const kept of keptIn[target](book)) {
    const own = marks(kept)
    put({ marks: own, where: { kind: 'book', id: kept.id } }, keysOf(own))
  }

  return {
    find: details => {
      const own = marks(details)
      return repeatedBy(own, keysOf(own))
    },
    take: (details, line) => {
      const own = marks(details)
      const keys = keysOf(own)
      const found = repeatedBy(own, keys)
      put({ marks: own, where: { kind: 'file', line } }, keys)
      return found
    },
  }
}

const NOBODY: readonly Entry[] = []

/** What an entry is found by: two signs together, then each alone. */
function keysOf({ name, proof, email, phone }: Marks): readonly string[] {
  const signs = [...(proof === undefined ? [] : [proof]), ...(email === undefined ? [] : [email]), ...(phone === undefined ? [] : [phoneKey(phone)])]
  return [...signs.map(sign => `${name}|${sign}`), ...signs, `${name}|`]
}

/** A household may share an address, a phone or a name: only two signs together are sure. Two birth dates that differ are two people of one name. */
function likenessOf(one: Marks, other: Marks, target: ImportTarget): { readonly by: Likeness; readonly isSure: boolean } | undefined {
  const same = (mark: keyof Marks) => one[mark] !== undefined && one[mark] === other[mark]
  const differ = one.proof !== undefined && other.proof !== undefined && one.proof !== other.proof
  if (target === 'companies') {
    if (same('proof')) return { by: 'company-number', isSure: true }
    return same('name') && !differ ? { by: 'name', isSure: true } : undefined
  }

  const phone = one.phone !== undefined && other.phone !== undefined && phoneKey(one.phone) === phoneKey(other.phone)
  const reach = same('email') ? 'email' : phone ? 'phone' : undefined
  if (same('name') && same('proof')) return { by: 'name-and-birth', isSure: true }
  if (reach) return { by: reach, isSure: same('name') && !differ }
  return same('name') && !differ ? { by: 'name', isSure: false } : undefined
}
