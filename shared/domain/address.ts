import { z } from 'zod'

import { line } from './line'

/** A postcode: `B-1000` is kept as `1000`; a foreign one is kept as it was typed. */
export const Postcode = line(12).transform(typed => typed.replace(/^B\s*-\s*(?=\d{4}$)/i, ''))

export const Address = z.strictObject({
  street: line().optional(),
  postcode: Postcode.optional(),
  municipality: line(100).optional(),
})
export type Address = Readonly<z.infer<typeof Address>>

/** True for a postcode that is not one of the Belgian ones (1000 to 9999): worth a second look, never refused. */
export const isUnusualPostcode = (typed: string): boolean => !/^(?:B\s*-\s*)?[1-9]\d{3}$/i.test(typed.trim())

/** `rue Haute 12, 1000 Bruxelles`, with what is known; empty when nothing is. */
export const shownAddress = ({ street, postcode, municipality }: Address): string =>
  [street, [postcode, municipality].filter(Boolean).join(' ')].filter(Boolean).join(', ')
