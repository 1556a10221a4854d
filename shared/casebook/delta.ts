import type { z } from 'zod'

import { type Casebook, type CollectionName, Collections } from './casebook'

const SomeCollections = Collections.partial()

const names = Object.keys(Collections.shape) as CollectionName[]

/** What a change did: the entities it set down, whole, and the ids of those it took away. */
export interface Delta {
  readonly put: Readonly<z.infer<typeof SomeCollections>>
  readonly removed: Readonly<Partial<Record<CollectionName, readonly string[]>>>
}

export const isEmpty = ({ put, removed }: Delta): boolean => names.every(name => !put[name] && !removed[name])

/** What leads from one book to another; an entity has changed when it is no longer the same object. */
export const deltaBetween = (before: Casebook, after: Casebook): Delta =>
  towards(after, name => {
    const [old, now] = [all(before, name), all(after, name)]
    if (old === now) return []
    return [...Object.keys(now).filter(id => old[id] !== now[id]), ...Object.keys(old).filter(id => !now[id])]
  })

/** What leads back to `before`, once `delta` has been applied to it. */
export const inverse = (delta: Delta, before: Casebook): Delta =>
  towards(before, name => [...Object.keys(delta.put[name] ?? {}), ...(delta.removed[name] ?? [])])

/** The book after a delta; what the delta does not name is the same object as before. */
export function applyDelta(book: Casebook, { put, removed }: Delta): Casebook {
  const touched = names.filter(name => put[name] ?? removed[name])
  return { ...book, ...Object.fromEntries(touched.map(name => [name, without({ ...book[name], ...put[name] }, removed[name])])) }
}

/** The delta once its entities, and only they, have passed the checks of the book. Throws for one that could not be read back. */
export const checked = (delta: Delta): Delta => ({ ...delta, put: SomeCollections.parse(delta.put) })

/** True when a delta sets down or takes away something of this id. */
export const touches = ({ put, removed }: Delta, id: string): boolean =>
  names.some(name => Object.hasOwn(put[name] ?? {}, id) || removed[name]?.includes(id))

/** What brings the touched entities to where they stand in `book`. */
function towards(book: Casebook, touched: (name: CollectionName) => readonly string[]): Delta {
  const put: [CollectionName, Entities][] = []
  const removed: [CollectionName, readonly string[]][] = []

  for (const name of names) {
    const here = all(book, name)
    const ids = touched(name)
    const found = ids.filter(id => here[id])
    const gone = ids.filter(id => !here[id])
    if (found.length > 0) put.push([name, Object.fromEntries(found.map(id => [id, here[id]]))])
    if (gone.length > 0) removed.push([name, gone])
  }
  return { put: Object.fromEntries(put), removed: Object.fromEntries(removed) }
}

type Entities = Readonly<Record<string, object | undefined>>

/** A collection as one walks through it, whatever it holds. */
const all = (book: Casebook, name: CollectionName): Entities => book[name]

function without(entities: Entities, ids: readonly string[] = []): Entities {
  const gone = new Set(ids)
  return gone.size === 0 ? entities : Object.fromEntries(Object.entries(entities).filter(([id]) => !gone.has(id)))
}
