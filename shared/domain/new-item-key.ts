import { ItemKey } from './lists'

import { searchKey } from '#shared/core/search-key'

const LONG_ENOUGH = 40

/** A key for a choice that is added to a list, made from its label: « Théâtre & impro » becomes `theatre-impro`; it is none of those in `taken`. */
export function newItemKey(label: string, taken: ReadonlySet<string>): ItemKey {
  const [first = 'item', ...others] = searchKey(label).match(/[a-z0-9]+/g) ?? []
  const base = others.reduce((key, word) => (key.length + word.length >= LONG_ENOUGH ? key : `${key}-${word}`), first.slice(0, LONG_ENOUGH))
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? base : `${base}-${number}`
    if (!taken.has(key)) return ItemKey.parse(key)
  }
}
