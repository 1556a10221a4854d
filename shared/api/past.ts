import { z } from 'zod'

import { answer } from './answer'

import type { AuditLine } from '#shared/casebook/audit'
import type { BinLine, NamedRecord } from '#shared/casebook/bin'
import type { Delta } from '#shared/casebook/delta'

/** An act that can be taken back or done again, and what it was about. */
export interface PastStep {
  readonly generation: number
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  readonly by: string
  readonly act: string
  /** What of the book it is named by; nothing where its detail is gone. */
  readonly record?: NamedRecord | undefined
}

/** What may be undone and done again now. */
export interface PastSteps {
  readonly undo?: PastStep | undefined
  readonly redo?: PastStep | undefined
  /** The last act, where it cannot be taken back. */
  readonly held?: Pick<PastStep, 'act' | 'at' | 'by'> | undefined
}

/** A stretch of the audit trail, the latest first. */
export interface AuditPage {
  readonly lines: readonly AuditLine[]
  /** True where older acts that pass the filter may follow. */
  readonly goesOn: boolean
}

export type AuditSaved = { readonly outcome: 'saved'; readonly path: string } | { readonly outcome: 'cancelled' }

/** At most so many acts are read at a time, and so many saved in one file. */
const MOST_AUDIT_LINES = 200
export const MOST_SAVED_AUDIT_LINES = 100_000

const Instant = z.iso.datetime()
const Generation = z.int().positive()

/** Which acts one wants to see. */
export const AuditQuestion = z.strictObject({
  from: Instant.optional(),
  until: Instant.optional(),
  by: z.string().min(1).max(64).optional(),
  about: z.string().min(1).max(64).optional(),
})
export type AuditQuestion = z.infer<typeof AuditQuestion>

/** What the window asks about what was done: undo, redo, the bin, the audit trail; and whether the disk answers. */
export const past = {
  'past.steps': { question: z.undefined(), ...answer<PastSteps>() },
  /** Takes the act of this number back; refused where another one is the last by now. */
  'past.undo': { question: z.strictObject({ generation: Generation }), ...answer<Delta>() },
  /** Does again what was taken back. */
  'past.redo': { question: z.strictObject({ generation: Generation }), ...answer<Delta>() },
  /** What acts took away and is still absent, the latest first. */
  'bin.read': { question: z.undefined(), ...answer<readonly BinLine[]>() },
  /** Puts back what the act of this number took away. */
  'bin.put-back': { question: z.strictObject({ generation: Generation }), ...answer<Delta>() },
  /** Acts older than `before`, the latest first. */
  'audit.read': { question: z.strictObject({ which: AuditQuestion, before: Generation.optional(), most: z.int().min(1).max(MOST_AUDIT_LINES) }), ...answer<AuditPage>() },
  'audit.save-as': { question: z.strictObject({ which: AuditQuestion }), ...answer<AuditSaved>() },
  /** Writes a little in the data folder and takes it away again: tells whether the disk takes anything. */
  'store.probe': { question: z.undefined(), ...answer<null>() },
  /** Closes the casebook and loads the window anew, which then reads what is on the disk. */
  'casebook.close': { question: z.undefined(), ...answer<null>() },
} as const

export type PastRefusal =
  /** Something else was done meanwhile. */
  /** The journal no longer holds that act, or no longer its detail. */
  | { readonly code: 'past/forgotten' }
