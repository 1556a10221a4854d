import { useEffect, useRef, useState } from 'react'

import { focusFirstField } from './first-problem'

interface RowsOptions<Row extends object, Whole extends Row> {
  readonly answer: readonly Whole[] | undefined
  readonly onAnswer: (answer: readonly Whole[] | undefined) => void
  readonly blank: Row
  /** The row as it is answered; nothing while something in it is missing or wrong. */
  readonly whole: (row: Row) => Whole | undefined
}

interface Entry<Row> {
  readonly id: number
  readonly row: Row
}

/** Equal as they are kept: what comes back from the disk is equal and not the same. */
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

const firstFree = (entries: readonly Entry<unknown>[]) => Math.max(-1, ...entries.map(({ id }) => id)) + 1

/**
 * An answer of several rows, such as languages. A row that is not whole yet stays on the screen and out of the answer. After a row
 * is added the focus is in it; after one is removed, in the row that took its place or the one before, or else on the button that adds one.
 */
export function useRows<Row extends object, Whole extends Row>({ answer = [], onAnswer, blank, whole }: RowsOptions<Row, Whole>) {
  const [entries, setEntries] = useState<readonly Entry<Row>[]>(() => answer.map((row, id) => ({ id, row })))
  const [seen, setSeen] = useState(answer)
  const [sent, setSent] = useState(answer)

  // An answer from elsewhere takes the place of the rows; one that comes back from us does not: an unfinished row must stay.
  if (!same(answer, seen)) {
    setSeen(answer)
    if (!same(answer, sent)) {
      const first = firstFree(entries)
      setSent(answer)
      setEntries(answer.map((row, index) => ({ id: first + index, row })))
    }
  }

  const keep = (next: readonly Entry<Row>[]) => {
    setEntries(next)
    const rows = next.flatMap(({ row }) => whole(row) ?? [])
    if (same(rows, sent)) return
    setSent(rows)
    onAnswer(rows.length === 0 ? undefined : rows)
  }

  const list = useRef<HTMLDivElement>(null)
  const adder = useRef<HTMLButtonElement>(null)
  const focusOn = useRef<number | 'adder'>(undefined)
  const focusRow = (id: number) => focusFirstField(list.current?.querySelector<HTMLElement>(`[data-row="${id}"]`) ?? null)

  useEffect(() => {
    const wanted = focusOn.current
    focusOn.current = undefined
    if (wanted === 'adder') adder.current?.focus()
    else if (wanted !== undefined) focusRow(wanted)
  }, [entries])

  const add = () => {
    const open = entries.find(({ row }) => same(row, blank))
    if (open) {
      focusRow(open.id)
      return
    }
    const id = firstFree(entries)
    focusOn.current = id
    keep([...entries, { id, row: blank }])
  }

  const remove = (id: number) => {
    const place = entries.findIndex(entry => entry.id === id)
    focusOn.current = (entries[place + 1] ?? entries[place - 1])?.id ?? 'adder'
    keep(entries.filter(entry => entry.id !== id))
  }

  const change = (id: number, row: Row) => keep(entries.map(entry => (entry.id === id ? { id, row } : entry)))

  return { entries, list, adder, add, remove, change }
}
