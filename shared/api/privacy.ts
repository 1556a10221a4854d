import { z } from 'zod'

import type { Delta } from '#shared/casebook/delta'
import { MenteeId, MentorId } from '#shared/domain/ids'
import { line } from '#shared/domain/line'

import { answer } from './answer'

/** Somebody who has rights over a file. */
export const Person = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('mentor'), id: MentorId }), z.strictObject({ kind: z.literal('mentee'), id: MenteeId })])
export type Person = z.infer<typeof Person>

/** What a person gets of their own data, once the remarks in it were looked at one by one: those that stay here, and why. */
export const AccessQuestion = z.strictObject({
  who: Person,
  /** Somebody looked at the remarks: without it nothing leaves. */
  reviewed: z.literal(true),
  leftOut: z.array(z.strictObject({ key: z.string().max(300), reason: line(300) })).max(5000),
})
export type AccessQuestion = z.infer<typeof AccessQuestion>

/** What the window asks about people's rights over their data. */
export const privacy = {
  /** The pages of the access file as PDF, to look at before they are printed. */
  'access-file.preview': { question: AccessQuestion, ...answer<Uint8Array>() },
  'access-file.save-as': { question: AccessQuestion.extend({ format: z.enum(['pdf', 'docx', 'json']) }), ...answer<{ readonly outcome: 'saved'; readonly path: string } | { readonly outcome: 'cancelled' }>() },
  /** Erases a person, whose name was typed to say so; refused where it differs. Nothing done before can be undone afterwards. */
  'person.erase': { question: z.strictObject({ who: Person, name: z.string().max(700), familyNameToo: z.boolean() }), ...answer<Delta>() },
} as const
