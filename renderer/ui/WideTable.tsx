import type { ReactNode } from 'react'

import { TableFrame } from './TableFrame'

interface WideTableProps {
  readonly caption: string
  readonly columns: readonly string[]
  readonly children: ReactNode
  /** What stands below the rows. */
  readonly more?: ReactNode
}

/** A plain table, without search or sorting; one that is too wide scrolls in its frame. */
export function WideTable({ caption, columns, children, more }: WideTableProps) {
  return (
    <TableFrame caption={caption}>
      <table className="data-table wide-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
      {more}
    </TableFrame>
  )
}
