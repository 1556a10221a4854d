import { z } from 'zod'

import { ArticleSetId } from './ids'
import { IsoDate } from './iso-date'
import { line, paragraphs } from './line'

/** The figures that the association chooses for its contract. */
export const ContractRules = z.strictObject({
  /** Hours of notice for a meeting that cannot be held. */
  cancellationNoticeHours: z.int().min(1).max(168),
  /** Working days within which the association answers. */
  answerWorkingDays: z.int().min(1).max(30),
  /** Months an extension may last at most. */
  maximumExtensionMonths: z.int().min(1).max(12),
  /** Calendar days from the start to the action plan: the in-take is late after them. */
  actionPlanDays: z.int().min(1).max(120),
  /** Meetings missed without a word before the association may end a pair. */
  missedMeetings: z.int().min(1).max(12),
})
export type ContractRules = Readonly<z.infer<typeof ContractRules>>

/**
 * One article. In its body a blank line parts paragraphs, `- ` begins an item and `[ ] ` a box to tick;
 * `{début}` is a blank that the contract fills, `{mentor : prêt / prête}` agrees with the person,
 * and a paragraph that begins with `{si volontaire}` stands only in the contracts of volunteers.
 */
export const Article = z.strictObject({ title: line(), body: paragraphs(6000) })
export type Article = Readonly<z.infer<typeof Article>>

export const ArticleText = z.strictObject({ rules: ContractRules, articles: z.array(Article).min(1).max(30).readonly() })
export type ArticleText = Readonly<z.infer<typeof ArticleText>>

/** The articles as they stood at one version; never changed once saved, since contracts name the version they were printed with. */
export const ArticleSet = ArticleText.extend({ id: ArticleSetId, version: z.int().positive(), savedOn: IsoDate })
export type ArticleSet = Readonly<z.infer<typeof ArticleSet>>
