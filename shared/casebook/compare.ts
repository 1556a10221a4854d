import type { Casebook, CollectionName, Place } from './casebook'
import { collectionNames, entityAt, referencesOf } from './references'

import { canonicalText } from '#shared/core/canonical-text'

/** What bringing the other book back would do to a record. */
export type RecordChangeKind = 'added' | 'removed' | 'changed'

/** What a record is called, in parts that a sentence puts together: the people or firms it is about, a word of its own, a day. */
export interface RecordName {
  readonly of: readonly string[]
  readonly label?: string | undefined
  /** `2026-03-12`. */
  readonly on?: string | undefined
}

/** One record that differs between two books. */
export interface RecordChange extends Place {
  readonly kind: RecordChangeKind
  readonly name: RecordName
  /** The keys under which it differs; empty where it stands in one of the two alone. */
  readonly fields: readonly string[]
}

/** What would change, by kind and one by one, in the order of the collections. */
export interface BookComparison {
  readonly counts: Readonly<Partial<Record<CollectionName, Readonly<Record<RecordChangeKind, number>>>>>
  readonly changes: readonly RecordChange[]
}

/** What would change in the present book if the other took its place; between one record and the next `breathe` is asked, since ten years of them take seconds. */
export async function compareBooks(present: Casebook, other: Casebook, breathe: () => Promise<void>): Promise<BookComparison> {
  const changes: RecordChange[] = []
  for (const collection of collectionNames) {
    if (present[collection] === other[collection]) continue
    for (const id of new Set([...Object.keys(present[collection]), ...Object.keys(other[collection])])) {
      const change = changeAt({ collection, id }, present, other)
      if (change) changes.push(change)
      await breathe()
    }
  }
  const counts: Partial<Record<CollectionName, Record<RecordChangeKind, number>>> = {}
  for (const { collection, kind } of changes) {
    const count = (counts[collection] ??= { added: 0, removed: 0, changed: 0 })
    count[kind] += 1
  }
  return { counts, changes }
}

function changeAt(place: Place, present: Casebook, other: Casebook): RecordChange | undefined {
  const [now, then] = [entityAt(present, place), entityAt(other, place)]
  if (then === undefined) return now && { ...place, kind: 'removed', name: recordName(present, place), fields: [] }
  if (now === undefined) return { ...place, kind: 'added', name: recordName(other, place), fields: [] }
  const fields = isSame(now, then) ? [] : differingFields(now, then)
  return fields.length > 0 ? { ...place, kind: 'changed', name: recordName(present, place), fields } : undefined
}

/** Most are alike to the letter; where they are not, the order of keys is not a difference. */
const isSame = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other) || canonicalText(one) === canonicalText(other)

/** What is told of `details` is told of the record itself. */
function differingFields(now: object, then: object): readonly string[] {
  const [before, after] = [flat(now), flat(then)]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(key => !isSame(before[key], after[key]))
}

const flat = (entity: object): Readonly<Record<string, unknown>> => ('details' in entity && typeof entity.details === 'object' ? { ...entity, details: undefined, ...entity.details } : { ...entity })

/** What a record of a book is called. */
export function recordName(book: Casebook, place: Place): RecordName {
  const entity = entityAt(book, place)
  if (!entity) return { of: [] }
  const own = ownName(entity)
  if (own) return { of: [own] }
  const fields = flat(entity)
  const label = textOf(fields['reference'] ?? fields['title'] ?? fields['heading'] ?? fields['what'] ?? fields['subject'])
  const on = dayOf(fields)
  const of = place.collection === 'groupSessions' ? [] : [...new Set(referencesOf(place, entity).flatMap(reference => namesAt(book, reference)))].slice(0, 2)
  return { of, ...(label !== undefined && { label }), ...(on !== undefined && { on }) }
}

/** The people or the firm behind a reference; of a pair its two people. Who noted something down does not name it. */
function namesAt(book: Casebook, place: Place): readonly string[] {
  if (place.collection === 'coordinators') return []
  const entity = entityAt(book, place)
  if (!entity) return []
  const own = ownName(entity)
  if (own) return [own]
  return place.collection === 'pairs' ? referencesOf(place, entity).filter(({ collection }) => collection !== 'pairs').flatMap(reference => namesAt(book, reference)) : []
}

function ownName(entity: object): string | undefined {
  if ('givenName' in entity && 'familyName' in entity) return [entity.givenName, entity.familyName].filter(part => typeof part === 'string').join(' ')
  return 'name' in entity ? textOf(entity.name) : undefined
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

const DAYS = ['on', 'heldOn', 'day', 'printedOn', 'startsOn', 'begunOn', 'savedOn', 'doneOn', 'decidedOn', 'addedOn']
const DAY = /^\d{4}-\d{2}-\d{2}$/

const dayOf = (fields: Readonly<Record<string, unknown>>): string | undefined => DAYS.map(key => textOf(fields[key])).find(day => day !== undefined && DAY.test(day))
