/** A part of the body of a long table: a row, by its place in the list, or the empty height of those that are out of sight. */
export type DrawnPart = { readonly kind: 'row'; readonly index: number } | { readonly kind: 'gap'; readonly key: string; readonly height: number }

/** Where a row stands in the body of a table, in pixels from the top of the window’s page. */
interface Placed {
  readonly index: number
  readonly start: number
  readonly end: number
}

/** The rows to be drawn and, between, before and after them, the height of the others; `from` and `to` are where the body begins and ends. */
export function withGaps(rows: readonly Placed[], from: number, to: number): readonly DrawnPart[] {
  let reached = from
  const parts = rows.flatMap(({ index, start, end }): readonly DrawnPart[] => {
    const gap = start - reached
    reached = end
    return [...(gap > 0 ? [{ kind: 'gap' as const, key: `before ${index}`, height: gap }] : []), { kind: 'row', index }]
  })
  return to > reached ? [...parts, { kind: 'gap', key: 'after', height: to - reached }] : parts
}

/** The rows of a range with a few beyond each end, and the one that holds the focus, which is never taken away under a person’s hands. */
export function drawnIndexes({ startIndex, endIndex, overscan, count }: { readonly startIndex: number; readonly endIndex: number; readonly overscan: number; readonly count: number }, held: number | undefined): number[] {
  const from = Math.max(0, startIndex - overscan)
  const to = Math.min(count - 1, endIndex + overscan)
  const inSight = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
  if (held === undefined || held < 0 || held >= count || (held >= from && held <= to)) return inSight
  return held < from ? [held, ...inSight] : [...inSight, held]
}

/** The place that a key leads to from a row; nothing for a key that moves nowhere. `page` is how many rows the window shows. */
export function movedTo(key: string, index: number, count: number, page: number): number | undefined {
  const last = count - 1
  const moves: Readonly<Record<string, number>> = { ArrowDown: index + 1, ArrowUp: index - 1, PageDown: Math.min(last, index + page), PageUp: Math.max(0, index - page), Home: 0, End: last }
  const to = moves[key]
  return to === undefined || to < 0 || to > last || to === index ? undefined : to
}
