import { letters, quotedSheet } from './xlsx-cells'

import { listColumn } from '#shared/documents/report-workbook/list-columns'
import type { CellRange, DefinedName, Formula, ReportWorkbook } from '#shared/documents/report-workbook/model'

interface Place {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** Where the cells of a workbook stand, and how formulas, names and charts call them. */
export interface Addresses {
  readonly formula: (formula: Formula, sheet: string) => string
  readonly name: (name: DefinedName) => { readonly name: string; readonly range: string }
  readonly range: (range: CellRange) => string
}

/** Finds every cell that has an id. Two of the same, or a formula that asks for one that is not there, are faults. */
export function addressesIn({ sheets, columns }: ReportWorkbook): Addresses {
  const places = new Map<string, Place>()
  for (const { name: sheet, rows } of sheets) {
    rows.forEach(({ cells }, row) =>
      cells.forEach((cell, column) => {
        if (cell?.id === undefined) return
        if (places.has(cell.id)) throw new RangeError(`Two cells are called ${cell.id}`)
        places.set(cell.id, { sheet, row, column })
      }),
    )
  }
  const placeOf = (id: string): Place => {
    const place = places.get(id)
    if (!place) throw new RangeError(`No cell is called ${id}`)
    return place
  }
  const local = (id: string, sheet: string) => {
    const place = placeOf(id)
    return `${place.sheet === sheet ? '' : `${quotedSheet(place.sheet)}!`}${letters(place.column + 1)}${place.row + 1}`
  }
  const fixed = ({ row, column }: Pick<Place, 'row' | 'column'>) => `$${letters(column + 1)}$${row + 1}`
  const range = ({ from, to }: CellRange): string => {
    const [first, last] = [placeOf(from), placeOf(to)]
    if (first.sheet !== last.sheet) throw new RangeError(`${from} and ${to} stand on two sheets`)
    return `${quotedSheet(first.sheet)}!${fixed(first)}:${fixed(last)}`
  }
  const columnRange = ([table, key]: readonly [string, string]): string => {
    const place = columns.get(`${table}.${key}`)
    if (!place) throw new RangeError(`No list has the column ${table}.${key}`)
    return `${quotedSheet(place.sheet)}!${fixed({ row: place.firstRow, column: place.column })}:${fixed({ row: place.lastRow, column: place.column })}`
  }
  return {
    formula: (formula, sheet) =>
      formula
        .map(piece => {
          if (typeof piece === 'string') return piece
          if ('cell' in piece) return local(piece.cell, sheet)
          return 'named' in piece ? piece.named : listColumn(...piece.column).name
        })
        .join(''),
    name: ({ name, of }) => {
      if ('column' in of) return { name, range: columnRange(of.column) }
      return { name, range: 'cell' in of ? range({ from: of.cell, to: of.cell }).replace(/:.*$/, '') : range(of) }
    },
    range,
  }
}
