import { type KeyboardEvent, memo, type MouseEvent, type ReactNode, type Ref } from 'react'
import { Link, useLocation } from 'wouter'

import { type Column, marksOf } from './data-table-column'
import { Words } from './Words'

import { selection as words } from '#shared/text/selection'

/** What can be done with a row, by its key: the same object for all the rows, whatever is chosen. */
export interface RowActs {
  /** Chooses a row, or lets it go; `upTo` where Shift was held. */
  readonly choose: (key: string, upTo: boolean) => void
  /** Chooses these too, and goes on from the last row reached. */
  readonly extend: (keys: readonly string[], reached: string) => void
}

interface DataTableRowProps<Row> {
  readonly row: Row
  readonly rowKey: string
  /** Its place in the list, from 0. */
  readonly index: number
  /** True where not all the rows of the list are drawn: a reader is told which one this is. */
  readonly isOfMany: boolean
  readonly columns: readonly Column<Row>[]
  readonly href: string
  /** Absent where rows cannot be chosen. */
  readonly isChosen: boolean | undefined
  readonly acts: RowActs
  readonly ref?: Ref<HTMLTableRowElement> | undefined
}

function PlainRow<Row>({ row, rowKey, index, isOfMany, columns, href, isChosen, acts, ref }: DataTableRowProps<Row>) {
  const [, navigate] = useLocation()
  const name = columns[0] ? String(columns[0].value(row)) : ''
  const canBeChosen = isChosen !== undefined

  const onClick = (event: MouseEvent) => {
    if (canBeChosen && (event.shiftKey || event.ctrlKey) && !isWithin(event.target, 'label')) {
      event.preventDefault()
      acts.choose(rowKey, event.shiftKey)
    } else if (!isWithin(event.target, 'a, button, label, input')) navigate(href)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ' || !canBeChosen || !isWithin(event.target, '.data-table-link')) return
    event.preventDefault()
    acts.choose(rowKey, event.shiftKey)
  }
  // A click with Shift chooses rows; the text between them is not what one means.
  const onMouseDown = (event: MouseEvent) => canBeChosen && event.shiftKey && event.preventDefault()

  return (
    <tr
      ref={ref}
      data-index={index}
      {...(isOfMany && { 'aria-rowindex': index + 2 })}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      data-chosen={isChosen ? true : undefined}
    >
      {canBeChosen && (
        <td className="data-table-choice">
          <label>
            <input
              type="checkbox"
              aria-label={words.one(name)}
              checked={isChosen}
              onChange={({ nativeEvent }) => acts.choose(rowKey, nativeEvent instanceof window.MouseEvent && nativeEvent.shiftKey)}
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

/** One row: a click or Enter opens it; where rows can be chosen, Space, the box, or a click with Ctrl or Shift chooses it. Drawn again only when it changes. */
export const DataTableRow = memo(PlainRow) as typeof PlainRow // `memo` forgets what the rows are of

const isWithin = (target: EventTarget, selector: string) => target instanceof Element && target.closest(selector) !== null

/** What stands in the cell of a row. */
export function cellOf<Row>({ cell, value }: Column<Row>, row: Row): ReactNode {
  const content = cell ? cell(row) : value(row)
  return typeof content === 'string' ? <Words>{content}</Words> : content
}
