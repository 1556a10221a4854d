import type { z } from 'zod'

import { type Casebook, type CollectionName, Collections, listed } from './casebook'

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
    return old === now ? [] : (changedInPlace(old, now) ?? changedAnywhere(old, now))
  })

/** The entities of a collection in their order, as they were last compared: asking an object of tens of thousands for its values takes as long as all the rest. */
const orders = new WeakMap<Entities, readonly (object | undefined)[]>()

/** Nearly every change sets entities down where they stood or after all others: then comparing two lists is enough, and several times faster. */
function changedInPlace(old: Entities, now: Entities): readonly string[] | undefined {
  const before = orders.get(old) ?? listed(old)
  const ids = Object.keys(now)
  if (ids.length < before.length) return undefined
  const changed: string[] = []
  const after: (object | undefined)[] = []
  for (const [at, id] of ids.entries()) {
    const entity = now[id]
    after.push(entity)
    if (entity === before[at] && entity !== undefined) continue
    const isInPlace = at < before.length ? id === idOf(before[at]) : !old[id]
    if (!entity || !isInPlace) return undefined
    changed.push(id)
  }
  orders.set(now, after)
  return changed
}

const idOf = (entity: object | undefined): string | undefined => (entity && 'id' in entity && typeof entity.id === 'string' ? entity.id : undefined)

const changedAnywhere = (old: Entities, now: Entities): readonly string[] => [
  ...Object.keys(now).filter(id => old[id] !== now[id]),
  ...Object.keys(old).filter(id => !now[id]),
]

/** What leads back to `before`, once `delta` has been applied to it. */
export const inverse = (delta: Delta, before: Casebook): Delta =>
  towards(before, name => [...Object.keys(delta.put[name] ?? {}), ...(delta.removed[name] ?? [])])

/** The book after a delta; what the delta does not name is the same object as before. */
export function applyDelta(book: Casebook, { put, removed }: Delta): Casebook {
  const touched = names.filter(name => put[name] ?? removed[name])
  return { ...book, ...Object.fromEntries(touched.map(name => [name, without({ ...book[name], ...put[name] }, removed[name])])) }
}

/** The book after many deltas, one after the other: each collection is copied once, however many touch it. */
export function applyDeltas(book: Casebook, deltas: readonly Delta[]): Casebook {
  const touched = names.filter(name => deltas.some(({ put, removed }) => put[name] ?? removed[name]))
  const after = touched.map(name => {
    const entities: Record<string, object | undefined> = { ...all(book, name) }
    for (const { put, removed } of deltas) {
      Object.assign(entities, put[name])
      for (const id of removed[name] ?? []) Reflect.deleteProperty(entities, id)
    }
    return [name, entities] as const
  })
  return { ...book, ...(Object.fromEntries(after) as Partial<Casebook>) } // its own collections, under their names
}

/** The delta once its entities, and only they, have passed the checks of the book. Throws for one that could not be read back. */
export const checked = (delta: Delta): Delta => ({ ...delta, put: SomeCollections.parse(delta.put) })

/** True for a delta that passes those checks. */
export const isSound = (delta: Delta): boolean => SomeCollections.safeParse(delta.put).success

/** Takes from `after` the collections that a delta names, whole, and all else from `book`: nothing is copied. Only for the delta between the two. */
export function takenOver(book: Casebook, after: Casebook, { put, removed }: Delta): Casebook {
  const touched = names.filter(name => put[name] ?? removed[name])
  return { ...book, ...Object.fromEntries(touched.map(name => [name, after[name]])) }
}

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
