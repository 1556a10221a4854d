import type { Backups } from '../backups/backups'
import type { CopyReader } from '../exporting/copy-reader'
import type { ForeignReader } from '../importing/read-foreign-table'
import type { PaperMaker } from '../printing/paper-maker'
import type { Presses } from '../printing/presses'
import type { ReportMaker } from '../printing/report-maker'
import type { Store } from '../store/store'

import type { Format, Surroundings } from '#shared/api/api'
import type { Look } from '#shared/api/appearance'
import type { World } from '#shared/casebook/casebook'
import type { CoordinatorId } from '#shared/domain/ids'

/** What a person may save, by the extension of the file. */
export type FileFormat = Format | 'eml' | 'html' | 'xlsx' | 'ics' | 'json' | 'binome'

/** The machine as the handlers need it: dialogs, window and what it remembers. */
export interface Desk {
  readonly surroundings: () => Surroundings
  readonly worker: () => CoordinatorId | undefined
  readonly rememberWorker: (coordinatorId: CoordinatorId) => Promise<void>
  readonly showDataFolder: () => void
  /** Where a person wants a file, or nothing when they changed their mind. */
  readonly askWhereToSave: (fileName: string, format: FileFormat) => Promise<string | undefined>
  /** A copy of the casebook, or a folder, that a person chose among what is there; nothing when they changed their mind. */
  readonly askForCopy: () => Promise<string | undefined>
  readonly askForFolder: () => Promise<string | undefined>
  /** The backup that a person opened with the system, once; nothing where none waits. */
  readonly takeOpenedFile: () => Promise<string | undefined>
  /** True where a file of this name lies already. */
  readonly fileExists: (path: string) => Promise<boolean>
  /** Writes a file a person asked for; throws the system's error. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>
  /** Opens a file with the program the system has for it; false when there is none, or when the file is gone. */
  readonly openFile: (path: string) => Promise<boolean>
  /** So many copies are proposed in the system's own dialog. */
  readonly print: (copies: number) => Promise<'printed' | 'cancelled' | 'failed'>
  readonly quit: () => void
  readonly rememberAppearance: (look: Look) => Promise<void>
}

/** What closes the casebook when nobody is there, and what this machine remembers of it. */
export interface Locker {
  /** Closes the casebook and loads the window anew. Nothing happens where nothing is protected, nor when a person would rather keep what the disk refuses. */
  readonly lock: () => Promise<void>
  /** Closes the casebook and loads the window anew, which then opens what is on the disk. */
  readonly openAnew: () => Promise<void>
  /** After so many minutes without a key or a movement; `null`: never. */
  readonly idleMinutes: () => number | null
  readonly setIdleMinutes: (minutes: number | null) => Promise<void>
  /** Calls as soon as the casebook is closed, so that nothing of it stays in the memory of who asks. */
  readonly onLock: (forget: () => void) => void
}

export interface Household {
  readonly store: Store
  readonly presses: Omit<Presses, 'unprintable'>
  readonly world: World
  readonly desk: Desk
  /** Reads a file of somebody else's in a process of its own. */
  readonly foreign: ForeignReader
  /** Reads casebooks that come from a file, in a process of its own. */
  readonly copies: CopyReader
  /** Makes workbooks in a thread of their own. */
  readonly reports: ReportMaker
  /** Makes many papers at once, in threads of their own. */
  readonly papers: PaperMaker
  readonly locker: Locker
  readonly backups: Backups
}

/** The author of changes made before a coordinator has said who is working. */
const NOBODY_YET = 'first-run'

export const authorOf = (desk: Desk): string => desk.worker() ?? NOBODY_YET
