import { useState } from 'react'

import { type TableView, wholeTable } from './table-view'

/** How each table was left: kept while the window is open, so that coming back finds the same list. */
const left = new Map<string, TableView>()

/** The search, the filters and the order of a table, remembered under its caption; `first` is how it is found before anybody touched it. */
export function useTableView(caption: string, first: TableView = wholeTable) {
  const [view, setView] = useState(() => left.get(caption) ?? first)
  const remember = (next: TableView) => {
    left.set(caption, next)
    setView(next)
  }
  return [view, remember] as const
}

/** Prepares how a table will be found, for a link that leads to a part of it. */
export const leaveTable = (caption: string, view: TableView): void => {
  left.set(caption, view)
}

/** Finds every table again as if nobody had touched it. */
export const forgetTables = (): void => left.clear()
