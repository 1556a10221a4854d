import { z } from 'zod'

const digitsOf = (typed: string) => typed.replace(/^\s*BE/i, '').replace(/[\s./-]/g, '')

/** True for ten figures that begin with 0 or 1 and whose last two are 97 less the first eight modulo 97 (Banque-Carrefour des Entreprises). */
const passesCheck = (digits: string) =>
  /^[01]\d{9}$/.test(digits) && 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8))

/** A Belgian company number, kept as ten figures; accepts `0123.456.749`, `BE 0123 456 749` and the nine figures of old papers. */
export const CompanyNumber = z
  .string()
  .transform(typed => {
    const digits = digitsOf(typed)
    return digits.length === 9 ? `0${digits}` : digits
  })
  .pipe(z.string().refine(passesCheck, 'company-number'))
  .brand<'CompanyNumber'>()
export type CompanyNumber = z.infer<typeof CompanyNumber>

/** `0123.456.749` */
export const shownCompanyNumber = (number: CompanyNumber): string =>
  `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`
