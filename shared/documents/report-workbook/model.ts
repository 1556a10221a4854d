import type { PieceId } from '#shared/domain/ids'
import type { Measure } from '#shared/statistics/measure'
import type { TableName } from '#shared/statistics/rows'

/** How a cell looks and is read: its letters, its ground and the format of its number. */
export type Look =
  | 'title'
  | 'subtitle'
  | 'section'
  | 'note'
  | 'head'
  | 'head-number'
  | 'head-after-number'
  | 'code'
  | 'text'
  | 'strong'
  | 'small'
  | 'plain'
  | 'date'
  | 'link'
  | 'check'
  | NumberLook
  | `${NumberLook}-total`

/** A whole number; a share from 0 to 1; a mean; days; hours; euro; a mark; a difference with its sign, whole or not, of shares in points from 0 to 100. Money and hours are whole units here, no cents and no minutes. */
export type NumberLook = 'count' | 'share' | 'ratio' | 'days' | 'hours' | 'euro' | 'mark' | 'change' | 'fine-change' | 'points'

/**
 * A formula in pieces, without its equals sign and in the English of the file format: what stands there as it is, another cell by its id,
 * the values of a column of a list, or a thing by its own name in the workbook.
 */
export type Formula = readonly (string | { readonly cell: string } | { readonly column: readonly [table: TableName, key: string] } | { readonly named: string })[]

/** One cell. A number that is not known or not shown is said in words. */
export interface ReportCell {
  readonly look: Look
  /** What is seen, and with a formula what it makes of the lists as they are written. A `date` is given as `2026-03-12`. */
  readonly value: string | number
  readonly formula?: Formula
  /** Begins at the left, also where it is a number. */
  readonly isLeft?: true
  /** The formula goes through columns line by line, as spreadsheets call it: a matrix. */
  readonly isArray?: true
  /** What other cells and charts call it; once in a workbook. */
  readonly id?: string
  /** What is counted, where the number is that of rows: how many people it shows can be known. */
  readonly measure?: Measure
  /** The ids of the cells it is the sum of. */
  readonly parts?: readonly string[]
  /** The ids of the cells it is the quotient of. */
  readonly quotient?: { readonly top: string; readonly bottom: string }
  /** The name of the sheet it leads to. */
  readonly leadsTo?: string
  /** It lies over so many columns, which are empty but for it. */
  readonly over?: number
}

/** A row of cells; one that is absent is empty. A `spanning` first cell lies over all columns. */
export interface ReportRow {
  readonly cells: readonly (ReportCell | undefined)[]
  readonly spanning?: true
  /** In points; without it the row is as high as its words need. */
  readonly height?: number
}

/** Cells that lie beside or below each other, by the ids of the first and the last. */
export interface CellRange {
  readonly from: string
  readonly to: string
}

export interface ReportSeries {
  readonly name: string
  readonly values: CellRange
  /** Colours differ in lightness too: they are told apart on a black and white print. */
  readonly tone: 'dark' | 'middle' | 'light' | 'accent' | 'pale'
}

/** A chart of the spreadsheet itself: it follows the cells it shows. */
export interface ReportChart {
  readonly kind: 'columns' | 'stacked-columns' | 'bars' | 'stacked-bars' | 'lines' | 'doughnut'
  readonly title: string
  /** What it shows, for who cannot see it. */
  readonly alt: string
  readonly labels: CellRange
  /** The labels are days, and are shown by their month. */
  readonly byMonth?: true
  readonly series: readonly ReportSeries[]
  /** The row it begins at, from 0, and how many rows it is high; it is as wide as the sheet is printed. */
  readonly row: number
  readonly rows: number
  /** The columns it lies over, the last not included. */
  readonly columns: readonly [first: number, end: number]
}

/**
 * What a column of a list is worked out from, in pieces: what stands there as it is, another column of the same row by its key, or what the
 * row itself was said to be, where the others do not tell.
 */
export type RowFormula = readonly (string | { readonly sameRow: string } | { readonly own: true })[]

/** A column of a list that follows others: its formula for each row. */
export interface DerivedColumn {
  /** From 0. */
  readonly column: number
  /** In pieces, columns by their number from 0. */
  readonly formula: readonly (string | { readonly sameRow: number } | { readonly own: true })[]
}

/** Rows of plain values: there may be very many of them. */
export interface ReportList {
  /** How each column looks. */
  readonly looks: readonly Look[]
  /** Text, numbers, or nothing; days as `2026-03-12`. */
  readonly rows: readonly (readonly (string | number | undefined)[])[]
  readonly derived?: readonly DerivedColumn[]
}

/** One sheet. */
export interface ReportSheet {
  /** On the tab: at most 31 letters, without [ ] : * ? / \ */
  readonly name: string
  readonly orientation: 'portrait' | 'landscape'
  /** In letters. */
  readonly widths: readonly number[]
  readonly rows: readonly ReportRow[]
  /** The values of a list, below the other rows. */
  readonly list?: ReportList
  /** The row of the head, from 0, that stays in sight and is repeated on each page; with filters above a list. Without one it is the title that stays. */
  readonly headRow?: number
  /** On paper only so many columns, the first of them on every page; all where absent. */
  readonly printedColumns?: number
  /** Columns that stay in sight. */
  readonly frozenColumns?: number
  readonly charts?: readonly ReportChart[]
  /** The logo lies at the right of the first rows. */
  readonly hasLogo?: true
}

/** A word for cells, as one types it in a formula. */
export interface DefinedName {
  readonly name: string
  readonly of: CellRange | { readonly cell: string } | { readonly column: readonly [table: TableName, key: string] }
}

/** Where the values of a column of a list stand: rows from 0, both included; a list of nobody has one empty row. */
export interface ColumnPlace {
  readonly sheet: string
  readonly column: number
  readonly firstRow: number
  readonly lastRow: number
}

/** A report as a workbook, before any press. */
export interface ReportWorkbook {
  readonly title: string
  readonly association: string
  /** What stands at the left foot of each page. */
  readonly foot: string
  readonly logo?: PieceId
  readonly sheets: readonly ReportSheet[]
  readonly names: readonly DefinedName[]
  /** By `table.column`; empty where there are no lists, and then no cell has a formula. */
  readonly columns: ReadonlyMap<string, ColumnPlace>
}
