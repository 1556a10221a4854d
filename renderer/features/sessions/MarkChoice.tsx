import type { KeyboardEvent } from 'react'

interface MarkOption<Value extends string> {
  readonly value: Value
  readonly label: string
  /** The letter that chooses it. */
  readonly letter: string
  readonly disabled?: boolean
}

interface MarkChoiceProps<Value extends string> {
  /** Names the choice for those who do not see the row. */
  readonly label: string
  readonly name: string
  /** The column it stands in: the arrows up and down stay there. */
  readonly column: string
  readonly options: readonly MarkOption<Value>[]
  readonly value: Value | undefined
  readonly onChoose: (value: Value | null) => void
}

/**
 * One answer of a row, chosen by mouse or by one key: its letter or its number, Space for the next one, Backspace to take it back;
 * the arrows up and down go to the row above or below.
 */
export function MarkChoice<Value extends string>({ label, name, column, options, value, onChoose }: MarkChoiceProps<Value>) {
  const open = options.filter(({ disabled }) => !disabled)

  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const act = actOf(event)
    if (!act) return
    event.preventDefault()
    act()
  }

  const actOf = ({ key, code, currentTarget }: KeyboardEvent<HTMLDivElement>): (() => void) | undefined => {
    if (key === 'ArrowUp' || key === 'ArrowDown') return () => focusRow(currentTarget, column, key === 'ArrowUp' ? -1 : 1)
    if (key === 'Backspace' || key === 'Delete') return () => onChoose(null)
    if (key === ' ') {
      const next = open[open.findIndex(option => option.value === value) + 1]
      return () => onChoose(next?.value ?? null)
    }
    // By the physical key: on a Belgian keyboard the figures need Shift.
    const place = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]
    const chosen = place === undefined ? options.find(({ letter }) => letter === key.toUpperCase()) : options[Number(place) - 1]
    return chosen && !chosen.disabled ? () => onChoose(chosen.value) : undefined
  }

  return (
    <div
      className="mark-choice"
      role="radiogroup"
      aria-label={label}
      data-column={column}
      onKeyDown={press}
      onKeyUp={event => {
        if (event.key === ' ') event.preventDefault() // Space was answered when it went down
      }}
    >
      {options.map(({ value: each, label: shown, letter, disabled = false }) => (
        <label key={each} data-chosen={each === value || undefined}>
          <input type="radio" name={name} value={each} checked={each === value} disabled={disabled} onChange={() => onChoose(each)} aria-keyshortcuts={letter} />
          {shown}
        </label>
      ))}
    </div>
  )
}

/** The same column of the next row up or down that has it. */
function focusRow(from: HTMLElement, column: string, by: 1 | -1) {
  const all = [...(from.closest('table')?.querySelectorAll<HTMLElement>(`[data-column="${column}"]`) ?? [])]
  const next = all[all.indexOf(from) + by]
  const radio = next?.querySelector<HTMLElement>('input:checked') ?? next?.querySelector<HTMLElement>('input:not([disabled])')
  radio?.focus()
}
