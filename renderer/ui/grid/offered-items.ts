import type { ItemKey, ListItem } from '#shared/domain/lists'
import { gridWords } from '#shared/text/grids'

/** A possible answer out of a list. */
export interface Offered {
  readonly value: ItemKey
  readonly label: string
}

/** The items to choose from: those that are not hidden, and those already chosen, marked where they are offered no more. */
export function offeredItems(items: readonly ListItem[], chosen: readonly ItemKey[]): readonly Offered[] {
  const known = items
    .filter(({ key, hidden }) => !hidden || chosen.includes(key))
    .map(({ key, label, hidden }) => ({ value: key, label: hidden ? gridWords.choice.retired(label) : label }))
  const unknown = chosen.filter(key => !items.some(item => item.key === key)).map(key => ({ value: key, label: gridWords.choice.retired(key) }))
  return [...known, ...unknown]
}
