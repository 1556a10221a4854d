import { useEffect } from 'react'

interface Past {
  readonly undo: () => void
  readonly redo: () => void
}

let inSight: Past | undefined

/** Lets the search of the window take the last act back, and do it again, as the buttons in the head do. */
export function useOfferPast(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const mine = { undo, redo }
    inSight = mine
    return () => {
      if (inSight === mine) inSight = undefined
    }
  }, [undo, redo])
}

export const undoLast = (): void => inSight?.undo()

export const redoLast = (): void => inSight?.redo()
