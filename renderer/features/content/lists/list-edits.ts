import type { Problems, Read } from '../use-content-edits'

import { searchKey } from '#shared/core/search-key'
import { type ItemKey, List, type ListItem, type ListName } from '#shared/domain/lists'
import { newItemKey } from '#shared/domain/new-item-key'
import { listSettings as words } from '#shared/text/content-settings'

/** As many as the schema of a list takes. */
export const MOST_ITEMS = 200

/** The items on the screen as a list to save; or what is wrong, at the key of the item, or at `list`. */
export function readList(id: ListName, items: readonly ListItem[]): Read<List> {
  const wrong = items.flatMap(item => {
    const problem = itemProblem(item, items)
    return problem === undefined ? [] : [[item.key, problem] as const]
  })
  const problems: Problems = { ...Object.fromEntries(wrong), ...(items.every(({ hidden }) => hidden) && { list: words.oneShown }) }
  const parsed = List.safeParse({ id, items: items.map(({ key, label, hidden }) => ({ key, label, ...(hidden && { hidden }) })) })
  return parsed.success && Object.keys(problems).length === 0 ? { text: parsed.data } : { problems }
}

function itemProblem(item: ListItem, items: readonly ListItem[]): string | undefined {
  if (item.label.trim() === '') return words.needLabel
  const first = items.find(({ label }) => isSame(label, item.label))
  return first && first.key !== item.key ? words.alreadyThere : undefined
}

/** Why a choice cannot be added under a label; nothing where it can. */
export function newItemProblem(label: string, items: readonly ListItem[]): string | undefined {
  if (label.trim() === '') return words.needLabel
  const same = items.find(item => isSame(item.label, label))
  return same && (same.hidden ? words.alreadyHidden : words.alreadyThere)
}

const isSame = (one: string, other: string) => plain(one) === plain(other)
const plain = (label: string) => searchKey(label).replace(/\s+/g, ' ').trim()

/** The items with one more at the end, under a key of its own. */
export const withNewItem = (items: readonly ListItem[], label: string): readonly ListItem[] => [
  ...items,
  { key: newItemKey(label, new Set(items.map(({ key }) => key))), label: label.trim() },
]

export const withLabel = (items: readonly ListItem[], key: ItemKey, label: string): readonly ListItem[] => items.map(item => (item.key === key ? { ...item, label } : item))

export const withItemShown = (items: readonly ListItem[], key: ItemKey, isShown: boolean): readonly ListItem[] =>
  items.map(({ key: each, label, hidden }) => (each === key ? { key, label, ...(!isShown && { hidden: true as const }) } : { key: each, label, ...(hidden && { hidden }) }))

/** The product's own items as they came, and after them those the association had added, out of sight. */
export const backToOriginal = (items: readonly ListItem[], original: readonly ListItem[]): readonly ListItem[] => {
  const known = new Set(original.map(({ key }) => key))
  return [...original, ...items.filter(({ key }) => !known.has(key)).map(({ key, label }) => ({ key, label, hidden: true as const }))]
}
