import type { Formula, Look, ReportCell, ReportChart, ReportRow, ReportSheet } from './model'

/** Rows that belong together, with the charts that begin at its first row. */
export interface Block {
  readonly rows: readonly ReportRow[]
  readonly charts?: readonly Omit<ReportChart, 'row'>[]
}

/** Words in a cell. */
export const words = (value: string, look: Look = 'text', more: Pick<ReportCell, 'id' | 'leadsTo'> = {}): ReportCell => ({ look, value, ...more })

/** A number, or what stands for it, with the formula it comes from. */
export const shown = (value: number | string, look: Look, formula?: Formula, more: Partial<ReportCell> = {}): ReportCell => ({ look, value, ...(formula && { formula }), ...more })

export const row = (...cells: readonly (ReportCell | undefined)[]): ReportRow => ({ cells })

/** A line that lies over all columns. */
export const spanning = (value: string, look: Look, height?: number): ReportRow => ({ cells: [words(value, look)], spanning: true, ...(height !== undefined && { height }) })

/** Words over several columns of a row: the cell, and the empty ones beneath it. */
export const across = (value: string, look: Look, columns: number): readonly ReportCell[] => Array.from({ length: columns }, (_, index) => (index === 0 ? { ...words(value, look), over: columns } : words('', look)))

/** An empty line. */
export const gap: Block = { rows: [{ cells: [] }] }

/** The head of a sheet: what it is, and of whom and when. */
export const headOf = (title: string, subtitle: string): Block => ({ rows: [spanning(title, 'title', TITLE_HEIGHT), spanning(subtitle, 'subtitle')] })

/** In points: what a logo has beside it. */
export const TITLE_HEIGHT = 36

/** A title within a sheet. */
export const section = (title: string, note?: string): Block => ({ rows: [{ cells: [] }, spanning(title, 'section'), ...(note === undefined ? [] : [spanning(note, 'note')])] })

/** Room for charts that lie beside each other. */
export const chartsBlock = (...charts: readonly Omit<ReportChart, 'row'>[]): Block => ({
  rows: Array.from({ length: Math.max(...charts.map(({ rows }) => rows)) + 1 }, () => ({ cells: [] })),
  charts,
})

/** A sheet of blocks, one below the other. */
export function pageOf(sheet: Omit<ReportSheet, 'rows' | 'charts'>, blocks: readonly Block[]): ReportSheet {
  const starts = blocks.reduce<readonly number[]>((found, block) => [...found, (found.at(-1) ?? 0) + block.rows.length], [0])
  const charts = blocks.flatMap((block, index) => (block.charts ?? []).map(chart => ({ ...chart, row: starts[index] ?? 0 })))
  return { ...sheet, rows: blocks.flatMap(({ rows }) => rows), charts }
}
