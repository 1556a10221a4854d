import { type ChangeEvent, type KeyboardEvent, type ReactNode, useState } from 'react'

interface TypedOptions<Value extends string | number> {
  readonly value: Value | undefined
  readonly onChange: (value: Value | undefined) => void
  readonly shown: (value: Value) => string
  readonly read: (typed: string) => Value | undefined
  readonly problem: (typed: string) => string
  /** True while something else finds fault with the field, such as the form. */
  readonly isFaulty: boolean
  /** The value a step away, for the arrows up (1) and down (-1). */
  readonly step: (value: Value | undefined, by: 1 | -1) => Value
}

/**
 * What a field of free typing needs: it reads what was typed when one leaves it, shows it in the usual form,
 * and keeps it as typed, with a sentence, when it cannot be read. A fault is lifted while one types: were it lifted
 * as one leaves, the button below would move away from under the pointer, and the click be lost.
 */
export function useTyped<Value extends string | number>({ value, onChange, shown, read, problem, isFaulty, step }: TypedOptions<Value>) {
  const show = (each: Value | undefined) => (each === undefined ? '' : shown(each))
  const [typed, setTyped] = useState(show(value))
  const [unreadable, setUnreadable] = useState<string>()
  const [seen, setSeen] = useState(value)
  const [sent, setSent] = useState(value)

  // A value that comes from elsewhere takes the place of what stands here; one that comes back from us does not,
  // however late: what a person typed meanwhile must stay.
  if (value !== seen) {
    setSeen(value)
    if (value !== sent) {
      setSent(value)
      setTyped(show(value))
      setUnreadable(undefined)
    }
  }

  const settle = (next: Value | undefined) => {
    setSent(next)
    if (next !== value) onChange(next)
  }

  const commit = () => {
    const text = typed.trim()
    const next = text === '' ? undefined : read(text)
    setUnreadable(text !== '' && next === undefined ? problem(text) : undefined)
    if (next !== undefined) setTyped(shown(next))
    settle(next)
  }

  const type = (event: ChangeEvent<HTMLInputElement>) => {
    const text = event.currentTarget.value
    setTyped(text)
    if (unreadable === undefined && !isFaulty) return
    const next = read(text.trim())
    if (next === undefined && text.trim() !== '') return
    setUnreadable(undefined)
    if (next !== undefined) settle(next)
  }

  const move = (by: 1 | -1) => {
    const next = step(read(typed.trim()), by)
    setTyped(shown(next))
    setUnreadable(undefined)
    settle(next)
  }

  return {
    unreadable,
    field: {
      value: typed,
      'data-unreadable': unreadable !== undefined || undefined,
      onChange: type,
      onBlur: commit,
      onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
        if (event.key === 'Enter') commit()
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
        event.preventDefault()
        move(event.key === 'ArrowUp' ? 1 : -1)
      },
    },
  }
}

/** Whether the error that a form hands down says anything. */
export const isFault = (error: ReactNode): boolean => error !== undefined && error !== null && error !== false && error !== ''
