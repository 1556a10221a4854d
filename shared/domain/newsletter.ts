import { z } from 'zod'

import { TimeOfDay } from './group-session'
import { CoordinatorId, NewsletterId, PieceId } from './ids'
import { IsoDate } from './iso-date'
import { line, paragraphs } from './line'

/** An address on the web or of a mailbox. */
const LinkAddress = z.string().trim().max(500).regex(/^(https?:\/\/|mailto:)[^\s<>"]+$/)

/** One piece of a newsletter, in the order in which it is read. */
export const NewsletterBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: line(150) }),
  z.strictObject({ kind: z.literal('paragraph'), text: paragraphs(5000) }),
  /** `alt` says what is seen, for those who do not see it. */
  z.strictObject({ kind: z.literal('picture'), piece: PieceId, alt: line(200), caption: line(200).optional() }),
  z.strictObject({ kind: z.literal('link'), label: line(150), address: LinkAddress }),
  /** The meetings to come of the community, as they are planned the day the newsletter is issued. */
  z.strictObject({ kind: z.literal('meetings') }),
])
export type NewsletterBlock = Readonly<z.infer<typeof NewsletterBlock>>

export const NewsletterDetails = z.strictObject({ title: line(150), blocks: z.array(NewsletterBlock).max(60).readonly() })
export type NewsletterDetails = Readonly<z.infer<typeof NewsletterDetails>>

/** A meeting as a newsletter announces it. */
export const AnnouncedMeeting = z.strictObject({ on: IsoDate, at: TimeOfDay.optional(), title: line().optional(), place: line(300) })
export type AnnouncedMeeting = Readonly<z.infer<typeof AnnouncedMeeting>>

/** That a newsletter went out: it does not change any more. To how many it went is kept, not to whom. */
export const Issued = z.strictObject({
  on: IsoDate,
  /** 1 for the first ever issued. */
  number: z.int().positive(),
  recipients: z.int().min(0),
  by: CoordinatorId.optional(),
  meetings: z.array(AnnouncedMeeting).max(50).readonly(),
})
export type Issued = Readonly<z.infer<typeof Issued>>

/** A letter to the community of mentors (brochure, stage 4), to those of them who agreed to get it. */
export const Newsletter = NewsletterDetails.extend({ id: NewsletterId, begunOn: IsoDate, issued: Issued.optional() })
export type Newsletter = Readonly<z.infer<typeof Newsletter>>
