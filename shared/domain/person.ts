import { z } from 'zod'

import { Address } from './address'
import { ageOn } from './calendar'
import { IsoDate } from './iso-date'
import { line } from './line'
import { Phone } from './phone'

/** How a text agrees with a person: « la mentor », « le mentor », « le ou la mentor ». Not the gender that statistics count. */
export const Agreement = z.enum(['feminine', 'masculine', 'neutral'])
export type Agreement = z.infer<typeof Agreement>

/** The gender that statistics count; a person may rather not say. */
export const Gender = z.enum(['woman', 'man', 'other', 'undisclosed'])
export type Gender = z.infer<typeof Gender>

export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email())

/** A name may be long and hold apostrophes, particles and capitals: it is kept as typed, up to 300 characters. */
export const Name = line(300)

export const person = {
  agreement: Agreement,
  givenName: Name,
  familyName: Name,
  birthDate: IsoDate.optional(),
  gender: Gender.optional(),
  email: Email.optional(),
  phone: Phone.optional(),
  address: Address,
} as const

const OLDEST = 110

/** A birth date as one may enter it on a day: someone already born, and of an age that people reach. */
export const birthDateOn = (today: IsoDate) =>
  IsoDate.refine(birth => birth <= today, 'birth-in-future')
    .refine(birth => ageOn(birth, today) <= OLDEST, 'birth-too-long-ago')
    .optional()

export interface Named {
  readonly givenName: string
  readonly familyName: string
}

export const fullName = ({ givenName, familyName }: Named): string => `${givenName} ${familyName}`

/** Family name first, as lists are sorted. */
export const sortName = ({ givenName, familyName }: Named): string => `${familyName} ${givenName}`

/** A name as it stands in a list sorted by family name: « Ben Aïssa, Karim ». */
export const listName = ({ givenName, familyName }: Named): string => `${familyName}, ${givenName}`
