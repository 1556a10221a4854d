import type { CellObject, Range, WorkSheet } from 'xlsx'

import type { SheetNote } from '#shared/importing/foreign-table'

import { cellText } from './cell-text'

/** How far down a title that spans several columns is repeated over each of them: where headings may stand. */
const HEADINGS = 10

export interface SheetCells {
  readonly cells: readonly (readonly string[])[]
  readonly rows: number
  readonly columns: number
  readonly notes: readonly SheetNote[]
}

/** The cells of a sheet as text, up to the last line and column that hold something. */
export function cellsOfSheet(sheet: WorkSheet, date1904: boolean): SheetCells {
  const data: readonly (readonly (CellObject | null | undefined)[] | undefined)[] = sheet['!data'] ?? []
  const written = Array.from(data, row => Array.from(row ?? [], cell => (cell ? cellText(cell, date1904) : '')))
  const { rows, columns, cells } = trimmed(written)

  const merges = sheet['!merges'] ?? []
  for (const range of merges) repeat(cells, range)
  const all = data.slice(0, rows).flatMap(row => (row ?? []).slice(0, columns))
  return { rows, columns, cells, notes: notesOn(sheet, all, rows, columns) }
}

/** Text cells without the empty lines and columns at the end; every line has all the columns. */
export function trimmed(written: readonly (readonly string[])[]): { readonly rows: number; readonly columns: number; readonly cells: string[][] } {
  const widths = written.map(row => row.findLastIndex(text => text.trim() !== '') + 1)
  const rows = widths.findLastIndex(width => width > 0) + 1
  const columns = widths.reduce((most, width) => Math.max(most, width), 0)
  return { rows, columns, cells: written.slice(0, rows).map(row => Array.from({ length: columns }, (_, column) => row[column] ?? '')) }
}

/**
 * A value written once for several lines belongs to each of them. One written across several columns is a heading, and is repeated
 * where headings stand; below, it is a title in the middle of the list, which must not become a person.
 */
function repeat(cells: string[][], { s: from, e: to }: Range): void {
  const value = cells[from.r]?.[from.c] ?? ''
  if (value === '') return
  const across = from.r < HEADINGS ? to.c : from.c
  for (const row of cells.slice(from.r, to.r + 1)) for (let column = from.c; column <= Math.min(across, row.length - 1); column += 1) row[column] ||= value
}

function notesOn(sheet: WorkSheet, cells: readonly (CellObject | null | undefined)[], rows: number, columns: number): readonly SheetNote[] {
  const counts = {
    'formulas-without-result': cells.filter(cell => cell?.t === 'z' && cell.f !== undefined).length,
    'formulas-in-error': cells.filter(cell => cell?.t === 'e').length,
    'hidden-rows': hiddenAmong(sheet['!rows'], rows),
    'hidden-columns': hiddenAmong(sheet['!cols'], columns),
    'merged-cells': (sheet['!merges'] ?? []).length,
  }
  const kinds = Object.keys(counts) as (keyof typeof counts)[] // Object.keys forgets the names
  return kinds.flatMap(kind => (counts[kind] > 0 ? [{ kind, count: counts[kind] }] : []))
}

const hiddenAmong = (all: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined, within: number): number =>
  (all ?? []).slice(0, within).filter(each => each?.hidden === true).length
