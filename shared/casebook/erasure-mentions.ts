import { type Casebook, type CollectionName, Collections, listed, type Place } from './casebook'
import { finderOf, type KnownAs, masked, type Mention } from './erasure-names'
import type { ErasureWords } from './erasure-words'

import { searchKey } from '#shared/core/search-key'
import type { PairId } from '#shared/domain/ids'

/** Whom one looks for, under every name the book has for them, and the pairs in whose texts a given name is theirs. */
export interface Sought {
  readonly known: readonly KnownAs[]
  readonly pairIds: ReadonlySet<PairId>
  /** Whether their family name alone goes too. */
  readonly familyNameToo: boolean
}

/** A text that is not theirs and names somebody. */
export interface MentionFound extends Place {
  readonly text: string
  /** Each time it names them: some words before and after it, as they stand there. */
  readonly places: readonly { readonly excerpt: string; readonly sure: boolean }[]
}

/** The team, the association and what is frozen with others keep what they say: a person of the team has reasons of their own to be named. */
const LEFT: readonly CollectionName[] = ['organisation', 'coordinators', 'contracts', 'amendments', 'gridVersions', 'lists', 'settings', 'notices', 'processings']
/** How others are reached and called is theirs, even where it is the same. */
const THEIRS: readonly string[] = ['email', 'phone', 'givenName', 'familyName', 'id']

const names = (Object.keys(Collections.shape) as CollectionName[]).filter(name => !LEFT.includes(name)) // the keys of the shape are the collections

/** True where somebody else of the book bears the same family name. */
function hasNamesake(book: Casebook, { familyName, givenName }: KnownAs): boolean {
  const key = searchKey(familyName)
  const people = [...listed(book.mentors), ...listed(book.mentees), ...listed(book.coordinators)]
  return people.some(other => searchKey(other.familyName) === key && searchKey(other.givenName) !== searchKey(givenName))
}

type Find = (text: string) => readonly Mention[]

function findersIn(book: Casebook, { known }: Sought): { readonly plain: Find; readonly near: Find } {
  const all = (givenNameToo: boolean): Find => {
    const finders = known.map(each => finderOf(each, { hasNamesake: hasNamesake(book, each), givenNameToo }))
    return text => finders.flatMap(find => find(text)).toSorted((one, other) => one.from - other.from).filter((each, index, mentions) => (mentions[index - 1]?.to ?? 0) <= each.from)
  }
  return { plain: all(false), near: all(true) }
}

type Entities = Readonly<Record<string, object | undefined>>

/** Every text of others in which somebody is named. */
export function mentionsOf(book: Casebook, sought: Sought): readonly MentionFound[] {
  const { plain, near } = findersIn(book, sought)
  return names.flatMap(collection =>
    Object.entries<object | undefined>(book[collection] as Entities).flatMap(([id, entity]) => {
      const find = isOfPair(entity, sought) ? near : plain
      return textsIn(entity).flatMap(text => {
        const places = find(text).map(({ from, to, sure }) => ({ sure, excerpt: excerptOf(text, from, to) }))
        return places.length === 0 ? [] : [{ collection, id, text, places }]
      })
    }),
  )
}

/** The book with a mark in the place of each mention; those that are not sure only where that is asked. */
export function withoutMentions(book: Casebook, sought: Sought, { mention }: ErasureWords): Casebook {
  const { plain, near } = findersIn(book, sought)
  const changed = names.flatMap(collection => {
    const before = book[collection] as Entities
    const put = Object.entries(before).flatMap(([id, entity]) => {
      const find = isOfPair(entity, sought) ? near : plain
      const gone: Find = text => find(text).filter(({ sure }) => sure || sought.familyNameToo)
      const after = maskedIn(entity, gone, mention)
      if (after === entity) return []
      // A mark longer than the name may not fit where the name did, nor in an address.
      return [[id, isFit(collection, id, after) ? after : maskedIn(entity, gone, '…')] as const]
    })
    return put.length === 0 ? [] : [[collection, { ...before, ...Object.fromEntries(put) }] as const]
  })
  return { ...book, ...Object.fromEntries(changed) }
}

const isFit = (collection: CollectionName, id: string, entity: unknown): boolean => Collections.shape[collection].safeParse({ [id]: entity }).success

/** What was recorded of one of the pairs, or of the pair itself. */
function isOfPair(entity: object | undefined, { pairIds }: Sought): boolean {
  if (!entity) return false
  const { id, pairId, subject }: { id?: unknown; pairId?: unknown; subject?: { id?: unknown } } = entity
  const ids: ReadonlySet<unknown> = pairIds
  return ids.has(id) || ids.has(pairId) || ids.has(subject?.id)
}

const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}/

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return UUID.test(value) ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => (THEIRS.includes(key) ? [] : textsIn(each)))
}

/** The same value where nothing was found in it. */
function maskedIn<Value>(value: Value, find: Find, mark: string): Value
function maskedIn(value: unknown, find: Find, mark: string): unknown {
  if (typeof value === 'string') {
    const mentions = UUID.test(value) ? [] : find(value)
    return mentions.length === 0 ? value : masked(value, mentions, mark)
  }
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const before: readonly unknown[] = value
    const after = before.map(each => maskedIn(each, find, mark))
    return after.every((each, index) => each === before[index]) ? before : after
  }
  const before = Object.entries(value)
  const after = before.map(([key, each]: [string, unknown]) => [key, THEIRS.includes(key) ? each : maskedIn(each, find, mark)] as const)
  return after.every(([, each], index) => each === before[index]?.[1]) ? value : Object.fromEntries(after)
}

const AROUND = 40

function excerptOf(text: string, from: number, to: number): string {
  const [start, end] = [Math.max(0, from - AROUND), Math.min(text.length, to + AROUND)]
  return `${start > 0 ? '…' : ''}${text.slice(start, end).replace(/\s+/g, ' ').trim()}${end < text.length ? '…' : ''}`
}
