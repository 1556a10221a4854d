import { z } from 'zod'

import { line } from './line'

/**
 * The vocabularies that both interview grids, the files of people and the statistics share, so that nothing is typed twice.
 * `needs` serves the mentee's needs and the mentor's offers alike (documents §3.4.6 and §3.5.11).
 */
export const ListName = z.enum([
  'sectors',
  'functions',
  'needs',
  'languages',
  'interests',
  'hobbies',
  'studies',
  'entry-statuses',
  'unemployment-lengths',
  'referrals',
  'motivations',
  /** The kinds of `EngagementFrame`, as the grid asks them. */
  'frames',
  'availabilities',
  'transports',
  'licences',
  'work-rights',
  'equivalences',
  'obstacles',
  'mentor-reasons',
  'mentee-reasons',
  'redirections',
  /** Families of trades: what a mentor does and what a mentee looks for, laid side by side (matching §2.2). */
  'job-families',
  /** Why a mentor does not take up a proposal (documents §3.6). */
  'proposal-refusals',
  /** The domains of a search for work, gone through at the in-take (documents §3.8). */
  'search-domains',
  'introduction-results',
  /** How one was reached, or was not. */
  'contact-means',
  'contact-frequencies',
  'help-wanted',
  /** Why a mentoring is interrupted (statistics §4.5). */
  'interruption-reasons',
  /** What becomes of a mentee, one list for each family of situations (statistics §4.5). */
  'employment-kinds',
  'business-kinds',
  'training-kinds',
  'internship-kinds',
  'study-kinds',
  'other-situations',
  'mentoring-links',
  /** Whether a mentor would begin again. */
  'new-starts',
  'mentor-gains',
  /** How what a person wrote may be quoted. */
  'quote-consents',
  'mentoring-effects',
  'current-situations',
])
export type ListName = z.infer<typeof ListName>

/** What is stored of a choice: it never changes, whatever becomes of the label. */
export const ItemKey = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/)
  .brand<'ItemKey'>()
export type ItemKey = z.infer<typeof ItemKey>

/** A hidden item is offered no more; where it was chosen it is still read. */
export const ListItem = z.strictObject({ key: ItemKey, label: line(120), hidden: z.literal(true).optional() })
export type ListItem = Readonly<z.infer<typeof ListItem>>

/** A list as the association keeps it, in the order in which it is offered. */
export const List = z.strictObject({
  id: ListName,
  items: z
    .array(ListItem)
    .min(1)
    .max(200)
    .refine(items => new Set(items.map(({ key }) => key)).size === items.length, 'key-twice')
    .readonly(),
})
export type List = Readonly<z.infer<typeof List>>

/** What a person reads for a choice, hidden or not; its key where the list does not know it. */
export const labelOf = (items: readonly ListItem[], key: ItemKey): string => items.find(item => item.key === key)?.label ?? key

/** The lists the product comes with; an association that changed one has its own in the book. */
export type DefaultLists = Readonly<Record<ListName, readonly ListItem[]>>

/** How well a language is mastered: the six levels of the CECRL, or as a mother tongue. */
export const LanguageLevel = z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'])
export type LanguageLevel = z.infer<typeof LanguageLevel>

/** A language one speaks; without a level, how well is unknown. */
export const LanguageSkill = z.strictObject({ language: ItemKey, level: LanguageLevel.optional() })
export type LanguageSkill = Readonly<z.infer<typeof LanguageSkill>>
