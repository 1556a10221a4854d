/** What the process that reads casebooks is asked. */
export type CopyQuestion =
  | { readonly kind: 'export'; readonly bytes: Uint8Array; readonly evenIfChanged: boolean }
  /** The JSON of a book, in UTF-8. */
  | { readonly kind: 'book'; readonly json: Uint8Array }

/** What came of a book: its JSON is there only where it had to be brought up to the present format. */
export type CheckedBook = { readonly isBook: false } | { readonly isBook: true; readonly savedFormat: number; readonly json?: Uint8Array }

/** A whole export, checked: its casebook as JSON. */
export interface CheckedExport {
  readonly book: Uint8Array
  readonly pieces: readonly Uint8Array[]
}
