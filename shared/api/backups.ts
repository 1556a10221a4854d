import { z } from 'zod'

import { answer } from './answer'
import { SecretQuestion } from './protection'
import type { StoreRefusal } from './store-refusal'

import type { BookComparison } from '#shared/casebook/compare'
import type { Delta } from '#shared/casebook/delta'

/** Why a backup was made: it stands in its name. */
export const BackupReason = z.enum(['start', 'daily', 'import', 'clearing', 'migration', 'restore', 'asked', 'protection', 'elsewhere'])
export type BackupReason = z.infer<typeof BackupReason>

/** What is known of a backup without opening it. */
export interface BackupFacts {
  readonly name: string
  readonly reason: BackupReason
  /** When it was made: instant, ISO 8601 in UTC. */
  readonly at: string
  /** The last change in it: its number, and its instant where the head can be read. */
  readonly generation: number
  readonly savedAt?: string | undefined
  readonly bytes: number
  readonly isProtected: boolean
  /** `newer`: by a later version of the application; `damaged`: its beginning is not one of ours. */
  readonly head: 'sound' | 'newer' | 'damaged'
}

/** The second place: a stick or a folder that a person chose. */
export interface SecondPlace {
  readonly path: string
  readonly isThere: boolean
  /** On the same disk as the data: it would be lost with them. */
  readonly isSameDisk: boolean
  /** The last backup that arrived there: instant, ISO 8601 in UTC. */
  readonly lastAt?: string | undefined
  /** Why the last attempt failed; nothing once one went through. */
  readonly failing?: StoreRefusal['code'] | undefined
}

/** How the backups stand, as the window watches them. */
export interface BackupState {
  /** The newest sound backup of the data folder: instant, ISO 8601 in UTC. */
  readonly lastAt?: string | undefined
  /** Why the last backup could not be made; it is tried again. */
  readonly failing?: StoreRefusal['code'] | undefined
  readonly second?: SecondPlace | undefined
  /** `choose`: no second place yet, and people to lose; `overdue`: none arrived there for a week. Nothing while it was put off. */
  readonly remind?: 'choose' | 'overdue' | undefined
  /** The last change that the disk did not take, held in memory. */
  readonly unsaved?: { readonly act: string; readonly by: string } | undefined
}

/** All the backups that can be seen now, the newest first. */
export interface BackupList extends BackupState {
  readonly here: readonly BackupFacts[]
  readonly elsewhere: readonly BackupFacts[]
}

/** Which copy: one of the data folder, one of the second place, a file that a person chose, or a copy that a synchronisation set beside the casebook. */
export const BackupSource = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('here'), name: z.string().max(200) }),
  z.strictObject({ from: z.literal('elsewhere'), name: z.string().max(200) }),
  z.strictObject({ from: z.literal('file'), id: z.uuid() }),
  z.strictObject({ from: z.literal('conflict'), name: z.string().max(255) }),
])
export type BackupSource = z.infer<typeof BackupSource>

/** A copy to be opened, with what opens it where it is protected by another passphrase than ours. */
export const WhichBackup = z.strictObject({ source: BackupSource, secret: SecretQuestion.optional() })
export type WhichBackup = z.infer<typeof WhichBackup>

/** A copy that was opened and checked, and how it differs from what stands here. */
export interface LookedAt extends BookComparison {
  /** Names it in what is asked next; only the last copy that was looked at can be restored. */
  readonly id: string
  readonly savedAt: string
  readonly generation: number
  readonly isProtected: boolean
  /** What it names and does not bring, nor lies here. */
  readonly missingPieces: number
}

/** A backup that was gone through from end to end. Nothing was changed by it. */
export interface Rehearsal {
  readonly savedAt: string
  readonly generation: number
  readonly isProtected: boolean
  /** Every file that was read and checked. */
  readonly records: number
  readonly mentors: number
  readonly mentees: number
  readonly pairs: number
  /** Pieces that the book names: those that are right, those that are not there, those that are no longer what was kept. */
  readonly pieces: { readonly sound: number; readonly missing: number; readonly damaged: number }
}

/** A backup that was made and read back. */
export interface BackupMade {
  readonly name: string
  readonly at: string
  /** Pieces that could not be copied, because they are missing here. */
  readonly missingPieces: number
  /** What came of it at the second place; nothing where none is chosen. */
  readonly elsewhere?: 'made' | StoreRefusal['code'] | undefined
}

