import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { Link, useLocation } from 'wouter'

import { type Column, marksOf } from './data-table-column'
import { Words } from './Words'

import { selection as words } from '#shared/text/selection'

interface DataTableRowProps<Row> {
  readonly row: Row
  readonly columns: readonly Column<Row>[]
  readonly href: string
  /** Present where rows can be chosen; `onChoose` is told whether Shift was held, `onExtend` which way the choice goes on. */
  readonly choice?: { readonly isChosen: boolean; readonly onChoose: (upTo: boolean) => void; readonly onExtend: (step: 1 | -1) => void } | undefined
}

/** One row: a click or Enter opens it; where rows can be chosen, Space, the box, or a click with Ctrl or Shift chooses it. */
export function DataTableRow<Row>({ row, columns, href, choice }: DataTableRowProps<Row>) {
  const [, navigate] = useLocation()
  const name = columns[0] ? String(columns[0].value(row)) : ''

  const onClick = (event: MouseEvent) => {
    if (choice && (event.shiftKey || event.ctrlKey) && !isWithin(event.target, 'label')) {
      event.preventDefault()
      choice.onChoose(event.shiftKey)
    } else if (!isWithin(event.target, 'a, button, label, input')) navigate(href)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>) => {
    if (event.key === ' ' && choice && isWithin(event.target, '.data-table-link')) {
      event.preventDefault()
      choice.onChoose(event.shiftKey)
    }
    const neighbour = event.key === 'ArrowDown' ? event.currentTarget.nextElementSibling : event.key === 'ArrowUp' ? event.currentTarget.previousElementSibling : null
    const link = neighbour?.querySelector<HTMLElement>('.data-table-link')
    if (!link) return
    event.preventDefault()
    if (event.shiftKey) choice?.onExtend(event.key === 'ArrowDown' ? 1 : -1)
    link.focus()
  }
  // A click with Shift chooses rows; the text between them is not what one means.
  const onMouseDown = (event: MouseEvent) => choice && event.shiftKey && event.preventDefault()

  return (
    <tr onClick={onClick} onKeyDown={onKeyDown} onMouseDown={onMouseDown} data-chosen={choice?.isChosen ? true : undefined}>
      {choice && (
        <td className="data-table-choice">
          <label>
            <input
              type="checkbox"
              aria-label={words.one(name)}
              checked={choice.isChosen}
              onChange={({ nativeEvent }) => choice.onChoose(nativeEvent instanceof window.MouseEvent && nativeEvent.shiftKey)}
            />
          </label>
        </td>
      )}
      {columns.map((column, index) => (
        <td key={column.key} {...marksOf(column)}>
          {index === 0 ? (
            <Link href={href} className="data-table-link">
              {cellOf(column, row)}
            </Link>
          ) : (
            cellOf(column, row)
          )}
        </td>
      ))}
    </tr>
  )
}

const isWithin = (target: EventTarget, selector: string) => target instanceof Element && target.closest(selector) !== null

function cellOf<Row>({ cell, value }: Column<Row>, row: Row): ReactNode {
  const content = cell ? cell(row) : value(row)
  return typeof content === 'string' ? <Words>{content}</Words> : content
}
