import type { ReactNode } from 'react'

import type { Column as PlainColumn } from './table-view'

/** A column of a table: what it is sorted by, and how it is shown. */
export interface Column<Row> extends PlainColumn<Row> {
  /** What stands in the cell, where it is more than the value. */
  readonly cell?: (row: Row) => ReactNode
  readonly numeric?: boolean
  /** Shown only where there is room for it: what matters less goes first. */
  readonly whenWide?: true
}

/** How a cell is drawn, in the head and below. */
export const marksOf = ({ numeric, whenWide }: Pick<Column<unknown>, 'numeric' | 'whenWide'>) => ({
  ...(numeric && { className: 'numeric' }),
  ...(whenWide && { 'data-when-wide': true }),
})
