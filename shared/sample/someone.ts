import type { z } from 'zod'

import { searchKey } from '#shared/core/search-key'
import type { Address } from '#shared/domain/address'
import type { Agreement, Gender } from '#shared/domain/person'

interface Someone {
  readonly agreement: Agreement
  readonly givenName: string
  readonly familyName: string
  readonly birthDate?: string
  readonly gender?: Gender
}

type Home = z.input<typeof Address>

/** A woman; her birth date is left out where she did not give it. */
export const woman = (givenName: string, familyName: string, birthDate?: string): Someone => ({
  agreement: 'feminine',
  givenName,
  familyName,
  ...(birthDate && { birthDate }),
  gender: 'woman',
})

export const man = (givenName: string, familyName: string, birthDate?: string): Someone => ({
  ...woman(givenName, familyName, birthDate),
  agreement: 'masculine',
  gender: 'man',
})

/** A person who wishes no gender in what is written to them. */
export const person = (givenName: string, familyName: string, birthDate: string, gender: 'other' | 'undisclosed'): Someone => ({
  ...woman(givenName, familyName, birthDate),
  agreement: 'neutral',
  gender,
})

export const home = (street: string, postcode: string, municipality: string): Home => ({ street, postcode, municipality })

// Domains that nobody can own (RFC 2606).
const DOMAINS = ['example.org', 'example.com', 'example.net']
const MOBILE = ['0470', '0474', '0485', '0493', '0498']

const plain = (name: string) => searchKey(name).replace(/ı/g, 'i').replace(/[^a-z]+/g, '')

const turn = (list: readonly string[], number: number) => list[number % list.length] ?? ''

export const emailOf = ({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }, number: number): string =>
  `${plain(givenName)}.${plain(familyName)}@${turn(DOMAINS, number)}`

/** A mobile number of the usual form whose second group, `00`, shows that it is invented. */
export const mobile = (number: number): string => {
  const digits = String(number).padStart(4, '0')
  return `${turn(MOBILE, number)} 00 ${digits.slice(0, 2)} ${digits.slice(2)}`
}

/** A fixed line of a zone; no Belgian subscriber number begins with 0. */
export const fixedLine = (zone: string, number: number): string =>
  zone.length === 2 ? `${zone} 000 00 ${String(number).padStart(2, '0')}` : `${zone} 00 00 ${String(number).padStart(2, '0')}`

/** How a person can be reached; not everyone has given both. */
export type Reach = 'both' | 'email' | 'phone'

export const reached = (who: Someone, number: number, by: Reach): { email?: string; phone?: string } => ({
  ...(by !== 'phone' && { email: emailOf(who, number) }),
  ...(by !== 'email' && { phone: mobile(number) }),
})

export type { Home, Someone }
