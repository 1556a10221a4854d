import type { ForeignReader } from '../importing/read-foreign-table'
import type { Presses } from '../printing/presses'
import type { ReportMaker } from '../printing/report-maker'
import type { Store } from '../store/store'

import type { Format, Surroundings } from '#shared/api/api'
import type { World } from '#shared/casebook/casebook'
import type { CoordinatorId } from '#shared/domain/ids'

/** What a person may save, by the extension of the file. */
export type FileFormat = Format | 'eml' | 'html' | 'xlsx' | 'ics' | 'json'

/** The machine as the handlers need it: dialogs, window and what it remembers. */
export interface Desk {
  readonly surroundings: () => Surroundings
  readonly worker: () => CoordinatorId | undefined
  readonly rememberWorker: (coordinatorId: CoordinatorId) => Promise<void>
  readonly showDataFolder: () => void
  /** Where a person wants a file, or nothing when they changed their mind. */
  readonly askWhereToSave: (fileName: string, format: FileFormat) => Promise<string | undefined>
  /** True where a file of this name lies already. */
  readonly fileExists: (path: string) => Promise<boolean>
  /** Writes a file a person asked for; throws the system's error. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>
  /** Opens a file with the program the system has for it; false when there is none, or when the file is gone. */
  readonly openFile: (path: string) => Promise<boolean>
  readonly print: () => Promise<'printed' | 'cancelled' | 'failed'>
  readonly quit: () => void
}

export interface Household {
  readonly store: Store
  readonly presses: Omit<Presses, 'unprintable'>
  readonly world: World
  readonly desk: Desk
  /** Reads a file of somebody else's in a process of its own. */
  readonly foreign: ForeignReader
  /** Makes workbooks in a thread of their own. */
  readonly reports: ReportMaker
}

/** The author of changes made before a coordinator has said who is working. */
const NOBODY_YET = 'first-run'

export const authorOf = (desk: Desk): string => desk.worker() ?? NOBODY_YET
