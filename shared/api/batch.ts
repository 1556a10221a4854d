import { z } from 'zod'

import { answer } from './answer'
import type { Refusal } from './refusal'

import type { Delta } from '#shared/casebook/delta'
import { ContractId, PairId } from '#shared/domain/ids'
import { Sheet } from '#shared/domain/sheet'

/** One paper of a batch: a contract as it was printed, or a sheet as the book stands. */
export const BatchPaper = z.union([z.strictObject({ contractId: ContractId }), z.strictObject({ sheet: Sheet })])
export type BatchPaper = Readonly<z.infer<typeof BatchPaper>>

/** So many papers are made at once at most. */
const MOST_PAPERS = 1000

/** Up to so many copies of each paper. */
export const MOST_COPIES = 20

/** Many papers at once: a file for each in a folder, or all of them in one PDF, where each begins on a new sheet when both sides are printed. */
export const BatchQuestion = z.strictObject({
  papers: z.array(BatchPaper).min(1).max(MOST_PAPERS).readonly(),
  into: z.enum(['folder', 'one-file']),
  bothSides: z.boolean(),
  /** One after the other, so that a person finds each set whole. */
  copies: z.int().min(1).max(MOST_COPIES),
})
export type BatchQuestion = Readonly<z.infer<typeof BatchQuestion>>

/** A paper that could not be made, by its place in the question, and why. */
export interface NotMade {
  readonly index: number
  readonly refusal: Refusal
}

/** What came of a batch; one that was stopped tells how many files stand in the folder. */
export type BatchMade =
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'saved' | 'stopped'; readonly made: number; readonly notMade: readonly NotMade[]; /** The folder, or the one file; absent where nothing was written. */ readonly path?: string; /** In the order of the papers. */ readonly files: readonly string[] }

/** How far the batch under way has come. */
export interface BatchProgress {
  readonly done: number
  readonly of: number
}

/** Many papers at once. */
export const batch = {
  /** Freezes the contracts of these pairs in one act: all of them, or none where it is stopped. A pair whose contract lacks something is refused as for one contract, and with it all others. */
  'batch.freeze': { question: z.strictObject({ pairIds: z.array(PairId).min(1).max(MOST_PAPERS).readonly() }), ...answer<Delta>() },
  /** Asks where, makes the papers in threads of their own and writes them; what could not be made is told, the rest is made. */
  'batch.make': { question: BatchQuestion, ...answer<BatchMade>() },
  'batch.state': { question: z.undefined(), ...answer<BatchProgress | null>() },
  /** Ends the batch that is under way, if there is one. */
  'batch.stop': { question: z.undefined(), ...answer<null>() },
}
