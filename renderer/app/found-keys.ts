import { searchKey } from '#shared/core/search-key'

/** A text as the palette compares it: words of letters and digits, each after one space. « Jean-Pierre d’Aoust » is « jean pierre d aoust ». */
export const wordsKey = (text: string): string => ` ${searchKey(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`

/** What somebody looks for: the whole of it as one text, and its words. */
export interface Wanted {
  readonly whole: string
  readonly words: readonly string[]
}

export function wantedBy(query: string): Wanted {
  const whole = wordsKey(query)
  return { whole, words: whole.split(' ').filter(word => word !== '') }
}

/** What one is looked for by: its name, and what else belongs to it, both as `wordsKey` gives them. */
export interface Keys {
  readonly name: string
  readonly all: string
}

/** How many ranks there are, the best of them 0. */
export const RANKS = 4

/** How well something answers: its name begins so; each word begins one of its name; begins one of all that belongs to it; stands somewhere in it. Nothing where a word is missing. */
export function rankOf({ name, all }: Keys, { whole, words }: Wanted): number | undefined {
  if (name.startsWith(whole)) return 0
  for (const word of words) if (!all.includes(word)) return undefined
  if (words.every(word => name.includes(` ${word}`))) return 1
  return words.every(word => all.includes(` ${word}`)) ? 2 : 3
}
