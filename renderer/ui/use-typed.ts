import { type ChangeEvent, type KeyboardEvent, useState } from 'react'

interface TypedOptions<Value extends string | number> {
  readonly value: Value | undefined
  readonly onChange: (value: Value | undefined) => void
  readonly shown: (value: Value) => string
  readonly read: (typed: string) => Value | undefined
  readonly problem: (typed: string) => string
  /** The value a step away, for the arrows up (1) and down (-1). */
  readonly step: (value: Value | undefined, by: 1 | -1) => Value
}

/**
 * What a field of free typing needs: it reads what was typed when one leaves it, shows it in the usual form,
 * and keeps it as typed, with a sentence, when it cannot be read.
 */
export function useTyped<Value extends string | number>({ value, onChange, shown, read, problem, step }: TypedOptions<Value>) {
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
      onChange: (event: ChangeEvent<HTMLInputElement>) => setTyped(event.currentTarget.value),
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
