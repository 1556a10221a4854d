import { useState } from 'react'

import { type TableView, wholeTable } from './table-view'

/** How each table was left: kept while the window is open, so that coming back finds the same list. */
const left = new Map<string, TableView>()

/** The search, the filters and the order of a table, remembered under its caption. */
export function useTableView(caption: string) {
  const [view, setView] = useState(() => left.get(caption) ?? wholeTable)
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
