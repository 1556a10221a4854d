import './DataTable.css'

import { type ReactNode, useContext, useEffect, useMemo, useRef } from 'react'

import type { Column } from './data-table-column'
import { ChoiceHead, ColumnHead } from './DataTableHead'
import type { RowActs } from './DataTableRow'
import { exportedList } from './exported-list'
import { ListExportContext } from './list-export'
import { areAllChosen, nothingChosen, type RowSelection, withAllShown, withReached, withRow, withRowsTo } from './row-selection'
import { SelectionBar } from './SelectionBar'
import { type Filter, inChosenOrder, nextSort, rowsInView, seenColumns, type TableView } from './table-view'
import { TableBar } from './TableBar'
import { TableMenus } from './TableMenus'
import { TableRows } from './TableRows'
import { useColumnWidths } from './use-column-widths'
import { LONG_TABLE } from './use-drawn-rows'
import { useOverflow } from './use-overflow'
import { useRowSelection } from './use-row-selection'
import { useTableView } from './use-table-view'
import { WidestCells } from './WidestCells'

import { forms } from '#shared/text/forms'
import { type ChoiceWords, selection } from '#shared/text/selection'

// A list names its columns and its table from one place.
export type { Column } from './data-table-column'

const noFilters: readonly never[] = []

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
  /** What the chosen rows are called; people without it. */
  readonly noun?: ChoiceWords
}

/** A list one can search, filter, sort and open, and in which people can be chosen. */
export function DataTable<Row>({ caption, columns: told, rows, rowKey, href, empty, searchLabel, filters = noFilters, first, count = forms.table.rows, bulk, noun = selection }: DataTableProps<Row>) {
  const [view, setView] = useTableView(caption, first)
  const [choice, setChoice] = useRowSelection(caption)
  const frame = useRef<HTMLDivElement>(null)
  const overflows = useOverflow(frame)
  const exportButton = useContext(ListExportContext)
  const all = useMemo(() => (typeof told === 'function' ? told(view) : told), [told, view])
  const columns = useMemo(() => seenColumns(all, view), [all, view])
  const shown = useMemo(() => rowsInView(rows, all, filters, view), [rows, all, filters, view])
  const keys = useMemo(() => shown.map(rowKey), [shown, rowKey])
  const acts = useRowActs(choice, setChoice, keys)
  const isLong = rows.length >= LONG_TABLE
  const widths = useColumnWidths(frame, columns, isLong && shown.length > 0)
  if (rows.length === 0) return <div className="data-table-empty">{empty}</div>

  const counted = shown.length === rows.length ? count(rows.length) : forms.table.shown(count(shown.length), rows.length)
  const isChosen = (row: Row) => choice.chosen.has(rowKey(row))
  const chosen = bulk && choice.chosen.size > 0 ? inChosenOrder(rows, all, view).filter(isChosen) : []

  return (
    <div>
      <TableBar searchLabel={searchLabel} filters={filters} view={view} onChange={setView} counted={counted}>
        <TableMenus caption={caption} columns={all} view={view} onChange={setView} />
        {shown.length + chosen.length > 0 && exportButton?.({ chosen: chosen.length, list: () => exportedList(caption, columns, chosen.length > 0 ? chosen : shown) })}
      </TableBar>
      <span className="data-table-said" role="status">
        {chosen.length > 0 && noun.chosen(chosen.length)}
      </span>
      {bulk && chosen.length === 0 && <p className="form-hint data-table-hint">{noun.hint}</p>}
      {bulk && chosen.length > 0 && (
        <SelectionBar noun={noun} count={chosen.length} hidden={chosen.length - shown.filter(isChosen).length} onClear={() => setChoice(nothingChosen)}>
          {bulk(chosen)}
        </SelectionBar>
      )}
      {shown.length === 0 ? (
        <div className="data-table-empty">{forms.table.noMatch}</div>
      ) : (
        <div className="data-table-frame" ref={frame} data-overflows={overflows || undefined}>
          <table
            className="data-table"
            data-with-choice={bulk !== undefined || undefined}
            {...(widths && { 'data-measured': true, style: { width: widths.table } })}
            {...(shown.length >= LONG_TABLE && { 'aria-rowcount': shown.length + 1 })}
          >
            <caption>{caption}</caption>
            <thead>
              <tr {...(shown.length >= LONG_TABLE && { 'aria-rowindex': 1 })}>
                {bulk && <ChoiceHead isAll={areAllChosen(choice, keys)} isSome={shown.some(isChosen)} width={widths?.heads[0]} onChoose={() => setChoice(withAllShown(choice, keys))} />}
                {columns.map((column, index) => (
                  <ColumnHead key={column.key} column={column} view={view} width={widths?.heads[bulk ? index + 1 : index]} onSort={() => setView(nextSort(view, column.key))} />
                ))}
              </tr>
            </thead>
            {isLong && !widths && <WidestCells rows={rows} columns={columns} withChoice={bulk !== undefined} />}
            <TableRows rows={shown} keys={keys} columns={columns} href={href} chosen={bulk && choice.chosen} acts={acts} />
          </table>
        </div>
      )}
    </div>
  )
}

/** What rows call, the same from one drawing to the next: a row is drawn again only for what changes in it. */
function useRowActs(selection: RowSelection, setSelection: (selection: RowSelection) => void, keys: readonly string[]): RowActs {
  const latest = useRef({ selection, setSelection, keys })
  useEffect(() => {
    latest.current = { selection, setSelection, keys }
  })
  return useMemo(
    () => ({
      choose: (key, upTo) => {
        const { selection: now, setSelection: set, keys: shown } = latest.current
        set(upTo ? withRowsTo(now, shown, key) : withRow(now, key))
      },
      extend: (reached, key) => latest.current.setSelection(withReached(latest.current.selection, reached, key)),
    }),
    [],
  )
}
