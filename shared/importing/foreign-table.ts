/** A file of somebody else's, as it was handed over. */
export interface ForeignFile {
  /** Without its folder. */
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** A file of somebody else's, as a person would see it on the screen: every sheet that holds something, hidden or not. */
export interface ForeignTable {
  /** The name of the file, without its folder. */
  readonly fileName: string
  readonly sheets: readonly ForeignSheet[]
}

export interface ForeignSheet {
  /** Empty where the kind of file names none, as a text file does. */
  readonly name: string
  /** How many lines and columns hold something, counted from the first of the file. */
  readonly rows: number
  readonly columns: number
  /**
   * Each line with all its columns. Text as it is shown, except days, which are `2026-03-14`, with `10:22` after them where an hour was kept,
   * or `2026-03` where the cell shows no day of the month.
   */
  readonly cells: readonly (readonly string[])[]
  readonly notes: readonly SheetNote[]
}

/** Something one ought to know of a sheet before one trusts what was read. */
export type SheetNote =
  | { readonly kind: 'formulas-without-result'; readonly count: number }
  | { readonly kind: 'formulas-in-error'; readonly count: number }
  | { readonly kind: 'hidden-rows'; readonly count: number }
  | { readonly kind: 'hidden-columns'; readonly count: number }
  | { readonly kind: 'hidden-sheet' }
  | { readonly kind: 'merged-cells'; readonly count: number }
  | { readonly kind: 'unclosed-quote' }

/** Why a file could not be read. */
export type ImportRefusal =
  | { readonly code: 'import/too-big'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'import/too-much-inflated' }
  | { readonly code: 'import/too-many-rows'; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly code: 'import/encrypted' }
  | { readonly code: 'import/unreadable' }
  | { readonly code: 'import/nothing-in-it' }
  | { readonly code: 'import/took-too-long'; readonly seconds: number }
  | { readonly code: 'import/too-much-memory' }
  | { readonly code: 'import/not-started' }
  | { readonly code: 'import/stopped' }
