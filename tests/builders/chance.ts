/** Numbers that look like chance and are the same in every run. */
export interface Chance {
  /** From 0 to 1, without 1. */
  readonly next: () => number
  /** A whole number from 0 to `count`, without it. */
  readonly below: (count: number) => number
  readonly pick: <Item>(items: readonly Item[]) => Item
  /** A part of a thing, as often as `share` says (0 to 1). */
  readonly sometimes: <Part extends object>(share: number, part: () => Part) => Partial<Part>
}

/** Chance from a seed (mulberry32): the same seed gives the same numbers. */
export function chance(seed: number): Chance {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    next,
    below,
    pick: items => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('Nothing to pick from')
      return item
    },
    sometimes: (share, part) => (next() < share ? part() : {}),
  }
}
