import { z } from 'zod'

import type { Casebook, CasebookRefusal } from '#shared/casebook/casebook'
import { type CommandName, commands } from '#shared/casebook/commands'
import type { Delta } from '#shared/casebook/delta'
import type { Result } from '#shared/core/result'
import { ContractId, CoordinatorId, PairId, PieceId } from '#shared/domain/ids'

import type { OpeningRefusal, StoreRefusal } from './store-refusal'

/** A picture of at most 5 MB. */
export const MAX_PIECE_BYTES = 5 * 1024 * 1024

const Bytes = z.instanceof(Uint8Array).refine(bytes => bytes.length > 0 && bytes.length <= MAX_PIECE_BYTES)

export const Format = z.enum(['pdf', 'docx'])
export type Format = z.infer<typeof Format>

/** A contract to look at or to save: as it would be printed today, or as it was printed. */
export const WhichContract = z.union([z.strictObject({ pairId: PairId }), z.strictObject({ contractId: ContractId })])
export type WhichContract = z.infer<typeof WhichContract>

export type Saved = { readonly outcome: 'saved'; readonly path: string } | { readonly outcome: 'cancelled' }

/** One act of the past: who did it, when (ISO 8601, UTC), and which entities it touched. */
export interface PastAct {
  readonly at: string
  readonly by: string
  readonly act: string
}

/** What the window needs to know of the machine it stands on. */
export interface Surroundings {
  readonly today: string
  readonly version: string
  readonly dataFolder: string
  /** Who was working here last, when the casebook still knows them. */
  readonly worker?: CoordinatorId
}


/** What the window may ask of the main process besides commands. */
const others = {
  /** Opens the casebook, or says why it cannot be opened; may be asked again once the cause is mended. */
  'casebook.open': { question: z.undefined(), ...answer<Casebook>() },
  /** Opens it although another computer seems to hold it, or although files of a lost one lie beside; nothing is erased. */
  'casebook.open-anyway': { question: z.undefined(), ...answer<Casebook>() },
  'surroundings.read': { question: z.undefined(), ...answer<Surroundings>() },
  'data-folder.show': { question: z.undefined(), ...answer<null>() },
  'worker.choose': { question: z.strictObject({ coordinatorId: CoordinatorId }), ...answer<null>() },
  'history.read': { question: z.strictObject({ about: z.string().max(64) }), ...answer<readonly PastAct[]>() },
  'sample.load': { question: z.undefined(), ...answer<Delta>() },
  'piece.put-picture': { question: z.strictObject({ bytes: Bytes }), ...answer<PieceId>() },
  'piece.read': { question: z.strictObject({ id: PieceId }), ...answer<Uint8Array>() },
  /** The pages of a contract as PDF, to look at before printing. */
  'contract.preview': { question: WhichContract, ...answer<Uint8Array>() },
  /** Freezes the contract as it stands: its facts, its articles and its pages. */
  'contract.print': { question: z.strictObject({ pairId: PairId }), ...answer<Delta>() },
  'contract.save-as': { question: z.strictObject({ which: WhichContract, format: Format }), ...answer<Saved>() },
  /** Opens the system's print dialog on what the window shows for print. */
  'window.print': { question: z.undefined(), ...answer<{ readonly outcome: 'printed' | 'cancelled' | 'failed' }>() },
  'window.quit': { question: z.undefined(), ...answer<null>() },
}

type Others = typeof others
type OtherChannel = keyof Others

/**
 * Everything the window may ask of the main process. This table is the door:
 * what is not listed here cannot be asked.
 *
 * Questions are parsed on arrival, since a window is not to be trusted.
 * Answers come from us and are only typed: the whole book once, then what each command changed.
 */
export const questions: Readonly<Record<Channel, z.ZodType>> = { ...questionsOf(commands), ...questionsOf(others) }

export const commandNames = Object.keys(commands) as readonly CommandName[]

export type Channel = CommandName | OtherChannel

type QuestionSchema<C extends Channel> = C extends CommandName
  ? (typeof commands)[C]['question']
  : C extends OtherChannel
    ? Others[C]['question']
    : never

export type Asked<C extends Channel> = z.input<QuestionSchema<C>>
export type Heard<C extends Channel> = z.output<QuestionSchema<C>>
export type Answered<C extends Channel> = C extends CommandName ? Delta : C extends OtherChannel ? (Others[C] extends Answer<infer T> ? T : never) : never

/** The channels that answer with a delta. */
export type DeltaChannel = { [C in Channel]: Answered<C> extends Delta ? C : never }[Channel]

export type Refusal =
  | CasebookRefusal
  | OpeningRefusal
  | StoreRefusal
  | { readonly code: 'piece/not-a-picture' }
  | { readonly code: 'piece/missing' }
  | { readonly code: 'file/not-written'; readonly path: string; readonly cause: StoreRefusal['code'] }
  | { readonly code: 'door/untrusted-sender' }
  | { readonly code: 'door/bad-question'; readonly problem: string }
  | { readonly code: 'door/fault' }

/** Replies travel as plain data: Electron keeps only the message of a thrown error. */
export type Reply<C extends Channel> = Result<Answered<C>, Refusal>

/** What the preload script puts on `window.bridge`. */
export interface Bridge {
  readonly ask: (channel: string, question: unknown) => Promise<Result<unknown, Refusal>>
}

export const CHANNEL_PREFIX = 'binome:'

declare const answered: unique symbol
interface Answer<T> {
  readonly [answered]?: T
}
function answer<T>(): Answer<T> {
  return {}
}

/** The question of each entry of a table, under the same names. */
function questionsOf<Table extends Readonly<Record<string, { readonly question: z.ZodType }>>>(table: Table) {
  const found = Object.entries(table).map(([name, { question }]) => [name, question])
  return Object.fromEntries(found) as Record<keyof Table, z.ZodType> // `Object.fromEntries` forgets the names
}
