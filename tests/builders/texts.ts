/** A place of a text that asks for a number, a letter, a list or a record alike. */
const ANYTHING: readonly unknown[] = ['12', 12, ['x', 'y'], {}, { late: 0, due: 2, week: 3, month: 4 }]

/** What a function of words answers to each of them; some do not take them all. */
function answers(words: (...gaps: never[]) => unknown): readonly string[] {
  return ANYTHING.flatMap(gap => {
    try {
      return allTexts(Reflect.apply(words, undefined, [gap, gap, gap, gap]))
    } catch {
      return []
    }
  })
}

/** Every text of an object of words, with the functions called as far as they can be. */
export function allTexts(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return answers(words as (...gaps: never[]) => unknown) // a word is a text or makes one
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(allTexts) : []
}
