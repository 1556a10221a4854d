import { whyMenteeIsNotFree } from './availability'
import { type Casebook, listed, type Place } from './casebook'
import type { Change } from './change'
import { withEntries } from './entries'
import { whyFrozen } from './frozen-files'
import { collectionNames, danglingReferences, entityAt } from './references'
import type { CasebookRefusal } from './refusal'

import { ok, refuse } from '#shared/core/result'
import { type Pair, stateOf } from '#shared/domain/pair'
import { isOpen } from '#shared/domain/pair-state'

/** Puts another book in the place of the present one; what is the same stays the same object, so that only what differs is written. */
export const replaceBook =
  (other: Casebook): Change =>
  book => {
    const entries = collectionNames.map(name => [name, unchangedKept(book[name], other[name])] as const)
    return ok({ ...book, ...Object.fromEntries(entries) })
  }

/**
 * Takes records over from another book, as they are there, in the place of those that stand here under the same ids; what the other book
 * does not hold is left as it is. Refused where one of them names what would not be there, would give a mentee a second open pair, or is about somebody
 * who was erased or whose file is frozen. A pair whose number was given anew gets the next one.
 */
export const takeRecords =
  (other: Casebook, places: readonly Place[]): Change =>
  book => {
    const taken = places.filter(place => entityAt(other, place))
    if (taken.length === 0) return ok(book)
    const pairs = pairsTaken(other, taken)
    const [hindrance] = whySecondPair(book, pairs)
    if (hindrance) return refuse(hindrance)
    const after = withTaken(book, { ...other, pairs: { ...other.pairs, ...Object.fromEntries(pairs.map(pair => [pair.id, renumbered(book, pair)])) } }, taken)
    const missing = uniquePlaces(danglingReferences(after, taken).map(dangling => dangling.missing))
    if (missing.length > 0) return refuse({ code: 'record/names-missing', missing })
    const frozen = whyFrozen(book, after)
    return frozen ? refuse(frozen) : ok(withEntries(book, after))
  }

const pairsTaken = (other: Casebook, taken: readonly Place[]): readonly Pair[] => {
  const ids = new Set(taken.flatMap(({ collection, id }) => (collection === 'pairs' ? [id] : [])))
  return listed(other.pairs).filter(({ id }) => ids.has(id))
}

/** Why one of these pairs, open as it was, cannot stand beside those that are here and not among them. */
function whySecondPair(book: Casebook, taken: readonly Pair[]): readonly CasebookRefusal[] {
  const ids = new Set<string>(taken.map(({ id }) => id))
  const beside = { ...book, pairs: Object.fromEntries(listed(book.pairs).flatMap(pair => (ids.has(pair.id) ? [] : [[pair.id, pair]]))) }
  return taken.filter(pair => isOpen(stateOf(pair).stage)).flatMap(({ menteeId }) => whyMenteeIsNotFree(beside, menteeId))
}

/** A pair under its own number, or under the next one where that was given to another since. */
function renumbered(book: Casebook, pair: Pair): Pair {
  const others = listed(book.pairs).flatMap(({ id, reference }) => (id === pair.id ? [] : [reference]))
  if (!others.includes(pair.reference)) return pair
  const start = pair.reference.replace(/\d+$/, '')
  const digits = pair.reference.length - start.length
  const last = others.reduce((most, reference) => (reference.startsWith(start) ? Math.max(most, Number(reference.slice(start.length))) : most), 0)
  return { ...pair, reference: `${start}${String(last + 1).padStart(digits, '0')}` }
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
