import { answersSearch, compareText } from '#shared/core/search-key'

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
}

/** A table with nothing searched, sorted or filtered. */
export const wholeTable: TableView = { search: '', chosen: {} }

/** What is chosen in a filter; nothing once the choice is offered no more, such as a partner who sent nobody else. */
export function chosenIn<Row>({ key, options }: Filter<Row>, { chosen }: TableView): string | undefined {
  const value = chosen[key]
  return options.some(option => option.value === value) ? value : undefined
}

/** The rows one sees: those that answer the search and the filters, in the chosen order. */
export function rowsInView<Row>(rows: readonly Row[], columns: readonly Column<Row>[], filters: readonly Filter<Row>[], view: TableView): readonly Row[] {
  const wanted = view.search.trim()
  const kept = rows.filter(
    row =>
      (wanted === '' || answersSearch(columns.map(({ value }) => value(row)).join(' '), wanted)) &&
      filters.every(filter => {
        const value = chosenIn(filter, view)
        return value === undefined || filter.matches(row, value)
      }),
  )
  const column = columns.find(({ key }) => key === view.sort?.key)
  if (!column) return kept
  const order = view.sort?.descending ? -1 : 1
  return [...kept].sort((one, other) => order * compared(column.value(one), column.value(other)))
}

/** A blank comes last in rising order: it says nothing. */
function compared(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  if (one === '' || other === '') return one === other ? 0 : one === '' ? 1 : -1
  return compareText(String(one), String(other))
}

/** What comes after a click on the head of a column: rising, falling, then as entered. */
export function nextSort(view: TableView, key: string): TableView {
  if (view.sort?.key !== key) return { ...view, sort: { key, descending: false } }
  return { ...view, sort: view.sort.descending ? undefined : { key, descending: true } }
}
