import { z } from 'zod'

import { type Answer, answer } from './answer'

import type { Delta } from '#shared/casebook/delta'
import { ClearNotes } from '#shared/casebook/retention-commands'

/** What the history still tells in full, and of how many acts that were kept long enough. */
export interface OldHistory {
  /** The day before which the details may go. */
  readonly before: string
  /** The instant of the oldest act whose details are still there, ISO 8601 in UTC; nothing where none is left to thin out. */
  readonly oldest?: string | undefined
  /** How many acts before that day still have their details. */
  readonly acts: number
}

/** What the window asks about what was kept long enough, besides the commands. */
export const retention = {
  /** Empties the free words that were kept long enough, in the book and in its history. */
  'retention.clear-notes': { question: ClearNotes, ...answer<Delta>() },
  /** How much of the history is older than the setting. */
  'retention.history': { question: z.undefined(), ...answer<OldHistory>() },
  /** Takes the details out of the history that is older than the setting: who, when and what stay. */
  'retention.thin-history': { question: z.undefined(), ...answer<OldHistory>() },
} as const satisfies Readonly<Record<string, { readonly question: z.ZodType } & Answer<unknown>>>
