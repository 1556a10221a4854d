import type { Presses } from '../printing/presses'
import type { Store } from '../store/store'

import type { Format, Surroundings } from '#shared/api/api'
import type { World } from '#shared/casebook/casebook'
import type { CoordinatorId } from '#shared/domain/ids'

/** The machine as the handlers need it: dialogs, window and what it remembers. */
export interface Desk {
  readonly surroundings: () => Surroundings
  readonly worker: () => CoordinatorId | undefined
  readonly rememberWorker: (coordinatorId: CoordinatorId) => Promise<void>
  readonly showDataFolder: () => void
  /** Where a person wants a file, or nothing when they changed their mind. */
  readonly askWhereToSave: (fileName: string, format: Format) => Promise<string | undefined>
  /** Writes a file a person asked for; throws the system's error. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>
  readonly print: () => Promise<'printed' | 'cancelled' | 'failed'>
  readonly quit: () => void
}

export interface Household {
  readonly store: Store
  readonly presses: Pick<Presses, 'pdf' | 'docx'>
  readonly world: World
  readonly desk: Desk
}

/** The author of changes made before a coordinator has said who is working. */
const NOBODY_YET = 'first-run'

export const authorOf = (desk: Desk): string => desk.worker() ?? NOBODY_YET
