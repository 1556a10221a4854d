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
  let row = Array.from(other, (wanted, index) => ({ wanted, apart: index + 1 }))
  let apart = row.length
  for (const [at, letter] of Array.from(one).entries()) {
    let before = at
    apart = at + 1
    row = row.map(({ wanted, apart: above }) => {
      apart = Math.min(before + (letter === wanted ? 0 : 1), above + 1, apart + 1)
      before = above
      return { wanted, apart }
    })
  }
  return apart
}
