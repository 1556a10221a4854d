/** How many letters may be wrong in a name that is still recognised. */
const MOST_WRONG = 3

/** The name that somebody most likely meant, or nothing where none is close: up to three letters, and never half of it. */
export function nearestName<Name extends string>(typed: string, names: readonly Name[]): Name | undefined {
  const most = Math.min(MOST_WRONG, Math.floor(typed.length / 2))
  const close = names.filter(name => Math.abs(name.length - typed.length) <= most).map(name => ({ name, wrong: lettersApart(typed, name) })).filter(({ wrong }) => wrong <= most)
  return close.toSorted((one, other) => one.wrong - other.wrong)[0]?.name
}

/** How many letters must be added, left out or changed to get from one word to another (Levenshtein). */
function lettersApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1]
    for (const [index, wanted] of Array.from(other).entries()) {
      const changed = (row[index] ?? 0) + (letter === wanted ? 0 : 1)
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
