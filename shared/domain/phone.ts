import { line } from './line'

/** Zones of two figures; every other Belgian fixed number has a zone of three (IBPT numbering plan). */
const SHORT_ZONES = ['02', '03', '04', '09']

const grouped = (digits: string, sizes: readonly number[]) => {
  let from = 0
  return sizes.map(size => digits.slice(from, (from += size))).join(' ')
}

function belgianDigits(typed: string): string | undefined {
  const compact = typed.replace(/[\s./()-]/g, '')
  const national = compact.replace(/^(?:\+|00)32(?:0(?=\d))?/, '0')
  return /^0\d{8,9}$/.test(national) ? national : undefined
}

/** A Belgian number as one writes it at home (`0470 12 34 56`, `02 226 88 88`, `081 22 33 44`), or nothing when it is not one. */
function shownAtHome(digits: string): string | undefined {
  if (/^04[5-9]\d{7}$/.test(digits)) return grouped(digits, [4, 2, 2, 2])
  if (digits.length !== 9) return undefined
  return SHORT_ZONES.includes(digits.slice(0, 2)) ? grouped(digits, [2, 3, 2, 2]) : grouped(digits, [3, 2, 2, 2])
}

/** A phone number: a Belgian one is kept in its usual form, any other as it was typed. */
export const Phone = line(40).transform(typed => {
  const digits = belgianDigits(typed)
  return (digits === undefined ? undefined : shownAtHome(digits)) ?? typed
})

/** True for a number that is neither Belgian nor written with a country code: worth a second look, never refused. */
export const isUnusualPhone = (typed: string): boolean => {
  const digits = belgianDigits(typed)
  if (digits !== undefined && shownAtHome(digits) !== undefined) return false
  return !/^(?:\+|00)(?!32)\d{8,}$/.test(typed.replace(/[\s./()-]/g, ''))
}
