import type { OpeningRefusal, StoreRefusal } from '#shared/api/store-refusal'
import type { Casebook } from '#shared/casebook/casebook'
import type { Change } from '#shared/casebook/change'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import type { Delta } from '#shared/casebook/delta'
import type { Result } from '#shared/core/result'
import type { PieceId } from '#shared/domain/ids'

/** Who did what: the author (a coordinator's id, or a word such as `first-run`) and the name of the act (`mentor.save`). */
export interface Author {
  readonly by: string
  readonly act: string
}

/** One change of the past, with the way there and the way back. */
export interface HistoryEntry extends Author {
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  readonly delta: Delta
  readonly inverse: Delta
}

/** The casebook on disk. Whatever stands behind it (plain file, journal, encryption), it answers only when what it says is durable. */
export interface Store {
  /** Opens the casebook, or says why not; once open it stays open and answers the same. `anyway` takes a lock over, or begins anew beside the traces of a lost file: nothing is erased. */
  readonly open: (anyway?: boolean) => Promise<Result<Casebook, OpeningRefusal>>
  /** The casebook as it stands on the disk, or nothing while it is not open. */
  readonly read: () => Casebook | undefined
  /** Carries out one change; answers once it is on the disk, or with the reason why nothing changed. One at a time, in the order asked. */
  readonly commit: (change: Change, author: Author) => Promise<Result<Delta, CasebookRefusal | StoreRefusal>>
  /** The changes that touched an entity, the latest first. */
  readonly history: (about: string) => Promise<readonly HistoryEntry[]>
  /** Keeps bytes beside the casebook; they are on the disk before the answer, so that a command may name them. */
  readonly keepPiece: (bytes: Uint8Array) => Promise<Result<PieceId, StoreRefusal>>
  /** The bytes of a piece, or nothing when they are missing or no longer what was kept. */
  readonly readPiece: (id: PieceId) => Promise<Uint8Array | undefined>
  /** Waits for what is being written, then lets go of the lock. */
  readonly close: () => Promise<void>
}
