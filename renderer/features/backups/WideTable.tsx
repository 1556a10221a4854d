import '../../ui/DataTable.css'
import './backups.css'

import { type ReactNode, useRef } from 'react'

import { useOverflow } from '../../ui/use-overflow'

interface WideTableProps {
  readonly caption: string
  readonly columns: readonly string[]
  readonly children: ReactNode
  /** What stands below the rows. */
  readonly more?: ReactNode
}

/** A table of this room; one that is too wide scrolls in its frame. */
export function WideTable({ caption, columns, children, more }: WideTableProps) {
  const frame = useRef<HTMLDivElement>(null)
  const overflows = useOverflow(frame)
  return (
    <div className="data-table-frame" ref={frame} data-overflows={overflows || undefined} {...(overflows && { tabIndex: 0, role: 'group', 'aria-label': caption })}>
      <table className="data-table backup-table">
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
    </div>
  )
}
