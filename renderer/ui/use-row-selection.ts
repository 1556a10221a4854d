import { useState } from 'react'

import { nothingChosen, type RowSelection } from './row-selection'

/** What was chosen in each table: kept while the window is open, so that one prints labels, comes back and writes to the same people. */
const left = new Map<string, RowSelection>()

/** The chosen rows of a table, remembered under its caption. */
export function useRowSelection(caption: string) {
  const [selection, setSelection] = useState(() => left.get(caption) ?? nothingChosen)
  const remember = (next: RowSelection) => {
    left.set(caption, next)
    setSelection(next)
  }
  return [selection, remember] as const
}

/** Lets go of what was chosen in a table. */
export const leaveNothingChosen = (caption: string): void => {
  left.delete(caption)
}
