import { useState } from 'react'

import { firstView } from './saved-views'
import { type TableView, wholeTable } from './table-view'
import { useTableMemory } from './use-table-memory'
import { windowMemory } from './window-memory'

/** How each table was left: kept while the window is open, so that coming back finds the same list. */
const useLeft = windowMemory<TableView>()

/**
 * The search, the filters, the order and the columns of a table, remembered under its caption; `first` is how it is found before anybody touched it, unless
 * one of its saved views opens it.
 */
export function useTableView(caption: string, first: TableView = wholeTable) {
  const { memory } = useTableMemory(caption)
  const left = useLeft()
  const [view, setView] = useState(() => left.get(caption) ?? firstView(memory, first))
  const remember = (next: TableView) => {
    left.set(caption, next)
    setView(next)
  }
  return [view, remember] as const
}
