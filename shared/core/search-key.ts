const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  // Letters that Unicode does not take apart into a plain one and its mark.
  [/œ/g, 'oe'],
  [/æ/g, 'ae'],
  [/ß/g, 'ss'],
  [/þ/g, 'th'],
  [/[łŀ]/g, 'l'],
  [/ı/g, 'i'],
  [/ø/g, 'o'],
  [/[đð]/g, 'd'],
  [/ħ/g, 'h'],
  [/ŋ/g, 'n'],
  [/ŧ/g, 't'],
  [/[əǝ]/g, 'e'],
  [/[’ʼ`´]/g, "'"],
]

/** Text that holds nothing of all this: most of a list is plain, and is read at once. */
const PLAIN = /^[\s -_a-~]*$/

/** The text as one searches for it: no accents, no capitals, one kind of apostrophe. « Hélène » is found by « helene ». */
export function searchKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return SPELLED_OUT.reduce((key, [letter, spelled]) => key.replace(letter, spelled), plain)
}

/** True when every word of `wanted` stands somewhere in `text`, in any order. */
export function answersSearch(text: string, wanted: string): boolean {
  const key = searchKey(text)
  return searchKey(wanted)
    .split(/\s+/)
    .every(word => key.includes(word))
}

const collator = new Intl.Collator('fr-BE', { sensitivity: 'base', numeric: true })

/** Alphabetical order as a Belgian reader expects it, accents and capitals aside. */
export const compareText = (one: string, other: string): number => collator.compare(one, other)
