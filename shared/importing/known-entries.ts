import { type Casebook, listed } from '#shared/casebook/casebook'
import { searchKey } from '#shared/core/search-key'
import type { CompanyId, PartnerId } from '#shared/domain/ids'
import type { DefaultLists, ItemKey, LanguageSkill } from '#shared/domain/lists'

import type { Field } from './field'
import { itemMatcher, labelMatcher, languageMatcher, type Matcher } from './match-label'

/** The lists that columns of other people's files are compared with, as they are in force. */
export type ImportLists = Pick<DefaultLists, 'sectors' | 'languages' | 'referrals' | 'studies' | 'entry-statuses' | 'unemployment-lengths'>

/** A field whose cell is one item of a list. */
export type ItemField = Extract<Field, 'sector' | 'heardThrough' | 'studies' | 'entryStatus' | 'unemployedFor'>

/** What a line may name that the house already knows. */
export interface KnownEntries {
  readonly items: Readonly<Record<ItemField, Matcher<ItemKey>>>
  readonly languages: Matcher<readonly LanguageSkill[]>
  readonly company: (name: string) => CompanyId | undefined
  readonly partner: Matcher<PartnerId>
}

const LEGAL_FORMS = /\b(?:s\.?a\.?|s\.?r\.?l\.?|s\.?p\.?r\.?l\.?|s\.?c\.?r\.?l\.?|s\.?c\.?|a\.?s\.?b\.?l\.?|a\.?i\.?s\.?b\.?l\.?|n\.?v\.?|b\.?v\.?(?:b\.?a\.?)?|v\.?z\.?w\.?|s\.?n\.?c\.?|fondation|scop|gie)(?![a-z])/g

/** A company by its name alone: without its legal form, its accents and its punctuation. « Bâtisseurs S.A. » and « SA BATISSEURS » are one. */
export function companyKey(name: string): string {
  const plain = searchKey(name)
  const bare = (text: string) => text.replace(/[^a-z0-9]+/g, ' ').trim()
  return bare(plain.replace(LEGAL_FORMS, ' ')) || bare(plain)
}

export function knownEntries(book: Casebook, lists: ImportLists): KnownEntries {
  const companies = new Map<string, CompanyId | null>()
  // Two companies of one name are told apart by a person only.
  for (const { id, name } of listed(book.companies)) companies.set(companyKey(name), companies.has(companyKey(name)) ? null : id)
  const before = new Map<string, CompanyId | undefined>() // a list repeats a few employers thousands of times
  const company = (name: string) => {
    if (!before.has(name)) before.set(name, companies.get(companyKey(name)) ?? undefined)
    return before.get(name)
  }
  return {
    items: {
      sector: itemMatcher(lists.sectors),
      heardThrough: itemMatcher(lists.referrals),
      studies: itemMatcher(lists.studies),
      entryStatus: itemMatcher(lists['entry-statuses']),
      unemployedFor: itemMatcher(lists['unemployment-lengths']),
    },
    languages: languageMatcher(lists.languages),
    company,
    partner: labelMatcher(listed(book.partners).map(({ id, name }) => [name, id] as const)),
  }
}
