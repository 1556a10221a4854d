import { type Casebook, type CollectionName, Collections, type Place } from './casebook'
import type { Change } from './change'
import { type RecordName, recordName } from './compare'
import { applyDelta, type Delta } from './delta'
import { collectionNames, entityAt } from './references'
import { takeRecords } from './take-records'

import { refuse } from '#shared/core/result'

/** An act of the past, with the way there and the way back; both are empty once its detail is gone. */
export interface PastEntry {
  readonly generation: number
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  readonly by: string
  readonly act: string
  /** The generation of the act that this one took back, or did again. */
  readonly undoes?: number | undefined
  readonly redoes?: number | undefined
  readonly delta: Delta
  readonly inverse: Delta
}

/** A record that an act was about, as it is called today, or was called then. */
export interface NamedRecord extends Place {
  readonly name: RecordName
}

/** An act as it is told; `meant` is the act that it took back or did again, where the journal still has it. */
export interface ToldAct extends Pick<PastEntry, 'generation' | 'at' | 'by' | 'act' | 'undoes' | 'redoes'> {
  readonly meant?: string | undefined
}

/** What one act took away and is still absent. */
export interface BinLine extends ToldAct {
  readonly records: readonly NamedRecord[]
}

/** Acts that emptied the book on purpose: what they took away comes back by undoing them, or from a backup. */
const NOT_IN_THE_BIN: ReadonlySet<string> = new Set(['sample.clear', 'backup.restore', 'export.import'])

/** What an entry holds of the records it took away, as they were. */
type Kept = Delta['put']

/** The bin of a book: its entries go in the latest first, and its lines come out in that order. */
export function binOf(book: Casebook) {
  const seen = new Set<string>()
  const meant = new Map<number, string | undefined>()
  const found: { readonly entry: PastEntry; readonly absent: readonly Place[] }[] = []
  return {
    take: (entry: PastEntry): void => {
      if (meant.has(entry.generation)) meant.set(entry.generation, entry.act)
      const absent = removedBy(entry).filter(place => !seen.has(keyOf(place)) && !entityAt(book, place))
      for (const place of absent) seen.add(keyOf(place))
      if (absent.length === 0 || NOT_IN_THE_BIN.has(entry.act)) return
      found.push({ entry, absent })
      const generation = meantBy(entry)
      if (generation !== undefined) meant.set(generation, undefined) // it stands earlier in the journal, and is still to come
    },
    lines: (): readonly BinLine[] => {
      // Named once they all stand in one book: a large collection is copied once, and what is gone may name what went later.
      const then = found.reduceRight<Kept>((kept, { entry, absent }) => withSome(kept, entry.inverse.put, absent), {})
      const whole = withAll(book, then)
      return found.flatMap(({ entry, absent }) => {
        const { generation, at, by, act, undoes, redoes } = entry
        const of = meant.get(meantBy(entry) ?? 0)
        if (of !== undefined && redoes !== undefined && NOT_IN_THE_BIN.has(of)) return []
        const records = absent.map(place => ({ ...place, name: recordName(whole, place) }))
        return [{ generation, at, by, act, ...(undoes !== undefined && { undoes }), ...(redoes !== undefined && { redoes }), ...(of !== undefined && { meant: of }), records }]
      })
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
    return takeRecords(kept, absent)(book)
  }

/** The generation of the act that another one took back or did again. */
export const meantBy = ({ undoes, redoes }: Pick<PastEntry, 'undoes' | 'redoes'>): number | undefined => undoes ?? redoes

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

const keyOf = ({ collection, id }: Place): string => `${collection} ${id}`

