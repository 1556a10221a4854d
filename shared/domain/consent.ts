import { z } from 'zod'

import { IsoDate } from './iso-date'

/** What a person may agree to, each on its own (RGPD; programme, stage 2.4: only what the mentee agreed to share goes out). */
export const ConsentKind = z.enum([
  /** The partner that referred the person is told of steps, dates and result. */
  'sharing',
  /** … and of the trade or aim looked for. */
  'sharing-goal',
  /** To be called six and twelve months after the end. */
  'follow-up',
  'newsletter',
])
export type ConsentKind = z.infer<typeof ConsentKind>

/** What was answered, and when; the latest answer holds. */
export const Consent = z.strictObject({ given: z.boolean(), on: IsoDate })
export type Consent = Readonly<z.infer<typeof Consent>>

export const Consents = z.partialRecord(ConsentKind, Consent).readonly()
export type Consents = z.infer<typeof Consents>

export const hasAgreed = (consents: Consents, kind: ConsentKind): boolean => consents[kind]?.given === true
