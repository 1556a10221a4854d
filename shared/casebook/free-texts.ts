import { type Casebook, type CollectionName, listed } from './casebook'
import { gridOf } from './interviews'

import { type SensitiveWords, type TextWarning, warningsIn } from '#shared/domain/sensitive-text'
import { questionsOf } from '#shared/grids/grid'

/** The fields in which somebody writes about a person in their own words. */
const FREE_TEXT_KEYS: ReadonlySet<string> = new Set([
  ...['notes', 'note', 'reason', 'presentReason', 'told', 'why', 'wishedJob', 'targetJob', 'others', 'topics', 'decisions', 'what', 'text', 'report', 'agenda'],
  ...['strengths', 'weaknesses', 'evidence', 'opportunities', 'threats', 'assets', 'synthesis', 'objective', 'action', 'means', 'indicator'],
])

/** What holds the words of the association on itself, on its papers and registers, and not on a person; interviews are read by their questions. */
const NOT_ABOUT_PEOPLE: readonly CollectionName[] = [
  ...(['organisation', 'articleSets', 'coordinators', 'contracts', 'newsletters', 'gridVersions', 'lists', 'settings', 'profileAnalyses', 'letterTemplates', 'notices', 'processings', 'breaches', 'interviews'] as const),
]

/** Something written in one's own words: where it stands, under which field, or in answer to which question. */
export interface FreeText {
  readonly collection: CollectionName
  readonly id: string
  readonly field: string
  readonly text: string
}

/** Everything in the book that somebody wrote in their own words about a person, open answers of interviews among it. */
function freeTextsOf(book: Casebook): readonly FreeText[] {
  const collections = Object.keys(book).filter((name): name is CollectionName => name !== 'format' && !NOT_ABOUT_PEOPLE.includes(name as CollectionName)) // the keys of a book are its collections and its format
  const written = collections.flatMap(collection => listed<{ readonly id: string }>(book[collection]).flatMap(entity => within(entity).map(found => ({ collection, id: entity.id, ...found }))))
  return [...written, ...openAnswers(book)]
}

type Found = Pick<FreeText, 'field' | 'text'>

/** The free texts anywhere in an entity, by the name of their field. */
function within(value: unknown, field = ''): readonly Found[] {
  if (typeof value === 'string') return FREE_TEXT_KEYS.has(field) ? [{ field, text: value }] : []
  if (Array.isArray(value)) return value.flatMap(each => within(each, field))
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, each]) => within(each, key)) : []
}

const openAnswers = (book: Casebook): readonly FreeText[] =>
  listed(book.interviews).flatMap(interview =>
    questionsOf(gridOf(book, interview)).flatMap(({ kind, key, label }) => {
      const answer = interview.answers[key]
      return kind === 'text' && typeof answer === 'string' ? [{ collection: 'interviews' as const, id: interview.id, field: label, text: answer }] : []
    }),
  )

/** A text that seems to say what is better not kept. */
export interface TextToReread extends FreeText {
  readonly warnings: readonly TextWarning[]
}

export const textsToReread = (book: Casebook, words: SensitiveWords): readonly TextToReread[] =>
  freeTextsOf(book).flatMap(text => {
    const warnings = warningsIn(text.text, words)
    return warnings.length > 0 ? [{ ...text, warnings }] : []
  })
