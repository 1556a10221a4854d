import type { Column } from '../../ui/DataTable'
import type { FigureRow } from './figure-rows'

import { shortDay } from '#shared/text/format'
import { figurePage } from '#shared/text/results-pages'

const { columns: words } = figurePage

/** The columns that some rows need; names stay on the screen unless it was asked that they leave with the list. */
export const figureColumns = (rows: readonly FigureRow[], withNames: boolean): readonly Column<FigureRow>[] => [
  { key: 'number', label: words.number, value: ({ number }) => number, narrow: true },
  { key: 'name', label: words.name, value: ({ name }) => name, ...(!withNames && { exported: false as const }) },
  ...(rows.some(({ on }) => on !== undefined) ? [{ key: 'on', label: words.on, value: ({ on }: FigureRow) => on ?? '', cell: ({ on }: FigureRow) => on && shortDay(on), narrow: true as const }] : []),
  ...(rows.some(({ detail }) => detail !== '') ? [{ key: 'detail', label: words.detail, value: ({ detail }: FigureRow) => detail }] : []),
  ...(rows.some(({ amount }) => amount) ? [{ key: 'amount', label: words.amount, value: ({ amount }: FigureRow) => amount?.value ?? '', cell: ({ amount }: FigureRow) => amount?.shown, numeric: true }] : []),
]
