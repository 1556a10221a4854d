import { type Column, marksOf } from './data-table-column'
import { cellOf } from './DataTableRow'
import { widestRows } from './widest-rows'

interface WidestCellsProps<Row> {
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly withChoice: boolean
}

/** A row that nobody sees, in which the longest of each column stands: there only while the columns are measured. */
export function WidestCells<Row>({ rows, columns, withChoice }: WidestCellsProps<Row>) {
  const widest = widestRows(rows, columns)
  return (
    <tbody aria-hidden="true">
      <tr className="data-table-widest">
        {withChoice && <td className="data-table-choice" />}
        {columns.map((column, index) => {
          const row = rows[widest[index] ?? 0]
          return (
            <td key={column.key} {...marksOf(column)}>
              {row !== undefined && cellOf(column, row)}
            </td>
          )
        })}
      </tr>
    </tbody>
  )
}
