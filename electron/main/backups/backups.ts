import type { Secret } from '../vault/slots'

import type { BackupFacts, BackupList, BackupMade, BackupReason, BackupRefusal, BackupSource, BackupState, LookedAt, Rehearsal, SavedElsewhere } from '#shared/api/backups'
import type { StoreRefusal } from '#shared/api/store-refusal'
import type { Place } from '#shared/casebook/casebook'
import type { Delta } from '#shared/casebook/delta'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import type { Result } from '#shared/core/result'

/** Copies of the casebook, verified as they are made: beside it, and in a second place where one is chosen. */
export interface Backups {
  /** Makes a backup of the book as it stands and reads it back; for every reason but `restore`, `import` and `protection` it goes to the second place too. */
  readonly make: (reason: BackupReason) => Promise<Result<BackupMade, BackupRefusal | StoreRefusal>>
  readonly state: () => Promise<BackupState>
  readonly list: () => Promise<BackupList>
  /** The backups of the data folder that anyone could read. */
  readonly listClear: () => Promise<readonly BackupFacts[]>
  /** Takes away backups in clear, of those names and no others, and the pieces in clear beside them; answers with those that are gone. */
  readonly removeClear: (names: readonly string[]) => Promise<Result<readonly string[], StoreRefusal>>

  /** Remembers a file that a person chose, under an id that the window may name. */
  readonly choose: (path: string) => string
  readonly look: (source: BackupSource, secret?: Secret) => Promise<Result<LookedAt, BackupRefusal | StoreRefusal>>
  readonly letGo: () => void
  readonly restore: (lookId: string, by: string) => Promise<Result<Delta, BackupRefusal | CasebookRefusal | StoreRefusal>>
  readonly takeRecords: (lookId: string, places: readonly Place[], by: string) => Promise<Result<Delta, BackupRefusal | CasebookRefusal | StoreRefusal>>
  readonly rehearse: (source: BackupSource, secret?: Secret) => Promise<Result<Rehearsal, BackupRefusal | StoreRefusal>>
  readonly adopt: (source: BackupSource) => Promise<Result<null, BackupRefusal | StoreRefusal>>

  readonly useSecondPlace: (path: string | undefined) => Promise<Result<null, BackupRefusal | StoreRefusal>>
  readonly putOff: () => Promise<void>
  /** Writes the book at a path, with the change that the disk refused and the pieces beside it. */
  readonly saveElsewhere: (path: string) => Promise<Result<SavedElsewhere, BackupRefusal | StoreRefusal>>
}