/** What was written elsewhere because the disk did not take it here. */
export type SavedElsewhere =
  | { readonly outcome: 'cancelled' }
  | {
      readonly outcome: 'saved'
      readonly path: string
      /** The act that the disk refused, when the file holds it. */
      readonly act?: string | undefined
      readonly isProtected: boolean
      readonly pieces: number
      readonly missingPieces: number
    }

const LookId = z.uuid()
const ChosenPlace = z.strictObject({ collection: z.string().max(40), id: z.string().max(80) })

/** The event by which the main process tells the window that a backup waits which a person opened with the system. */
export const FILE_OPENED = 'binome:file-opened'

/** A file that a person chose: the window learns its name, never a way to open another. */
export type ChosenCopy = { readonly outcome: 'cancelled' } | { readonly outcome: 'chosen'; readonly id: string; readonly fileName: string }

/** What the window asks about copies: those that are made, one that is brought back, and a second place. */
export const backups = {
  'backup.state': { question: z.undefined(), ...answer<BackupState>() },
  'backup.list': { question: z.undefined(), ...answer<BackupList>() },
  'backup.make': { question: z.undefined(), ...answer<BackupMade>() },
  /** Asks a person for a file. */
  'backup.choose-file': { question: z.undefined(), ...answer<ChosenCopy>() },
  /** Takes the backup that a person opened with the system, once; `cancelled` where none waits. */
  'backup.take-opened': { question: z.undefined(), ...answer<ChosenCopy>() },
  'backup.look': { question: WhichBackup, ...answer<LookedAt>() },
  /** Lets go of what was looked at: nothing of it stays in memory. */
  'backup.let-go': { question: z.undefined(), ...answer<null>() },
  /** Puts what was looked at in the place of everything, after a backup of the present; can be undone. */
  'backup.restore': { question: z.strictObject({ lookId: LookId }), ...answer<Delta>() },
  /** Takes some records over as they are there. */
  'backup.take-records': { question: z.strictObject({ lookId: LookId, places: z.array(ChosenPlace).min(1).max(100_000) }), ...answer<Delta>() },
  'backup.rehearse': { question: WhichBackup, ...answer<Rehearsal>() },
  /** Makes a copy the casebook itself, where none could be opened or where nobody stands yet; what lies there is set aside. The window then opens anew. */
  'backup.adopt': { question: z.strictObject({ source: BackupSource }), ...answer<null>() },
  'backup.choose-second-place': { question: z.undefined(), ...answer<{ readonly outcome: 'cancelled' | 'chosen' }>() },
  'backup.forget-second-place': { question: z.undefined(), ...answer<null>() },
  /** Puts the reminder off: for a day where a place is chosen, for a month where none is. */
  'backup.put-off': { question: z.undefined(), ...answer<null>() },
  /** Writes the book, with the change that the disk refused, where a person wants it. */
  'backup.save-elsewhere': { question: z.undefined(), ...answer<SavedElsewhere>() },
} as const

/** Why a copy was not made, not opened or not brought back. Nothing was changed. */
export type BackupRefusal =
  /** It is no longer there; a stick may be unplugged. */
  | { readonly code: 'backup/gone' }
  | { readonly code: 'backup/not-one' }
  | { readonly code: 'backup/damaged' }
  | { readonly code: 'backup/newer' }
  /** The system did not let us read it. */
  | { readonly code: 'backup/unreadable'; readonly cause: string }
  /** It opens with a passphrase or a recovery code of its own. */
  | { readonly code: 'backup/protected' }
  | { readonly code: 'backup/wrong-secret'; readonly kind: 'passphrase' | 'recovery'; readonly waitSeconds: number }
  /** What was looked at has been let go since. */
  | { readonly code: 'backup/look-again' }
  /** Nothing is restored before the present was put in safety. */
  | { readonly code: 'backup/no-safety-copy'; readonly cause: StoreRefusal['code'] }
  /** People and work stand here: a copy is restored, it does not take their place in the file. */
  | { readonly code: 'backup/not-empty' }
  /** The folder of the data itself, or one that our own backups lie in. */
  | { readonly code: 'backup/same-folder' }
