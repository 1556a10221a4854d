import type { Keys } from '../vault/keys'
import type { Secret } from '../vault/slots'

import type { OpeningRefusal, StoreRefusal, StoreState } from '#shared/api/store-refusal'
import type { Casebook } from '#shared/casebook/casebook'
import type { Change } from '#shared/casebook/change'
import type { Delta } from '#shared/casebook/delta'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import type { Result } from '#shared/core/result'
import type { PieceId } from '#shared/domain/ids'

/** Who did what: the author (a coordinator's id, or a word such as `first-run`) and the name of the act (`mentor.save`). */
export interface Author {
  readonly by: string
  readonly act: string
}

/** One change of the past, with the way there and the way back. An entry that was thinned out keeps who, when and what, and neither way. */
export interface HistoryEntry extends Author {
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  readonly delta: Delta
  readonly inverse: Delta
}

/** An entry of the journal: each act that was answered for has one, under the generation of the book that it led to. */
export interface JournalEntry extends HistoryEntry {
  readonly generation: number
  /** The generation of the act that this one took back or did again. */
  readonly undoes?: number | undefined
  readonly redoes?: number | undefined
}

/** An act that may be taken back, or done again. */
export interface Step extends Author {
  readonly generation: number
  readonly at: string
}

/** How to open. */
export interface OpenHow {
  /** Takes over a lock that another may still hold, or begins anew beside the traces of a lost file or where nothing is left: nothing is erased. */
  readonly anyway?: boolean | undefined
  /** Beside whoever holds it, to read and not to write. */
  readonly reading?: boolean | undefined
  /** What opens a protected casebook. */
  readonly secret?: Secret | undefined
  /** Takes up what a damaged or lost file can be brought back to; what cannot be read is set aside. */
  readonly recover?: boolean | undefined
}

/** The casebook as it stands, in bytes that can be opened elsewhere: sealed where it is protected. */
export interface StoreCopy {
  readonly bytes: Uint8Array
  readonly generation: number
  readonly savedAt: string
  readonly isProtected: boolean
}

/** The casebook on disk. Whatever stands behind it, it answers only when what it says is durable. */
export interface Store {
  /** Opens the casebook, or says why not; once open it stays open and answers the same. */
  readonly open: (how?: OpenHow) => Promise<Result<Casebook, OpeningRefusal>>
  /** The casebook as it stands on the disk, or nothing while it is not open. */
  readonly read: () => Casebook | undefined
  readonly state: () => StoreState
  /** Carries out one change; answers once it is on the disk, or with the reason why nothing changed. One at a time, in the order asked. */
  readonly commit: (change: Change, author: Author) => Promise<Result<Delta, CasebookRefusal | StoreRefusal>>
  /** The changes that touched an entity, the latest first. */
  readonly history: (about: string) => Promise<readonly HistoryEntry[]>
  /** The whole journal, the latest first, read as it is walked through. */
  readonly journal: () => AsyncIterable<JournalEntry>
  /** What may be taken back and done again now. */
  readonly steps: () => { readonly undo?: Step | undefined; readonly redo?: Step | undefined }
  /**
   * Takes the last act back, or does again the last one taken back: an act of its own in the journal. Refused with `past/nothing-to-…` where there is none,
   * and with `past/moved-on` where it is another than the one of this generation by the time its turn comes.
   */
  readonly undo: (author: Author, generation?: number) => Promise<Result<Delta, CasebookRefusal | StoreRefusal>>
  readonly redo: (author: Author, generation?: number) => Promise<Result<Delta, CasebookRefusal | StoreRefusal>>
  /** Waits until the whole book stands in its file, not in the journal alone. */
  readonly settle: () => Promise<Result<null, StoreRefusal>>
  readonly copy: () => Promise<Result<StoreCopy, StoreRefusal>>
  /** Keeps bytes beside the casebook; they are on the disk before the answer, so that a command may name them. */
  readonly keepPiece: (bytes: Uint8Array) => Promise<Result<PieceId, StoreRefusal>>
  /** The bytes of a piece, or nothing when they are missing or no longer what was kept. */
  readonly readPiece: (id: PieceId) => Promise<Uint8Array | undefined>
  /** What was typed in forms and not sent yet, as the window laid it down; under the same protection as the rest. */
  readonly readDrafts: () => Promise<unknown>
  /** What the disk refuses waits in memory, sealed where the casebook is protected, and comes back from there: `draftsNotKept` tells it. */
  readonly keepDrafts: (drafts: unknown) => Promise<Result<null, StoreRefusal>>
  /**
   * Carries out a change that makes somebody be forgotten, then leaves no byte of what `isAbout` recognises in the file, the save before it, the journal and the drafts,
   * nor a piece that the book no longer names. In drafts of others `masked` takes the place of what names them; without it such a draft goes. Entries of the journal that are about them keep who, when and what alone. Nothing before it can be undone.
   */
  readonly forget: (change: Change, author: Author, isAbout: (text: string) => boolean, masked?: (text: string) => string) => Promise<Result<Delta, CasebookRefusal | StoreRefusal>>
  /** Thins out entries of the journal older than an instant: who, when and what stay, both ways go. */
  readonly thinOut: (before: string) => Promise<Result<null, StoreRefusal>>
  /** Puts everything under new keys (from clear), or under the same key in other slots; answers once it was read back through the file. The key is copied: whoever asks wipes their own. */
  readonly protect: (keys: Keys) => Promise<Result<null, StoreRefusal>>
  /** The keys while it is open and protected. */
  readonly keys: () => Keys | undefined
  /** Waits for what is being written, lets go of the lock, forgets the book and wipes its key. */
  readonly close: () => Promise<void>
}
