import { z } from 'zod'

import { CompanyId, CoordinatorId, ExchangeId, MenteeId, MentorId, PartnerId } from './ids'
import { IsoDate } from './iso-date'
import { line, paragraphs } from './line'

/** With whom: the file the exchange stands in. */
export const ExchangeWith = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('company'), id: CompanyId }),
  z.strictObject({ kind: z.literal('partner'), id: PartnerId }),
  z.strictObject({ kind: z.literal('mentor'), id: MentorId }),
  z.strictObject({ kind: z.literal('mentee'), id: MenteeId }),
])
export type ExchangeWith = Readonly<z.infer<typeof ExchangeWith>>

const ExchangeMeans = z.enum(['phone', 'email', 'meeting', 'letter', 'other'])
export type ExchangeMeans = z.infer<typeof ExchangeMeans>

export const ExchangeDetails = z.strictObject({
  with: ExchangeWith,
  on: IsoDate,
  means: ExchangeMeans,
  by: CoordinatorId.optional(),
  /** To whom one spoke. */
  person: line().optional(),
  note: paragraphs(2000),
})
export type ExchangeDetails = Readonly<z.infer<typeof ExchangeDetails>>

/** A call, a letter, a visit: what was said, with whom, on which day. */
export const Exchange = ExchangeDetails.extend({ id: ExchangeId })
export type Exchange = Readonly<z.infer<typeof Exchange>>
