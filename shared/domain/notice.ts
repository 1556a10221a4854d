import { z } from 'zod'

import { ConsentWay } from './consent'
import { CoordinatorId, NoticeId } from './ids'
import { IsoDate } from './iso-date'
import { paragraphs } from './line'

/** For whom a notice about personal data is written; that of mentees in easy French. */
export const NoticeAudience = z.enum(['mentor', 'mentee'])
export type NoticeAudience = z.infer<typeof NoticeAudience>

/** What people are told about their data, as it stood at one version; never changed once saved, since people were given this one (RGPD, art. 13). A line that begins with `# ` is a heading, `- ` begins an item. */
export const Notice = z.strictObject({
  id: NoticeId,
  audience: NoticeAudience,
  /** 1 is the product's own text; the association's begin at 2. */
  version: z.int().positive(),
  savedOn: IsoDate,
  text: paragraphs(12_000),
})
export type Notice = Readonly<z.infer<typeof Notice>>

/** What a notice about data is filled with: of the association, of its settings, and of the computer. Some are whole sentences, and may be empty. */
export const NOTICE_BLANKS = ['association', 'adresse', 'contact vie privée', 'délégué', 'protection', 'durée non retenu', 'durée', 'durée notes', 'durée suivi', 'financement'] as const
export type NoticeBlank = (typeof NOTICE_BLANKS)[number]

/** That a person was given a notice. */
export const NoticeGiven = z.strictObject({ notice: NoticeId, on: IsoDate, way: ConsentWay.optional(), by: CoordinatorId.optional() })
export type NoticeGiven = Readonly<z.infer<typeof NoticeGiven>>

/** For whom the notice of an id is. */
export const audienceOf = (id: NoticeId): NoticeAudience => (id.startsWith('mentor@') ? 'mentor' : 'mentee') // the two that an id may begin with

/** The number at the end of an id. */
export const versionOf = (id: NoticeId): number => Number(id.split('@')[1])

/** `mentee@2`: the second version of the notice for mentees. */
export const noticeId = (audience: NoticeAudience, version: number): NoticeId => NoticeId.parse(`${audience}@${version}`)
