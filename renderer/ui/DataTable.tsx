import './DataTable.css'

import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { type MouseEvent, type ReactNode, useRef } from 'react'
import { Link, useLocation } from 'wouter'

import { nextSort, rowsInView, type Column as PlainColumn, type Filter, type TableView } from './table-view'
import { TableBar } from './TableBar'
import { useOverflow } from './use-overflow'
import { useTableView } from './use-table-view'
import { Words } from './Words'

import { forms } from '#shared/text/forms'

export interface Column<Row> extends PlainColumn<Row> {
  /** What stands in the cell, where it is more than the value. */
  readonly cell?: (row: Row) => ReactNode
  readonly numeric?: boolean
  /** Shown only where there is room for it: what matters less goes first. */
  readonly whenWide?: true
}

interface DataTableProps<Row> {
  /** Names the table; its search and order are remembered under it until the window closes. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly href: (row: Row) => string
  /** Shown when there is nothing at all: why, and what to do first. */
  readonly empty: ReactNode
  readonly searchLabel: string
  readonly filters?: readonly Filter<Row>[]
  /** A number with its noun, « 25 mentors ». */
  readonly count?: (number: number) => string
}

/** A list one can search, filter, sort and open. */
export function DataTable<Row>({ caption, columns, rows, rowKey, href, empty, searchLabel, filters = [], count = forms.table.rows }: DataTableProps<Row>) {
  const [view, setView] = useTableView(caption)
  const [, navigate] = useLocation()
  const frame = useRef<HTMLDivElement>(null)
  const overflows = useOverflow(frame)
  if (rows.length === 0) return <div className="data-table-empty">{empty}</div>

  const shown = rowsInView(rows, columns, filters, view)
  const open = (row: Row) => (event: MouseEvent) => {
    const isOwnLink = event.target instanceof Element && event.target.closest('a, button')
    if (!isOwnLink) navigate(href(row))
  }
  const counted = shown.length === rows.length ? count(rows.length) : forms.table.shown(count(shown.length), rows.length)

  return (
    <div>
      <TableBar searchLabel={searchLabel} filters={filters} view={view} onChange={setView} counted={counted} />
      {shown.length === 0 ? (
        <div className="data-table-empty">{forms.table.noMatch}</div>
      ) : (
        <div className="data-table-frame" ref={frame} data-overflows={overflows || undefined}>
          <table className="data-table">
            <caption>{caption}</caption>
            <thead>
              <tr>
                {columns.map(column => (
                  <Head key={column.key} column={column} view={view} onSort={() => setView(nextSort(view, column.key))} />
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(row => (
                <tr key={rowKey(row)} onClick={open(row)}>
                  {columns.map((column, index) => (
                    <td key={column.key} {...marksOf(column)}>
                      {index === 0 ? (
                        <Link href={href(row)} className="data-table-link">
                          {cellOf(column, row)}
                        </Link>
                      ) : (
                        cellOf(column, row)
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}

const marksOf = ({ numeric, whenWide }: Pick<Column<unknown>, 'numeric' | 'whenWide'>) => ({
  ...(numeric && { className: 'numeric' }),
  ...(whenWide && { 'data-when-wide': true }),
})

function cellOf<Row>({ cell, value }: Column<Row>, row: Row): ReactNode {
  const content = cell ? cell(row) : value(row)
  return typeof content === 'string' ? <Words>{content}</Words> : content
}

interface HeadProps<Row> {
  readonly column: Column<Row>
  readonly view: TableView
  readonly onSort: () => void
}

function Head<Row>({ column: { key, label, numeric, whenWide }, view: { sort }, onSort }: HeadProps<Row>) {
  const sorted = sort?.key === key ? (sort.descending ? 'descending' : 'ascending') : undefined
  return (
    <th scope="col" {...marksOf({ ...(numeric && { numeric }), ...(whenWide && { whenWide }) })} {...(sorted && { 'aria-sort': sorted })}>
      <button type="button" className="data-table-sort" onClick={onSort}>
        {label}
        {sorted === 'ascending' && <IconArrowUp size={14} aria-hidden="true" />}
        {sorted === 'descending' && <IconArrowDown size={14} aria-hidden="true" />}
      </button>
    </th>
  )
}
