import type { KeyboardEvent } from 'react'

interface TableKeys {
  /** Takes the date of the line above over into this one. */
  readonly onCopyDate: (line: string) => void
  /** Adds a line for the pair of this one. */
  readonly onAnother: (line: string) => void
}

const field = (cell: Element | null | undefined) => cell?.querySelector<HTMLElement>('input, select') ?? undefined

/** Puts the cursor into a cell of a line. */
export const focusCell = (table: HTMLElement | null, line: string, column: string) => field(table?.querySelector(`tr[data-line="${line}"] td[data-column="${column}"]`))?.focus()

/**
 * The keys of the table, beyond Tab: Enter to the same cell of the next line (with Shift, of the one above), Ctrl + Enter for one more line,
 * Ctrl + D for the date above. The letter D and Enter stand at the same place on every keyboard here.
 */
export function onTableKey(event: KeyboardEvent<HTMLElement>, { onCopyDate, onAnother }: TableKeys): void {
  if (!(event.target instanceof Element)) return
  const cell = event.target.closest<HTMLElement>('td[data-column]')
  const row = cell?.closest<HTMLElement>('tr[data-line]')
  const [column, line] = [cell?.dataset['column'], row?.dataset['line']]
  if (!row || column === undefined || line === undefined) return

  const withControl = event.ctrlKey || event.metaKey
  if (withControl && event.key.toLowerCase() === 'd') {
    event.preventDefault()
    onCopyDate(line)
  } else if (event.key === 'Enter') {
    event.preventDefault()
    if (withControl) onAnother(line)
    else field((event.shiftKey ? row.previousElementSibling : row.nextElementSibling)?.querySelector(`td[data-column="${column}"]`))?.focus()
  }
}
