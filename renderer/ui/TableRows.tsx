import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'

import type { Column } from './data-table-column'
import { DataTableRow, type RowActs } from './DataTableRow'
import { movedTo } from './drawn-rows'
import { useDrawnRows } from './use-drawn-rows'

interface TableRowsProps<Row> {
  readonly rows: readonly Row[]
  readonly keys: readonly string[]
  readonly columns: readonly Column<Row>[]
  readonly href: (row: Row) => string
  /** Which rows are chosen; absent where none can be. */
  readonly chosen: ReadonlySet<string> | undefined
  readonly acts: RowActs
}

/** The body of a table: of a long one only the rows in sight are drawn, and the arrows, Début, Fin and the page keys go through all of it. */
export function TableRows<Row>({ rows, keys, columns, href, chosen, acts }: TableRowsProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [held, setHeld] = useState<string>()
  const { isLong, parts, measure } = useDrawnRows(keys, body, held)
  const goTo = useGoTo(body)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const index = indexOf(event)
    if (index === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    const to = movedTo(event.key, index, keys.length, rowsInWindow(event.target))
    const key = to === undefined ? undefined : keys[to]
    if (to === undefined || key === undefined) return
    event.preventDefault()
    if (event.shiftKey) acts.extend(keys.slice(Math.min(index, to), Math.max(index, to) + 1), key)
    setHeld(key)
    goTo(to)
  }

  return (
    <tbody ref={body} onKeyDown={onKeyDown} onFocus={({ target }) => setHeld(keys[rowOf(target)?.index ?? -1])}>
      {parts.map(part => {
        if (part.kind === 'gap') return <Gap key={part.key} height={part.height} />
        const [row, key] = [rows[part.index], keys[part.index]]
        if (row === undefined || key === undefined) return null
        return (
          <DataTableRow
            key={key}
            ref={measure}
            row={row}
            rowKey={key}
            index={part.index}
            isOfMany={isLong}
            columns={columns}
            href={href(row)}
            isChosen={chosen?.has(key)}
            acts={acts}
          />
        )
      })}
    </tbody>
  )
}

/** The height of rows that are out of sight. */
const Gap = ({ height }: { readonly height: number }) => (
  <tr aria-hidden="true" className="data-table-gap">
    <td style={{ height }} />
  </tr>
)

/** Puts the focus on a row, as soon as it is drawn. */
function useGoTo(body: RefObject<HTMLElement | null>) {
  const wanted = useRef<number>(undefined)
  const arrive = () => {
    const link = wanted.current === undefined ? undefined : body.current?.querySelector<HTMLElement>(`tr[data-index="${wanted.current}"] .data-table-link`)
    if (!link) return
    wanted.current = undefined
    link.focus()
  }
  useLayoutEffect(arrive)
  return (index: number) => {
    wanted.current = index
    arrive()
  }
}

/** The row of the table in which an element stands, and its place in the list. */
function rowOf(target: EventTarget): { readonly element: HTMLElement; readonly index: number } | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('tr[data-index]') : null
  return element ? { element, index: Number(element.dataset['index']) } : undefined
}

/** The row in which a key was pressed; nothing within a field, where the keys move in what is typed, nor in a menu that opened over the page. */
function indexOf({ target, currentTarget }: KeyboardEvent<HTMLElement>): number | undefined {
  if (!(target instanceof HTMLElement) || !currentTarget.contains(target) || target.matches('select, textarea, input:not([type=checkbox])')) return undefined
  return rowOf(target)?.index
}

/** How many rows as high as this one the window shows, less what its head and its bars take. */
function rowsInWindow(target: EventTarget): number {
  const height = rowOf(target)?.element.offsetHeight
  return height ? Math.max(1, Math.floor((window.innerHeight * 0.75) / height)) : 10
}
