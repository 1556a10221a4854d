import type { Casebook, Place } from './casebook'
import type { Change } from './change'
import { withEntries } from './entries'
import { collectionNames, danglingReferences, entityAt } from './references'

import { ok, refuse } from '#shared/core/result'

/** Puts another book in the place of the present one; what is the same stays the same object, so that only what differs is written. */
export const replaceBook =
  (other: Casebook): Change =>
  book => {
    const entries = collectionNames.map(name => [name, unchangedKept(book[name], other[name])] as const)
    return ok({ ...book, ...Object.fromEntries(entries) })
  }

/**
 * Takes records over from another book, as they are there, in the place of those that stand here under the same ids; what the other book
 * does not hold is left as it is. Refused where one of them names what would not be there.
 */
export const takeRecords =
  (other: Casebook, places: readonly Place[]): Change =>
  book => {
    const taken = places.filter(place => entityAt(other, place))
    const after = taken.length === 0 ? book : withTaken(book, other, taken)
    const missing = uniquePlaces(danglingReferences(after, taken).map(dangling => dangling.missing))
    return missing.length > 0 ? refuse({ code: 'record/names-missing', missing }) : ok(withEntries(book, after))
  }

function withTaken(book: Casebook, other: Casebook, taken: readonly Place[]): Casebook {
  const touched = [...new Set(taken.map(({ collection }) => collection))]
  const collections = touched.map(name => {
    const records = taken.filter(({ collection }) => collection === name).map(place => [place.id, entityAt(other, place)] as const)
    return [name, { ...book[name], ...Object.fromEntries(records) }] as const
  })
  return { ...book, ...Object.fromEntries(collections) }
}

type Entities = Readonly<Record<string, object | undefined>>

/** The other collection, with the objects of this one wherever they say the same. */
function unchangedKept(here: Entities, there: Entities): Entities {
  const same = (id: string, entity: object | undefined) => here[id] !== undefined && JSON.stringify(here[id]) === JSON.stringify(entity)
  const ids = Object.keys(there)
  const isAllSame = ids.length === Object.keys(here).length && ids.every(id => same(id, there[id]))
  return isAllSame ? here : Object.fromEntries(ids.map(id => [id, same(id, there[id]) ? here[id] : there[id]]))
}

const uniquePlaces = (places: readonly Place[]): readonly Place[] => [...new Map(places.map(place => [`${place.collection} ${place.id}`, place])).values()]
