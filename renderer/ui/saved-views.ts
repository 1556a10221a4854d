import { type TableView, wholeTable } from './table-view'

/** How one looks at a table, under a name. What is searched is no part of it: it may be the name of a person, and half of a name is not found when they are erased. */
export interface SavedView {
  readonly name: string
  readonly view: Omit<TableView, 'search'>
}

/** What is remembered of a table from one day to the next. */
export interface TableMemory {
  readonly views: readonly SavedView[]
  /** The name of the view in which the table opens. */
  readonly opened?: string | undefined
  /** The keys of the columns one does not want to see. */
  readonly hidden: readonly string[]
}

/** A table of which nothing is remembered. */
export const noMemory: TableMemory = { views: [], hidden: [] }

/** The longest name of a view, in characters. */
export const LONGEST_NAME = 60

/** Under which name a table is remembered beside the drafts: no address begins like it. */
export const memoryKey = (caption: string): string => `vues ${caption}`

/** What was kept of a table, whatever that may be: what is no view is passed over. */
export function memoryIn(kept: unknown): TableMemory {
  if (!isRecord(kept)) return noMemory
  const views = Array.isArray(kept['views']) ? kept['views'].flatMap((each: unknown) => savedIn(each) ?? []) : []
  const opened = views.find(({ name }) => name === kept['opened'])?.name
  return { views, hidden: textsIn(kept['hidden']), ...(opened !== undefined && { opened }) }
}

function savedIn(kept: unknown): SavedView | undefined {
  if (!isRecord(kept) || typeof kept['name'] !== 'string' || !isRecord(kept['view'])) return undefined
  const { sort, chosen, hidden } = kept['view']
  const order = isRecord(sort) && typeof sort['key'] === 'string' ? { key: sort['key'], descending: sort['descending'] === true } : undefined
  const choices = isRecord(chosen) ? Object.entries(chosen).filter((entry): entry is [string, string] => typeof entry[1] === 'string') : []
  return {
    name: kept['name'],
    view: { chosen: Object.fromEntries(choices), ...(order && { sort: order }), ...(Array.isArray(hidden) && { hidden: textsIn(hidden) }) },
  }
}

const textsIn = (kept: unknown): readonly string[] => (Array.isArray(kept) ? kept.filter(each => typeof each === 'string') : [])

const isRecord = (kept: unknown): kept is Readonly<Record<string, unknown>> => typeof kept === 'object' && kept !== null && !Array.isArray(kept)

/** Why a name cannot be given to a view: there is none, it is too long, or another view has it. */
export type NameProblem = 'missing' | 'too-long' | 'taken'

const asOne = (name: string) => name.trim().toLowerCase()

/** What is wrong with a name for a view; `except` is the view that has it now. */
export function nameProblem({ views }: TableMemory, name: string, except?: string): NameProblem | undefined {
  if (asOne(name) === '') return 'missing'
  if (name.trim().length > LONGEST_NAME) return 'too-long'
  return views.some(each => each.name !== except && asOne(each.name) === asOne(name)) ? 'taken' : undefined
}

/** Keeps a view, without what is searched, under a name that no other has; those there are stay in the order of the alphabet. */
export const withView = (memory: TableMemory, name: string, { search: _, ...view }: TableView): TableMemory => ({ ...memory, views: inOrder([...memory.views, { name: name.trim(), view }]) })

/** Gives a view another name. */
export const withName = (memory: TableMemory, from: string, to: string): TableMemory => ({
  ...memory,
  views: inOrder(memory.views.map(each => (each.name === from ? { ...each, name: to.trim() } : each))),
  ...(memory.opened === from && { opened: to.trim() }),
})

/** Forgets a view. */
export function withoutView({ opened, ...memory }: TableMemory, name: string): TableMemory {
  return { ...memory, views: memory.views.filter(each => each.name !== name), ...(opened !== name && opened !== undefined && { opened }) }
}

/** Opens the table in a view, or no more where it did. */
export const withOpened = ({ opened, ...memory }: TableMemory, name: string): TableMemory => ({ ...memory, ...(opened !== name && { opened: name }) })

/** Remembers the columns one does not want to see, whichever view one looks at. */
export const memoryWith = (memory: TableMemory, hidden: readonly string[]): TableMemory => ({ ...memory, hidden })

const inOrder = (views: readonly SavedView[]) => views.toSorted((one, other) => one.name.localeCompare(other.name, 'fr'))

/** How a table is found: in the view that opens it, or else as its page has it, without the columns one does not want to see. */
export function firstView(memory: TableMemory, first: TableView): TableView {
  const chosen = memory.views.find(({ name }) => name === memory.opened)
  const opened = chosen ? seenIn(chosen) : first
  return opened.hidden || memory.hidden.length === 0 ? opened : { ...opened, hidden: memory.hidden }
}

/** The table as a view has it: nothing is searched there yet. */
export const seenIn = ({ view }: SavedView): TableView => ({ ...wholeTable, ...view })

/** True when a table is looked at as a view has it, whatever is searched there. */
export const isSameView = (one: SavedView['view'], other: SavedView['view']): boolean => JSON.stringify(plain(one)) === JSON.stringify(plain(other))

const plain = ({ sort, chosen, hidden = [] }: SavedView['view']) => [sort?.key, sort?.descending, Object.entries(chosen).toSorted(), hidden.toSorted()]
