import type { Casebook } from '#shared/casebook/casebook'

type Part = keyof Casebook

/** The parts of a book that something was told from, as they were then. */
type Parts = Map<Part, Casebook[Part]>

interface Kept<Told> {
  readonly told: Told
  readonly parts: Parts
}

/** How many answers are kept for one state of the part that is read first. */
const MOST = 24

/** The books that were handed out to be read under watch, with what they stand for. */
const watched = new WeakMap<Casebook, { readonly book: Casebook; readonly parts: Parts }>()

/** The same book, which writes down each part that is read of it, for as long as anybody reads it. */
function underWatch(book: Casebook, parts: Parts): Casebook {
  const note = (part: string | symbol) => {
    if (Object.hasOwn(book, part)) parts.set(part as Part, book[part as Part]) // its own parts are all it has
  }
  const view = new Proxy(book, {
    get(_, part) {
      note(part)
      return book[part as Part] // what it does not have is undefined, as ever
    },
    ownKeys() {
      Object.keys(book).forEach(note)
      return Reflect.ownKeys(book)
    },
  })
  watched.set(view, { book, parts })
  return view
}

const isAsItWas = (book: Casebook, parts: Parts): boolean => [...parts].every(([part, was]) => book[part] === was)

/**
 * A pure function of the book and of one more thing, worked out anew only where a part of the book that it read has changed since; the book is never
 * changed in place, so that a part which is the same object is the same. One such function may call another: it reads what the other read.
 */
export function keptByWhatItReads<By, Told>(tell: (book: Casebook, by: By) => Told): (book: Casebook, by: By) => Told {
  // What is read first depends on nothing that was read before: the answers hang on it, and go with it.
  const byFirst = new WeakMap<object, Map<By, Kept<Told>>>()
  let first: Part | undefined

  const found = (book: Casebook, by: By): Kept<Told> | undefined => {
    const hook = first && book[first]
    const kept = typeof hook === 'object' ? byFirst.get(hook)?.get(by) : undefined
    return kept && isAsItWas(book, kept.parts) ? kept : undefined
  }

  const worked = (book: Casebook, by: By): Kept<Told> => {
    const parts: Parts = new Map()
    const kept = { told: tell(underWatch(book, parts), by), parts }
    first ??= [...parts.keys()].find(part => typeof book[part] === 'object')
    const hook = first && book[first]
    if (typeof hook !== 'object') return kept
    const all = byFirst.get(hook) ?? new Map<By, Kept<Told>>()
    if (all.size >= MOST) all.clear()
    byFirst.set(hook, all.set(by, kept))
    return kept
  }

  return (given, by) => {
    const outer = watched.get(given)
    const book = outer?.book ?? given
    const kept = found(book, by) ?? worked(book, by)
    if (outer) for (const [part, was] of kept.parts) outer.parts.set(part, was)
    return kept.told
  }
}
