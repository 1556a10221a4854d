/** The items with one of them a place up or down; the same at an end. */
export function movedItem<Item>(items: readonly Item[], from: number, by: -1 | 1): readonly Item[] {
  const item = items[from]
  const to = from + by
  if (item === undefined || to < 0 || to >= items.length) return items
  return items.toSpliced(from, 1).toSpliced(to, 0, item)
}

/** Plain data without what is undefined, as the disk keeps it. */
export const withoutUndefined = <Data extends object>(data: Data): Data => JSON.parse(JSON.stringify(data)) as Data // plain data comes back the same
