import { openPairsOf, whyMenteeIsNotFree } from './availability'
import { type Casebook, type CollectionName, Collections, listed, type Place } from './casebook'
import type { Change } from './change'
import { type RecordName, recordName } from './compare'
import { applyDelta, type Delta } from './delta'
import { collectionNames, entityAt } from './references'
import { takeRecords } from './take-records'

import { refuse } from '#shared/core/result'
import type { Pair } from '#shared/domain/pair'

/** An act of the past, with the way there and the way back; both are empty once its detail is gone. */
export interface PastEntry {
  readonly generation: number
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  readonly by: string
  readonly act: string
  readonly delta: Delta
  readonly inverse: Delta
}

/** A record that an act was about, as it is called today, or was called then. */
export interface NamedRecord extends Place {
  readonly name: RecordName
}

/** What one act took away and is still absent. */
export interface BinLine extends Pick<PastEntry, 'generation' | 'at' | 'by' | 'act'> {
  readonly records: readonly NamedRecord[]
}

/** Acts that emptied the book on purpose: what they took away comes back by undoing them, or from a backup. */
const NOT_IN_THE_BIN: ReadonlySet<string> = new Set(['sample.clear', 'backup.restore', 'export.import'])

/** What an entry holds of the records it took away, as they were. */
type Kept = Delta['put']

/** The bin of a book: its entries go in the latest first, and its lines come out in that order. */
export function binOf(book: Casebook) {
  const seen = new Set<string>()
  const found: { readonly entry: PastEntry; readonly absent: readonly Place[] }[] = []
  return {
    take: (entry: PastEntry): void => {
      const absent = removedBy(entry).filter(place => !seen.has(keyOf(place)) && !entityAt(book, place))
      for (const place of absent) seen.add(keyOf(place))
      if (absent.length > 0 && !NOT_IN_THE_BIN.has(entry.act)) found.push({ entry, absent })
    },
    lines: (): readonly BinLine[] => {
      // Named once they all stand in one book: a large collection is copied once, and what is gone may name what went later.
      const then = found.reduceRight<Kept>((kept, { entry, absent }) => withSome(kept, entry.inverse.put, absent), {})
      const whole = withAll(book, then)
      return found.map(({ entry: { generation, at, by, act }, absent }) => ({ generation, at, by, act, records: absent.map(place => ({ ...place, name: recordName(whole, place) })) }))
    },
  }
}

/**
 * Puts back what an act took away and is still absent. Refused where nothing of it is absent any more, where a record names what is gone,
 * was written in a shape that is no longer read, or would give a mentee a second open pair. A pair whose number was given anew gets the next one.
 */
export const putBack =
  (entry: PastEntry): Change =>
  book => {
    const absent = removedBy(entry).filter(place => !entityAt(book, place))
    if (absent.length === 0) return refuse({ code: 'bin/nothing-absent' })
    const kept = withAll(emptied(book), withSome({}, entry.inverse.put, absent))
    if (!absent.every(({ collection, id }) => isReadable(collection, id, kept))) return refuse({ code: 'bin/unreadable' })

    const pairs = listed(kept.pairs).map(pair => renumbered(book, pair))
    const [hindrance] = pairs.filter(({ menteeId }) => openPairsOf(kept, menteeId).length > 0).flatMap(({ menteeId }) => whyMenteeIsNotFree(book, menteeId))
    if (hindrance) return refuse(hindrance)
    const then = { ...kept, pairs: Object.fromEntries(pairs.map(pair => [pair.id, pair])) }
    return takeRecords(then, absent)(book)
  }

/** The records that an act took away, and whose state before it is known. */
const removedBy = ({ delta, inverse }: PastEntry): readonly Place[] =>
  collectionNames.flatMap(collection => (delta.removed[collection] ?? []).filter(id => Object.hasOwn(inverse.put[collection] ?? {}, id)).map(id => ({ collection, id })))

/** Records as they were, and over them some of another entry. */
function withSome(kept: Kept, from: Kept, places: readonly Place[]): Kept {
  const put = collectionNames.map(name => {
    const all: Readonly<Record<string, unknown>> = from[name] ?? {}
    const some = places.filter(({ collection }) => collection === name).map(({ id }) => [id, all[id]] as const)
    return [name, some.length > 0 ? { ...kept[name], ...Object.fromEntries(some) } : kept[name]] as const
  })
  return Object.fromEntries(put.filter(([, records]) => records))
}

const withAll = (book: Casebook, kept: Kept): Casebook => applyDelta(book, { put: kept, removed: {} })

/** The same book without a record. */
const emptied = (book: Casebook): Casebook => ({ ...book, ...Object.fromEntries(collectionNames.map(name => [name, {}])) })

const isReadable = (collection: CollectionName, id: string, book: Casebook): boolean =>
  Collections.shape[collection].safeParse({ [id]: entityAt(book, { collection, id }) }).success

/** A pair under its own number, or under the next one where that was given to another since. */
function renumbered(book: Casebook, pair: Pair): Pair {
  const others = listed(book.pairs).map(({ reference }) => reference)
  if (!others.includes(pair.reference)) return pair
  const start = pair.reference.replace(/\d+$/, '')
  const digits = pair.reference.length - start.length
  const last = others.reduce((most, reference) => (reference.startsWith(start) ? Math.max(most, Number(reference.slice(start.length))) : most), 0)
  return { ...pair, reference: `${start}${String(last + 1).padStart(digits, '0')}` }
}

const keyOf = ({ collection, id }: Place): string => `${collection} ${id}`

