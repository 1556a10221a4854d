import type { CellRange, ReportCell, ReportChart, ReportRow, ReportSheet } from './model'

/** A sheet without some of its rows; a chart moves up with the rows it lies over. */
function withoutRows(sheet: ReportSheet, isGone: (row: ReportRow, index: number) => boolean): ReportSheet {
  const kept = sheet.rows.map((row, index) => !isGone(row, index))
  const keptBefore = (index: number) => kept.slice(0, index).filter(Boolean).length
  return {
    ...sheet,
    rows: sheet.rows.filter((_, index) => kept[index]),
    ...(sheet.headRow !== undefined && { headRow: keptBefore(sheet.headRow) }),
    ...(sheet.charts && { charts: sheet.charts.map(chart => ({ ...chart, row: keptBefore(chart.row) })) }),
  }
}

/** A sheet without the parts in which some cell is not wanted: a part is a title and all that follows it. */
export function withoutParts(sheet: ReportSheet, isUnwanted: (id: string) => boolean): ReportSheet {
  let part = 0
  const partOf = sheet.rows.map(({ cells }, index) => {
    const following = sheet.rows[index + 1]?.cells[0]?.look
    // The empty line above a title goes with it.
    if (cells.length === 0 ? following === 'section' : cells[0]?.look === 'section' && sheet.rows[index - 1]?.cells.length !== 0) part += 1
    return part
  })
  const unwanted = new Set(sheet.rows.flatMap(({ cells }, index) => (cells.some(cell => cell?.id !== undefined && isUnwanted(cell.id)) ? [partOf[index]] : [])))
  const charts = (sheet.charts ?? []).filter(({ series }) => !series.some(({ values }) => isUnwanted(values.from)))
  return withoutCharts(sheet, charts, (_, index) => unwanted.has(partOf[index]))
}

/** A sheet with only some of its charts, without the empty lines that the others lay over, and without some rows. */
export function withoutCharts(sheet: ReportSheet, kept: readonly ReportChart[], isGone: (row: ReportRow, index: number) => boolean = () => false): ReportSheet {
  const lies = ({ row, rows }: ReportChart, index: number) => index >= row && index < row + rows
  const isFreed = (index: number) => (sheet.charts ?? []).some(chart => lies(chart, index)) && !kept.some(chart => lies(chart, index))
  return withoutRows({ ...sheet, charts: kept }, (row, index) => isGone(row, index) || (row.cells.length === 0 && isFreed(index)))
}

/** The cells of a range, wherever they stand: beside or below each other on one sheet. */
export function cellsIn(sheets: readonly ReportSheet[], { from, to }: CellRange): readonly (ReportCell | undefined)[] {
  const places = sheets.flatMap(({ rows }, sheet) => rows.flatMap(({ cells }, row) => cells.flatMap((cell, column) => (cell?.id === from || cell?.id === to ? [{ sheet, row, column }] : []))))
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || first.sheet !== last?.sheet) return [undefined]
  const rows = sheets[first.sheet]?.rows.slice(first.row, last.row + 1) ?? []
  return rows.flatMap(({ cells }) => Array.from({ length: last.column - first.column + 1 }, (_, by) => cells[first.column + by]))
}
