import { z } from 'zod'

import { line } from './line'
import { Email, Name } from './person'
import { Phone } from './phone'

/** Someone to write to or to call at a company or a partner. */
export const ContactPerson = z.strictObject({ name: Name, role: line(100).optional(), email: Email.optional(), phone: Phone.optional() })
export type ContactPerson = Readonly<z.infer<typeof ContactPerson>>

export const Contacts = z.array(ContactPerson).max(30).readonly()
