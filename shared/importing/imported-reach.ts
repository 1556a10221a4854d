import { Postcode } from '#shared/domain/address'
import { Email } from '#shared/domain/person'
import { Phone } from '#shared/domain/phone'

const NO_MAIL = /^(?:anonym(?:e|ous)|aucun|aucune|pas de mail|pas d.adresse|n\/?a|-+|\?+|néant|non)$/i

/** What a cell of addresses holds: the address, several of them, or something that is none. */
export type ImportedEmail = { readonly kind: 'email'; readonly email: string } | { readonly kind: 'several' } | { readonly kind: 'none' } | { readonly kind: 'unreadable' }

/** An e-mail address as lists write it: with its name before it, `mailto:`, brackets or a comma behind. */
export function importedEmail(text: string): ImportedEmail {
  const parts = text.replace(/mailto:/gi, '').split(/[\s;,<>()[\]/|]+/)
  const found = new Set(parts.filter(part => part.includes('@')).map(part => part.replace(/^['"]+|['".:]+$/g, '').toLowerCase()))
  if (found.size > 1) return { kind: 'several' }
  const [one] = found
  if (one === undefined) return NO_MAIL.test(text.trim()) ? { kind: 'none' } : { kind: 'unreadable' }
  const email = Email.safeParse(one)
  return email.success ? { kind: 'email', email: email.data } : { kind: 'unreadable' }
}

export interface ImportedPhone {
  readonly phone: string
  /** True where the cell held more than this number: a second one, an hour to call. */
  readonly hasMore: boolean
}

/** What may stand in a number, from its first figure to its last. */
const NUMBER = /(?:\+|\b)\d[\d\s./()-]{6,}\d/g
/** What may stand between two numbers of a cell, and some of it within one. */
const BETWEEN = [/[;,|\n]/, /\s(?:ou|et)\s/i, /\s[/–-]\s/, /\//]

const figures = (text: string): number => text.replace(/\D/g, '').length

/** Eight figures are the fewest of a Belgian number, fifteen the most that there are. */
const isWhole = (text: string): boolean => figures(text) >= 8 && figures(text) <= 15

/** The number of a cell, a mobile one first; the leading 0 that a spreadsheet took away is given back to Belgian numbers. Nothing where no whole number stands. */
export function importedPhone(text: string): ImportedPhone | undefined {
  const numbers = partsOf(text).flatMap(part => (part.match(NUMBER) ?? []).filter(isWhole).map(restored))
  const chosen = numbers.find(number => /^(?:0|\+32|0032)\s*\(?0?\)?\s*4[5-9]/.test(number)) ?? numbers[0]
  if (chosen === undefined) return undefined
  const parsed = Phone.safeParse(chosen)
  if (!parsed.success) return undefined
  return { phone: parsed.data, hasMore: numbers.length > 1 || /\p{L}{2}/u.test(text.replace(/t[ée]l[ée]?(?:phone)?|gsm|mobile/gi, '')) }
}

/** Numbers side by side: « 0470/12.34.56 » is one, « 0470 12 34 56/081 22 33 44 » two, of eight figures each at least. */
const partsOf = (text: string): readonly string[] =>
  figures(text) < 16 ? [text] : BETWEEN.reduce<readonly string[]>((parts, between) => parts.flatMap(part => (part.split(between).every(isWhole) ? part.split(between) : [part])), [text])

function restored(number: string): string {
  const digits = number.replace(/\D/g, '')
  if (number.trim().startsWith('+') || digits.startsWith('0')) return number.trim()
  if (/^32[1-9]\d{7,8}$/.test(digits) && digits.length > 9) return `+${digits}`
  if (/^4[5-9]\d{7}$/.test(digits) || /^[1-9]\d{7}$/.test(digits)) return `0${digits}`
  return number.trim()
}

/** What tells two phones apart: their figures, a Belgian number as at home. */
export const phoneKey = (phone: string): string => phone.replace(/[^\d+]/g, '').replace(/^(?:\+|00)32(?:0(?=\d))?/, '0')

export interface ImportedPlace {
  readonly street?: string
  readonly postcode?: string
  readonly municipality?: string
}

/** `5000`, `B-5000`, `5000 Namur`, `Namur (5000)`; whatever has no such code is a municipality. */
export function importedPlace(text: string): ImportedPlace {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (/^\d{4}\s?[A-Z]{2}$/.test(plain)) return { postcode: plain } // a Dutch code
  const before = /^((?:B\s*-\s*)?[1-9]\d{3}|[A-Z]{1,3}-\d{4,5}|\d{5})(?:[\s,–-]+(.*))?$/i.exec(plain)
  if (before?.[1]) return { postcode: Postcode.parse(before[1]), ...(before[2] ? { municipality: before[2] } : {}) }
  const behind = /^(\D*?)[\s,(–-]+(?:B\s*-\s*)?([1-9]\d{3})\)?$/i.exec(plain)
  if (behind?.[1] && behind[2]) return { postcode: behind[2], municipality: behind[1] }
  return plain === '' ? {} : { municipality: plain }
}

/** `rue Haute 12, 5000 Namur` in its parts; where no postcode is found, all of it is the street. */
export function importedAddress(text: string): ImportedPlace {
  const plain = text.replace(/\s*\n\s*/g, ', ').replace(/\s+/g, ' ').trim()
  const parted = /^(.*?)[\s,–-]+((?:B\s*-\s*)?[1-9]\d{3})\s+(\D{2,})$/i.exec(plain)
  if (!parted?.[1] || !parted[2] || !parted[3]) return plain === '' ? {} : { street: plain }
  return { street: parted[1], postcode: Postcode.parse(parted[2]), municipality: parted[3].trim() }
}
