import { QuestionKey } from './grid'

import { searchKey } from '#shared/core/search-key'

/** Words beyond these letters add nothing that one would read. */
const LONG_ENOUGH = 40

/**
 * A key for a question or a section that is added, made from its label: « A-t-il le permis ? » becomes `aTIlLePermis`.
 * It is none of those in `taken`, which are to hold every key that the grid ever had: an old answer must not be read under a new question.
 */
export function newKey(label: string, taken: ReadonlySet<string>): QuestionKey {
  const [first = '', ...others] = searchKey(label).match(/[a-z0-9]+/g) ?? []
  const words = [first, ...others.map(capitalised)]
  const joined = words.reduce((key, word) => (key.length + word.length > LONG_ENOUGH ? key : key + word), '')
  const plain = joined === '' ? first.slice(0, LONG_ENOUGH) : joined
  const base = /^[a-z]/.test(plain) ? plain : `question${plain}`
  return QuestionKey.parse(firstFree(base, taken))
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

function firstFree(base: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? base : `${base}${number}`
    if (!taken.has(key) && !(key in {})) return key // answers are kept in a plain object, which knows `constructor` already
  }
}
