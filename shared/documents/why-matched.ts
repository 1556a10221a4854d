import { type ItemKey, labelOf, type ListName } from '#shared/domain/lists'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import type { ExplainedRow, Explanation } from '#shared/matching/explain'
import type { Fact } from '#shared/matching/facts'
import { matching } from '#shared/text/matching'
import { typeset } from '#shared/text/paper'

import { isFarApart, type Lists } from './match-in-words'
import { explained, listsOf } from './match-source'
import type { SheetSource } from './sheet-source'

/**
 * In one sentence to the mentor, why one thinks of them: what fits, and nothing of what is missing, unknown or supposed. What a person
 * wishes of the age or the gender of the other is no reason to tell. Nothing where nothing speaks for the two: somebody writes it.
 */
export function whyInWords({ rows }: Pick<Explanation, 'rows'>, lists: Lists): string | undefined {
  const fitting = rows.filter(({ weight, value = 0 }) => weight > 0 && value > 0)
  const reasons = fitting.flatMap(row => reasonOf(row, lists) ?? [])
  const shared = fitting.flatMap(({ fact }) => sharedBy(fact, lists) ?? [])
  return reasons.length + shared.length === 0 ? undefined : matching.why.sentence(reasons, shared)
}

/** The same for two people of the casebook. */
export const whyMatched = (source: SheetSource, mentor: Mentor, mentee: Mentee): string | undefined => whyInWords(explained(source, mentor, mentee), listsOf(source))

/** From the half of the way on, a distance is no longer a reason. */
const NEAR = 0.5

const labels = (lists: Lists, list: ListName, keys: readonly ItemKey[]): readonly string[] => keys.map(key => typeset(labelOf(lists(list), key)))

/** What a mentor does or can that the person looks for. */
function reasonOf({ fact, value = 0, verdict }: ExplainedRow, lists: Lists): string | undefined {
  const one = (list: ListName, key: ItemKey) => typeset(labelOf(lists(list), key))
  const { why: words } = matching
  switch (fact.about) {
    case 'sector':
      return fact.tie === 'different' ? undefined : words.sector[fact.tie](one('sectors', fact.mentor), one('sectors', fact.mentee), fact.through && one('sectors', fact.through))
    case 'function':
      return fact.tie === 'different' ? undefined : words.function[fact.tie](one('job-families', fact.mentor), one('job-families', fact.mentee))
    case 'expectations':
      return words.expectations(labels(lists, 'needs', fact.covered))
    case 'languages':
      return words.languages(labels(lists, 'languages', fact.common), fact.practises?.spoken ? one('languages', fact.practises.language) : undefined)
    case 'distance':
      return value < NEAR ? undefined : words.distance(fact)
    case 'values':
      return verdict === 'matched' && !fact.gaps.some(isFarApart) ? words.values : undefined
    case 'availability':
    case 'interests':
    case 'hobbies':
    case 'age':
    case 'gender':
    case 'unknown':
    case 'not-counted':
      return undefined
  }
}

/** What the two have alike. */
function sharedBy(fact: Fact, lists: Lists): string | undefined {
  const { shared } = matching.why
  if (fact.about === 'availability') return shared.availability(labels(lists, 'availabilities', fact.common))
  return fact.about === 'interests' || fact.about === 'hobbies' ? shared[fact.about](labels(lists, fact.about, fact.common)) : undefined
}
