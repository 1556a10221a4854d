import { z } from 'zod'

import { CoordinatorId, NoticeId } from './ids'
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
  /** To appear in a picture of the association. */
  'photo',
  /** To be quoted with one's first name. */
  'testimony',
])
export type ConsentKind = z.infer<typeof ConsentKind>

/** What a mentor is asked, in this order. */
export const MENTOR_CONSENTS = ['newsletter', 'photo', 'testimony'] as const satisfies readonly ConsentKind[]

/** What a mentee is asked, in this order; what concerns the partner only of somebody whom one sent. */
export const menteeConsents = ({ partnerId }: { readonly partnerId?: string | undefined }): readonly ConsentKind[] => [
  ...(partnerId === undefined ? [] : (['sharing', 'sharing-goal'] as const)),
  ...(['follow-up', 'newsletter', 'photo', 'testimony'] as const),
]

/** How an answer was given: it must be possible to show it (RGPD, art. 7.1). */
export const ConsentWay = z.enum(['on-paper', 'orally', 'by-email'])
export type ConsentWay = z.infer<typeof ConsentWay>

/** What was answered, and when; a refusal after an agreement withdraws it. */
export const Consent = z.strictObject({
  given: z.boolean(),
  on: IsoDate,
  way: ConsentWay.optional(),
  /** The last notice that the person had been given that day. */
  notice: NoticeId.optional(),
  by: CoordinatorId.optional(),
  /** When it was written down here; an answer is corrected on that day, and afterwards only followed by another. */
  notedOn: IsoDate.optional(),
})
export type Consent = Readonly<z.infer<typeof Consent>>

/** An answer as somebody tells it; the day on which it was written down is not theirs to tell. */
export const ConsentTold = Consent.omit({ notedOn: true })
export type ConsentTold = Readonly<z.infer<typeof ConsentTold>>

/** Every answer of a person, matter by matter, in the order in which they were given: nothing is taken away, the last one holds. */
export const Consents = z.partialRecord(ConsentKind, z.array(Consent).min(1).max(100).readonly()).readonly()
export type Consents = z.infer<typeof Consents>

/** The answer that holds, or nothing while nobody asked. */
export const consentTo = (consents: Consents, kind: ConsentKind): Consent | undefined => consents[kind]?.at(-1)

/** The answers with one more, after those of its day and before those of later days: the last day holds, whenever it was written down. */
export function withConsent(consents: Consents, kind: ConsentKind, consent: Consent): Consents {
  const answers = consents[kind] ?? []
  const later = answers.findIndex(({ on }) => on > consent.on)
  return { ...consents, [kind]: later === -1 ? [...answers, consent] : answers.toSpliced(later, 0, consent) }
}

/** True of an answer that was written down on a day by somebody, who may still correct it. */
export const isFresh = (consent: Consent | undefined, today: IsoDate, by: CoordinatorId | undefined): consent is Consent => consent?.notedOn === today && consent.by === by

/** True where an answer corrects the one before: told anew by the same hand on the same day, the other way round for the same day, or the same way for another. */
export const isCorrection = (before: Consent | undefined, told: ConsentTold, today: IsoDate): boolean => isFresh(before, today, told.by) && (before.on === told.on || before.given === told.given)

export const hasAgreed = (consents: Consents, kind: ConsentKind): boolean => consentTo(consents, kind)?.given === true
