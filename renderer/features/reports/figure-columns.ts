import type { Column } from '../../ui/DataTable'
import { isOfClosed } from './figure-pairs'
import { type Behind, isBeside } from './figure-parts'
import { type Amount, type FigureRow, missingOf } from './figure-rows'

import { shownAmount } from '#shared/documents/dashboard-figures'
import type { Indicator } from '#shared/statistics/indicator'
import type { Measure } from '#shared/statistics/measure'
import { shortDay } from '#shared/text/format'
import { figurePage } from '#shared/text/results-pages'

const { columns: words, amounts } = figurePage

type Columns = readonly Column<FigureRow>[]

/** The columns that some rows need; names stay on the screen unless it was asked that they leave with the list. */
export const figureColumns = (rows: readonly FigureRow[], figure: Indicator, behind: Behind, withNames: boolean): Columns => [
  { key: 'number', label: words.number, value: ({ number }) => number, narrow: true },
  { key: 'name', label: words.name, value: ({ name }) => name, ...(!withNames && { exported: false as const }) },
  ...(rows.some(({ on }) => on !== undefined) ? [{ key: 'on', label: dayName(behind.measure), value: ({ on }: FigureRow) => on ?? '', cell: ({ on }: FigureRow) => on && shortDay(on), narrow: true as const }] : []),
  ...(rows.some(({ detail }) => detail !== '') ? [{ key: 'detail', label: words.detail, value: ({ detail }: FigureRow) => detail }] : []),
  ...(isBeside(figure, behind) ? besideColumns(figure.numerator) : []),
  ...('column' in behind.measure ? [amountColumn('amount', behind.measure, ({ amount }) => amount)] : []),
]

/** Of a pair, the day by which it is of the period. */
const dayName = (measure: Measure): string => (measure.kind === 'given' || measure.of !== 'pairs' ? words.on : isOfClosed(measure) ? words.endsOn : words.startsOn)

/** What a share counts of each row, and what it leaves out. */
function besideColumns(numerator: Measure): Columns {
  if (!('column' in numerator)) {
    const told = ({ isCounted }: FigureRow) => (isCounted === true ? figurePage.yes : figurePage.no)
    return [{ key: 'isCounted', label: words.isCounted, value: told }]
  }
  const { column } = numerator
  return [
    { key: 'missing', label: words.missing, value: missingOf, cell: row => shownAmount(column, missingOf(row), 2), numeric: true },
    amountColumn('counted', numerator, ({ counted }) => counted),
  ]
}

const amountColumn = (key: string, measure: Measure, of: (row: FigureRow) => Amount | undefined): Column<FigureRow> => ({
  key,
  label: ('column' in measure ? amounts[measure.column] : undefined) ?? figurePage.amount,
  value: row => of(row)?.value ?? '',
  cell: row => of(row)?.shown,
  numeric: true,
})
