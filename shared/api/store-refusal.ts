/** Why the casebook could not be opened. Nothing on the disk was changed. */
export type OpeningRefusal =
  /** The system would not let us read it; `cause` is its own word, such as `EACCES`. */
  | { readonly code: 'opening/unreadable'; readonly path: string; readonly cause: string }
  /** What is in it is not what was written. `recoverable` tells what the save before it and the journal still give together; taking it up is a choice of its own. */
  | { readonly code: 'opening/damaged'; readonly path: string; readonly recoverable?: Recoverable | undefined }
  /** Written by a newer version of the application. */
  | { readonly code: 'opening/newer'; readonly path: string; readonly format: number }
  /** Another program, here or on another computer, has it open; it may be read all the same. */
  | { readonly code: 'opening/locked'; readonly path: string; readonly host: string; readonly since: string }
  /** The file is gone although traces of it (journal, pieces, the save before, an unfinished write) are still there. */
  | { readonly code: 'opening/lost'; readonly path: string; readonly traces: readonly string[]; readonly recoverable?: Recoverable | undefined }
  /** Nothing at all is there, though this machine remembers a casebook: a disk that is not plugged in, a folder that was moved. One is begun only when asked. */
  | { readonly code: 'opening/missing'; readonly path: string }
  /** The data folder can be neither found nor made, or nothing can be written in it. */
  | { readonly code: 'opening/no-folder'; readonly path: string; readonly cause: string }
  /** It is protected: a passphrase or a recovery code opens it. */
  | { readonly code: 'opening/protected'; readonly path: string }
  /** What was given opens nothing; the file itself is sound. One may try again after so many seconds. */
  | { readonly code: 'opening/wrong-secret'; readonly path: string; readonly kind: 'passphrase' | 'recovery'; readonly waitSeconds: number }

/** A state that a damaged or lost casebook can be brought back to. */
export interface Recoverable {
  readonly generation: number
  /** Instant, ISO 8601 in UTC. */
  readonly savedAt: string
  /** True when the journal leads to the last act that was ever answered for, as far as the disk tells. */
  readonly isWhole: boolean
}

/** Why a change could not be made durable. The casebook is as it was before, on the disk and in memory. */
export type StoreRefusal =
  | { readonly code: 'store/not-open' }
  /** Protected and closed: nothing is answered before it is opened again. */
  | { readonly code: 'store/locked' }
  /** Opened for reading alone, since another computer has it. */
  | { readonly code: 'store/reading' }
  | { readonly code: 'store/disk-full' }
  /** `path`: the folder that does not take it, or is not there, where the system names it. */
  | { readonly code: 'store/read-only'; readonly path?: string | undefined }
  | { readonly code: 'store/folder-gone'; readonly path?: string | undefined }
  | { readonly code: 'store/held-by-another-program' }
  /** What lies in the folder is no longer what we wrote: it is left as it is. */
  | { readonly code: 'store/changed-by-another' }
  | { readonly code: 'store/fault'; readonly cause: string }

/** How the casebook stands, as the window watches it. */
export type StoreState =
  | { readonly at: 'closed' }
  | { readonly at: 'locked' }
  | {
      readonly at: 'open'
      readonly generation: number
      /** The instant of the last act, ISO 8601 in UTC. */
      readonly savedAt: string
      readonly isProtected: boolean
      /** Opened for reading alone: who has it, and since when. */
      readonly reading?: { readonly host: string; readonly since: string } | undefined
      /** Another program wrote in the folder since we opened it: nothing more is written until a person has chosen. */
      readonly isChangedByAnother: boolean
      /** Names, in the data folder, of copies that a synchronisation set beside the casebook. */
      readonly conflictCopies: readonly string[]
      /** What could not be read at this opening and is kept, by name in the data folder: a damaged file, and segments of the journal, cut at what could be gone on with. */
      readonly setAside?: readonly string[] | undefined
      /** The last change that the disk did not take: the code of why. Nothing once one went through. */
      readonly notSaved?: StoreRefusal['code'] | undefined
      /** Why what is typed and not sent yet waits in memory alone, until the program ends. */
      readonly draftsNotKept?: StoreRefusal['code'] | undefined
      /** Why the whole book could not be written into its file, though every change is in the journal; it is tried again. */
      readonly snapshotFailing?: StoreRefusal['code'] | undefined
      /** What was begun and could not be ended: protecting all that lies in the folder, or leaving nothing of somebody; the next opening goes on with it. */
      readonly unfinished?: 'protect' | 'forget' | undefined
    }
