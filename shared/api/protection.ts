import { z } from 'zod'

import { passphraseProblem } from '#shared/domain/passphrase'

import { answer } from './answer'
import { Look } from './appearance'

/** What a person typed to open a protected casebook: kept nowhere. */
export const SecretQuestion = z.strictObject({ kind: z.enum(['passphrase', 'recovery']), text: z.string().min(1).max(1000) })
export type SecretQuestion = z.infer<typeof SecretQuestion>

/** `anyway`: over the lock of another, or beside the traces of a lost file; `reading`: beside whoever has it, without writing; `recover`: as the save before it and the journal give it. Nothing is ever erased. */
export const HowToOpen = z.strictObject({
  anyway: z.literal(true).optional(),
  reading: z.literal(true).optional(),
  recover: z.literal(true).optional(),
  secret: SecretQuestion.optional(),
})
export type HowToOpen = z.infer<typeof HowToOpen>

/** A passphrase that is to be: one that is too easy is refused here too, and not by the window alone. */
const NewPassphrase = z.string().max(1000).refine(text => passphraseProblem(text) === undefined)

/** Forms not sent yet, by where they stand; 2 MB at most as JSON. */
export type Drafts = Readonly<Record<string, unknown>>

const LARGEST_DRAFTS = 2 * 1024 * 1024

const Drafts = z.custom<Drafts>(isSmallRecord)

/** A copy in clear that lies beside the protected casebook. */
export interface ClearCopy {
  readonly name: string
  /** Instant, ISO 8601 in UTC. */
  readonly savedAt: string
}

export interface ProtectionState {
  readonly isProtected: boolean
  /** After so many minutes without a key or a movement the window locks; `null`: never. */
  readonly idleMinutes: number | null
  /** Backups that anybody may read; none while the casebook is locked. */
  readonly clearCopies: readonly ClearCopy[]
}

/** What became of the copies in clear once the casebook was protected. */
export interface Protected {
  /** True once a backup stands that only the passphrase opens: nothing in clear is removed before. */
  readonly isBackedUp: boolean
  readonly removed: readonly string[]
  readonly left: readonly string[]
}

/** Dispatched on the window of the page just before it is loaded anew: what is typed and not kept yet is handed in at once. */
export const LOCKING = 'binome:locking'

/** What the window asks about the protection of the casebook: passphrase, recovery code, lock, and forms not sent yet. */
export const protection = {
  'protection.state': { question: z.undefined(), ...answer<ProtectionState>() },
  /** Makes keys and a recovery code, told this once; nothing is protected before `protection.confirm`. */
  'protection.begin': { question: z.strictObject({ passphrase: NewPassphrase }), ...answer<{ readonly code: string }>() },
  /** One page with the code that waits to be confirmed, as PDF. */
  'protection.recovery-sheet': { question: z.undefined(), ...answer<Uint8Array>() },
  /** Puts the keys to use once the code was typed back, and removes the copies in clear that are named. */
  'protection.confirm': { question: z.strictObject({ code: z.string().max(200), remove: z.array(z.string().min(1).max(300)).max(1000) }), ...answer<Protected>() },
  /** Forgets the keys and the code that wait to be confirmed. */
  'protection.cancel': { question: z.undefined(), ...answer<null>() },
  /** By the passphrase of today, or by the recovery code where it is lost; then makes a backup that the new one opens, and says whether it stands. */
  'protection.change-passphrase': { question: z.strictObject({ current: SecretQuestion, next: NewPassphrase }), ...answer<{ readonly isBackedUp: boolean }>() },
  /** Makes another recovery code, told this once; the one before opens until `protection.confirm`. */
  'protection.new-recovery-code': { question: z.strictObject({ passphrase: z.string().min(1).max(1000) }), ...answer<{ readonly code: string }>() },
  /** Removes copies in clear, by name. */
  'protection.remove-clear': { question: z.strictObject({ names: z.array(z.string().min(1).max(300)).max(1000) }), ...answer<Protected>() },
  /** Closes the casebook; the window is loaded anew and asks for the passphrase. */
  'protection.lock': { question: z.undefined(), ...answer<null>() },
  'protection.set-idle': { question: z.strictObject({ minutes: z.int().min(1).max(120).nullable() }), ...answer<null>() },
  'drafts.read': { question: z.undefined(), ...answer<Drafts>() },
  /** Keeps all the drafts there are: those before it are gone. */
  'drafts.keep': { question: z.strictObject({ drafts: Drafts }), ...answer<null>() },
  /** Light or dark, and how large the letters are: remembered by the main process, since the window keeps nothing on the disk. */
  'appearance.choose': { question: Look, ...answer<null>() },
} as const

export type ProtectionRefusal =
  | { readonly code: 'protection/already' }
  | { readonly code: 'protection/not-yet' }
  /** The new passphrase is made of names that whoever knows the house tries first. */
  | { readonly code: 'protection/own-words' }
  /** No code waits to be confirmed: it was cancelled, or the casebook was locked meanwhile. */
  | { readonly code: 'protection/nothing-begun' }
  | { readonly code: 'protection/code-differs' }
  | { readonly code: 'protection/wrong-secret'; readonly kind: SecretQuestion['kind'] }

/** Text is measured as it is kept; what cannot be written as JSON, such as a circle, is refused. */
function isSmallRecord(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  try {
    return JSON.stringify(value).length <= LARGEST_DRAFTS
  } catch {
    return false
  }
}
