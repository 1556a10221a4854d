import type { Column } from './table-view'

import { IsoDate } from '#shared/domain/iso-date'
import { forms } from '#shared/text/forms'

/** A list as it leaves for a spreadsheet: days as `2026-03-12`, numbers as numbers. */
export interface ExportedList {
  readonly caption: string
  readonly columns: readonly { readonly label: string; readonly kind: ColumnKind }[]
  readonly rows: readonly (readonly (string | number)[])[]
}

type ColumnKind = 'text' | 'date' | 'number' | 'decimal'

/** Some rows of a table under the heads of its columns; a column in which only days or only numbers stand is one of days or of numbers. */
export function exportedList<Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[]): ExportedList {
  const taken = columns.flatMap(({ label, value, exported = value, exportedBeside: beside, unit }) => [
    ...(exported === false ? [] : [{ label: unit ? forms.table.units[unit](label) : label, unit, cells: rows.map(exported) }]),
    ...(beside ? [{ label: beside.label, unit: undefined, cells: rows.map(beside.value) }] : []),
  ])
  const kinds = taken.map(({ cells, unit }) => kindOf(cells.filter(cell => cell !== ''), unit))
  return {
    caption,
    columns: taken.map(({ label }, index) => ({ label, kind: kinds[index] ?? 'text' })),
    rows: rows.map((_, row) => taken.map(({ cells }, column) => shown(cells[row] ?? '', kinds[column]))),
  }
}

function kindOf(cells: readonly (string | number)[], unit: 'hours' | 'euros' | undefined): ColumnKind {
  if (cells.length === 0) return 'text'
  if (cells.every(cell => typeof cell === 'number')) return unit ? 'decimal' : 'number'
  return cells.every(cell => IsoDate.safeParse(cell).success) ? 'date' : 'text'
}

/** A number among words is a word as well. */
const shown = (cell: string | number, kind: ColumnKind | undefined) => (kind === 'text' ? String(cell) : cell)
