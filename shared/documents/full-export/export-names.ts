import type { ExportSheet } from './export-columns'

import { type Casebook, type CollectionName, listed } from '#shared/casebook/casebook'
import { listName } from '#shared/domain/person'

/** How one calls what has an id: a name, or the reference of a pair; empty for what has neither. */
export type Names = (id: string) => string

/** The names of everything that others refer to. */
export function namesIn(book: Casebook): Names {
  const names = new Map<string, string>([
    ...[...listed(book.mentors), ...listed(book.mentees), ...listed(book.coordinators)].map(person => [person.id, listName(person)] as const),
    ...[...listed(book.companies), ...listed(book.partners)].map(({ id, name }) => [id, name] as const),
    ...listed(book.pairs).map(({ id, reference }) => [id, reference] as const),
  ])
  return id => names.get(id) ?? ''
}

/** Keys under which the id of something stands that has a name. */
const REFERENCES: readonly string[] = ['mentorId', 'menteeId', 'coordinatorId', 'substituteId', 'companyId', 'partnerId', 'pairId', 'formerMenteeId', 'by']

/** What stands under the id of its pair. */
const OF_A_PAIR: readonly CollectionName[] = ['intakes', 'actionPlans', 'closings', 'evaluations', 'entries']

/** True for a column that refers to something with a name. */
export function referenceOf({ collection, list }: ExportSheet, path: readonly string[]): boolean {
  const last = path.at(-1) ?? ''
  if (REFERENCES.includes(last)) return true
  if (last !== 'id') return false
  return path.length > 1 ? true : list === undefined && OF_A_PAIR.includes(collection)
}
