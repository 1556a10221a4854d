import { createHash, randomBytes } from 'node:crypto'

/** Crockford's alphabet: no I, L, O or U, which are read as others. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BYTES = 20
const GROUP = 4

/** 160 random bits, as they are printed once: eight groups of four signs, and two signs that catch a mistake of typing. */
export function newRecoveryCode(): string {
  const signs = base32(randomBytes(BYTES))
  return grouped(signs + checkSigns(signs))
}

/** The secret in a code as a person typed it: small letters, missing or other separators, and O, I, L for 0 and 1 are understood. Nothing for what cannot be such a code. */
export function recoverySecret(typed: string): Buffer | undefined {
  const signs = typed.normalize('NFKC').toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1').replace(/[^0-9A-Z]/g, '')
  const [code, check] = [signs.slice(0, -2), signs.slice(-2)]
  const isCode = signs.length === (BYTES * 8) / 5 + 2 && /^[0-9A-HJKMNP-TV-Z]+$/.test(signs) && checkSigns(code) === check
  return isCode ? Buffer.from(code) : undefined
}

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map(five => ALPHABET.charAt(Number.parseInt(five, 2))).join('')
}

/** Ten bits of a hash: one mistake in a thousand is not seen here, and is refused by the slot. */
const checkSigns = (signs: string): string => base32(createHash('sha256').update(`binome:${signs}`).digest()).slice(0, 2)

const grouped = (signs: string): string => (signs.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-')
