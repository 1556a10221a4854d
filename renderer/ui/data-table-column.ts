import type { ReactNode } from 'react'

import type { Column as PlainColumn } from './table-view'

/** A column of a table: what it is sorted by, and how it is shown. */
export interface Column<Row> extends PlainColumn<Row> {
  /** What stands in the cell, where it is more than the value. */
  readonly cell?: (row: Row) => ReactNode
  readonly numeric?: boolean
  /** Shown only where there is room for it: what matters less goes first. */
  readonly whenWide?: true
  /** Shown only on the widest windows: what stands on the page of the row as well. */
  readonly whenWidest?: true
  /** As narrow as what stands in it, on one line. */
  readonly narrow?: true
}

/** How a cell is drawn, in the head and below. */
export const marksOf = ({ numeric, whenWide, whenWidest, narrow }: Pick<Column<unknown>, 'numeric' | 'whenWide' | 'whenWidest' | 'narrow'>) => ({
  ...(numeric && { className: 'numeric' }),
  ...(whenWide && { 'data-when-wide': true }),
  ...(whenWidest && { 'data-when-widest': true }),
  ...(narrow && { 'data-narrow': true }),
})
