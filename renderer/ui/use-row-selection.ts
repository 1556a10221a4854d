import { useState } from 'react'

import { nothingChosen, type RowSelection } from './row-selection'
import { windowMemory } from './window-memory'

/** What was chosen in each table: kept while the window is open, so that one prints labels, comes back and writes to the same people. */
const useLeft = windowMemory<RowSelection>()

/** The chosen rows of a table, remembered under its caption. */
export function useRowSelection(caption: string) {
  const left = useLeft()
  const [selection, setSelection] = useState(() => left.get(caption) ?? nothingChosen)
  const remember = (next: RowSelection) => {
    left.set(caption, next)
    setSelection(next)
  }
  return [selection, remember] as const
}
