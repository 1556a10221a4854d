import { type RefObject, useLayoutEffect, useState } from 'react'

interface Measured {
  /** The columns that were measured: others are measured anew. */
  readonly columns: object
  readonly table: number
  readonly heads: readonly number[]
}

/**
 * The widths of the columns of a long table, in pixels, once they were measured over its widest rows: they stay as they are while one scrolls, searches and
 * sorts. Nothing while they are to be measured: for other columns, in a wider frame, in larger letters.
 */
export function useColumnWidths(frame: RefObject<HTMLElement | null>, columns: object, isLong: boolean): Omit<Measured, 'columns'> | undefined {
  const [measured, setMeasured] = useState<Measured>()
  const known = isLong && measured?.columns === columns ? measured : undefined

  useLayoutEffect(() => {
    const table = frame.current?.querySelector('table')
    if (!isLong || known || !table) return
    // eslint-disable-next-line react-hooks/set-state-in-effect -- widths are known once the table is laid out, and measured once
    setMeasured({ columns, table: table.offsetWidth, heads: [...table.querySelectorAll('th')].map(head => head.getBoundingClientRect().width) })
  }, [frame, columns, isLong, known])

  useLayoutEffect(() => {
    const element = frame.current
    if (!element || !isLong) return
    const look = () => `${element.clientWidth} ${getComputedStyle(element).fontSize}`
    let before = look()
    const observer = new ResizeObserver(() => {
      const now = look()
      if (now !== before) setMeasured(undefined)
      before = now
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame, isLong])

  return known
}
