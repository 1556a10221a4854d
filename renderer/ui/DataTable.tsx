import './DataTable.css'

import { type ReactNode, useContext, useRef, useState } from 'react'

import type { Column } from './data-table-column'
import { ChoiceHead, ColumnHead } from './DataTableHead'
import { DataTableRow } from './DataTableRow'
import { exportedList } from './exported-list'
import { ListExportContext } from './list-export'
import { MoreRows } from './MoreRows'
import { areAllChosen, nothingChosen, withAllShown, withBoth, withRow, withRowsTo } from './row-selection'
import { SelectionBar } from './SelectionBar'
import { type Filter, nextSort, rowsInView, type TableView, wholeTable } from './table-view'
import { TableBar } from './TableBar'
import { useOverflow } from './use-overflow'
import { useRowSelection } from './use-row-selection'
import { useTableView } from './use-table-view'

import { forms } from '#shared/text/forms'
import { selection as selectionWords } from '#shared/text/selection'

// A list names its columns and its table from one place.
export type { Column } from './data-table-column'

/** How many rows are drawn at once: a list of thousands opens as fast as a short one. */
const DRAWN_AT_ONCE = 200

interface DataTableProps<Row> {
  /** Names the table; its search and order are remembered under it until the window closes. */
  readonly caption: string
  /** The columns, or those that answer what one has chosen to see. */
  readonly columns: readonly Column<Row>[] | ((view: TableView) => readonly Column<Row>[])
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly href: (row: Row) => string
  /** Shown when there is nothing at all: why, and what to do first. */
  readonly empty: ReactNode
  readonly searchLabel: string
  readonly filters?: readonly Filter<Row>[]
  /** How the table is found before anybody touched it; all of it without. */
  readonly first?: TableView | undefined
  /** A number with its noun, « 25 mentors ». */
  readonly count?: (number: number) => string
  /** What can be done for all the rows one has chosen, in the order of the table; with it, people can be chosen. */
  readonly bulk?: (rows: readonly Row[]) => ReactNode
}

/** A list one can search, filter, sort and open, and in which people can be chosen. */
export function DataTable<Row>({ caption, columns: told, rows, rowKey, href, empty, searchLabel, filters = [], first, count = forms.table.rows, bulk }: DataTableProps<Row>) {
  const [view, setView] = useTableView(caption, first)
  const [selection, setSelection] = useRowSelection(caption)
  const [drawn, setDrawn] = useState(DRAWN_AT_ONCE)
  const frame = useRef<HTMLDivElement>(null)
  const overflows = useOverflow(frame)
  const exportButton = useContext(ListExportContext)
  if (rows.length === 0) return <div className="data-table-empty">{empty}</div>

  const columns = typeof told === 'function' ? told(view) : told
  const shown = rowsInView(rows, columns, filters, view)
  const counted = shown.length === rows.length ? count(rows.length) : forms.table.shown(count(shown.length), rows.length)
  const keys = shown.map(rowKey)
  const isChosen = (row: Row) => selection.chosen.has(rowKey(row))
  const chosen = bulk ? rowsInView(rows, columns, [], { ...wholeTable, sort: view.sort }).filter(isChosen) : []
  const choose = (key: string) => (upTo: boolean) => setSelection(upTo ? withRowsTo(selection, keys, key) : withRow(selection, key))

  const extend = (index: number) => (step: 1 | -1) => {
    const [from, to] = [keys[index], keys[index + step]]
    if (from !== undefined && to !== undefined) setSelection(withBoth(selection, from, to))
  }

  return (
    <div>
      <TableBar searchLabel={searchLabel} filters={filters} view={view} onChange={setView} counted={counted}>
        {shown.length + chosen.length > 0 && exportButton?.({ chosen: chosen.length, list: () => exportedList(caption, columns, chosen.length > 0 ? chosen : shown) })}
      </TableBar>
      <span className="data-table-said" role="status">
        {chosen.length > 0 && selectionWords.chosen(chosen.length)}
      </span>
      {bulk && chosen.length === 0 && <p className="form-hint data-table-hint">{selectionWords.hint}</p>}
      {bulk && chosen.length > 0 && (
        <SelectionBar count={chosen.length} hidden={chosen.length - shown.filter(isChosen).length} onClear={() => setSelection(nothingChosen)}>
          {bulk(chosen)}
        </SelectionBar>
      )}
      {shown.length === 0 ? (
        <div className="data-table-empty">{forms.table.noMatch}</div>
      ) : (
        <div className="data-table-frame" ref={frame} data-overflows={overflows || undefined}>
          <table className="data-table" data-with-choice={bulk !== undefined || undefined}>
            <caption>{caption}</caption>
            <thead>
              <tr>
                {bulk && <ChoiceHead isAll={areAllChosen(selection, keys)} isSome={shown.some(isChosen)} onChoose={() => setSelection(withAllShown(selection, keys))} />}
                {columns.map(column => (
                  <ColumnHead key={column.key} column={column} view={view} onSort={() => setView(nextSort(view, column.key))} />
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.slice(0, drawn).map((row, index) => (
                <DataTableRow
                  key={rowKey(row)}
                  row={row}
                  columns={columns}
                  href={href(row)}
                  choice={bulk && { isChosen: isChosen(row), onChoose: choose(rowKey(row)), onExtend: extend(index) }}
                />
              ))}
            </tbody>
          </table>
          {shown.length > drawn && <MoreRows key={drawn} left={shown.length - drawn} onDraw={() => setDrawn(drawn + DRAWN_AT_ONCE)} />}
        </div>
      )}
    </div>
  )
}
