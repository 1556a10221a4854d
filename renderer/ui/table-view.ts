import { inOrder } from './table-order'

import { remembered } from '#shared/core/remembered'
import { searchKey } from '#shared/core/search-key'

/** What a table sorts and searches by. */
export interface Column<Row> {
  readonly key: string
  readonly label: string
  /** What the column is sorted and searched by. */
  readonly value: (row: Row) => string | number
  /** What stands in a list that is exported, where that is not what one sorts by; `false` for a column of buttons. */
  readonly exported?: ((row: Row) => string | number) | false
  /** A column of its own next to it in a list that is exported. */
  readonly exportedBeside?: { readonly label: string; readonly value: (row: Row) => string | number }
  /** What the numbers of an exported list are: told at its head, and written with two decimals. */
  readonly unit?: 'hours' | 'euros'
}

/** A choice above a table, such as the state; `matches` says which rows a choice keeps. */
export interface Filter<Row> {
  readonly key: string
  readonly label: string
  /** What is read while nothing is chosen; « Tous » without it. */
  readonly all?: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly matches: (row: Row, value: string) => boolean
}

/** How one looks at a table: the search, the order, and the choice made in each filter, by its key. */
export interface TableView {
  readonly search: string
  readonly sort?: { readonly key: string; readonly descending: boolean } | undefined
  readonly chosen: Readonly<Record<string, string>>
  /** The keys of the columns one does not want to see. */
  readonly hidden?: readonly string[] | undefined
}

/** A table with nothing searched, sorted or filtered. */
export const wholeTable: TableView = { search: '', chosen: {} }

/** The columns one wants to see; the first, which opens the rows, is always one of them. */
export const seenColumns = <C extends { readonly key: string }>(columns: readonly C[], { hidden = [] }: Pick<TableView, 'hidden'>): readonly C[] =>
  hidden.length === 0 ? columns : columns.filter(({ key }, index) => index === 0 || !hidden.includes(key))

/** What is chosen in a filter; nothing once the choice is offered no more, such as a partner who sent nobody else. */
export function chosenIn<Row>({ key, options }: Filter<Row>, { chosen }: TableView): string | undefined {
  const value = chosen[key]
  return options.some(option => option.value === value) ? value : undefined
}

/** The rows one sees: those that answer the search and the filters, in the chosen order. */
export function rowsInView<Row>(rows: readonly Row[], columns: readonly Column<Row>[], filters: readonly Filter<Row>[], view: TableView): readonly Row[] {
  const wanted = searchKey(view.search).split(/\s+/).filter(Boolean)
  const keyOf = searchKeys(columns)
  const choices = filters.flatMap(filter => {
    const value = chosenIn(filter, view)
    return value === undefined ? [] : [{ filter, value }]
  })
  const isKept = (row: Row) => {
    const key = wanted.length > 0 ? keyOf(row) : ''
    return wanted.every(word => key.includes(word)) && choices.every(({ filter, value }) => filter.matches(row, value))
  }
  const ordered = inChosenOrder(rows, columns, view)
  return wanted.length + choices.length === 0 ? ordered : ordered.filter(isKept)
}

/** All the rows in the order one chose, or else as they were given. */
export function inChosenOrder<Row>(rows: readonly Row[], columns: readonly Column<Row>[], { sort }: Pick<TableView, 'sort'>): readonly Row[] {
  const column = columns.find(({ key }) => key === sort?.key)
  return column ? inOrder(rows, column, sort?.descending ?? false) : rows
}

/** What each row is searched by, made once for each row under the same columns: one types in a list of thousands without waiting. */
const searched = remembered((_: readonly object[]) => new WeakMap<object, string>())

function searchKeys<Row>(columns: readonly Column<Row>[]): (row: Row) => string {
  const known = searched(columns)
  return row => {
    const found = isObject(row) ? known.get(row) : undefined
    if (found !== undefined) return found
    const key = searchKey(columns.map(({ value }) => value(row)).join(' '))
    if (isObject(row)) known.set(row, key)
    return key
  }
}

const isObject = (row: unknown): row is object => typeof row === 'object' && row !== null

/** What comes after a click on the head of a column: rising, falling, then as entered. */
export function nextSort(view: TableView, key: string): TableView {
  if (view.sort?.key !== key) return { ...view, sort: { key, descending: false } }
  return { ...view, sort: view.sort.descending ? undefined : { key, descending: true } }
}
