/** Lists for a spreadsheet, before any format. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[]
}

/** One list under its head. */
export interface WorkbookSheet {
  /** On the tab. What Excel does not take there is replaced; names of more than 31 letters are cut. */
  readonly name: string
  /** In a row of its own, above the head. */
  readonly title?: string
  readonly columns: readonly WorkbookColumn[]
  /** A value for each column. Text is never taken for a formula, whatever it begins with. */
  readonly rows: readonly (readonly (string | number | undefined)[])[]
}

/** A column of a list. */
export interface WorkbookColumn {
  readonly label: string
  /** In letters. */
  readonly width: number
  /** A `date` is given as `2026-03-12` and becomes a real date, 12/03/2026; what is no date stays text. A `decimal` is a number shown with two decimals. */
  readonly kind: 'text' | 'date' | 'number' | 'decimal'
}
