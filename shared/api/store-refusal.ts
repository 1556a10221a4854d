/** Why the casebook could not be opened. Nothing on the disk was changed. */
export type OpeningRefusal =
  /** The system would not let us read it; `cause` is its own word, such as `EACCES`. */
  | { readonly code: 'opening/unreadable'; readonly path: string; readonly cause: string }
  /** What is in it is not what was written. */
  | { readonly code: 'opening/damaged'; readonly path: string }
  /** Written by a newer version of the application. */
  | { readonly code: 'opening/newer'; readonly path: string; readonly format: number }
  /** Another program, here or on another computer, has it open. */
  | { readonly code: 'opening/locked'; readonly path: string; readonly host: string; readonly since: string }
  /** The file is gone although traces of it (history, pieces, an unfinished write) are still there. */
  | { readonly code: 'opening/lost'; readonly path: string; readonly traces: readonly string[] }
  /** The data folder can be neither found nor made, or nothing can be written in it. */
  | { readonly code: 'opening/no-folder'; readonly path: string; readonly cause: string }

/** Why a change could not be made durable. The casebook is as it was before, on the disk and in memory. */
export type StoreRefusal =
  | { readonly code: 'store/not-open' }
  | { readonly code: 'store/disk-full' }
  | { readonly code: 'store/read-only' }
  | { readonly code: 'store/folder-gone' }
  | { readonly code: 'store/held-by-another-program' }
  /** The file on the disk is no longer the one we wrote: it is left as it is. */
  | { readonly code: 'store/changed-by-another' }
  | { readonly code: 'store/fault'; readonly cause: string }
