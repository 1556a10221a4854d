import { useEffect, useRef } from 'react'

/**
 * Ctrl+S (or Cmd+S) saves what stands in this table. The head of the window, which would show that all is saved, does not hear of it
 * while something is still to be saved.
 */
export function useSaveKey(isOwed: boolean, save: () => void): void {
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return
      const cell = document.activeElement?.closest('td[data-column]') && document.activeElement
      if (!isOwed && !cell) return
      event.preventDefault()
      event.stopPropagation()
      // A date or a length is read as its cell is left.
      if (cell instanceof HTMLElement) {
        cell.blur()
        cell.focus()
      }
      // Once React has taken in what the cell read.
      setTimeout(() => latest.current(), 0)
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [isOwed])
}
