import type { z } from 'zod'

import { type CommandName, commands, type QuestionOf } from '#shared/casebook/commands'
import { AmendmentChange } from '#shared/domain/amendment'
import type { AmendmentId, ContractId, PairId } from '#shared/domain/ids'
import { IsoDate } from '#shared/domain/iso-date'

interface CommandStep<Name extends CommandName> {
  readonly on: IsoDate
  readonly act: Name
  readonly question: QuestionOf<Name>
  /** The id of what the act enters, or the ids in order; absent for an act that enters nothing. */
  readonly creates?: string | readonly string[]
}

/** The contract of a pair goes to the printer, which needs more than the book. */
export interface PrintStep {
  readonly on: IsoDate
  readonly act: 'print'
  readonly pair: PairId
  readonly creates: ContractId
}

/** The same for an amendment to it: what changes, and why. */
export interface PrintAmendmentStep extends Omit<PrintStep, 'act' | 'creates'> {
  readonly act: 'print-amendment'
  readonly change: AmendmentChange
  readonly reason: string
  readonly creates: AmendmentId
}

/** One act of the sample programme, on its day. */
export type SampleStep = { readonly [Name in CommandName]: CommandStep<Name> }[CommandName] | PrintStep | PrintAmendmentStep

/** A question as a person would type it. */
export type Typed<Name extends CommandName> = z.input<(typeof commands)[Name]['question']>

/** One command of the table; its question passes the same checks as one from the window. */
export function act<Name extends CommandName>(on: string, name: Name, question: Typed<Name>, creates?: string | readonly string[]): SampleStep {
  const step = { on: IsoDate.parse(on), act: name, question: commands[name].question.parse(question), ...(creates && { creates }) }
  return step as SampleStep // the table ties each question to its name; TypeScript sees only the union
}

export const print = (on: string, pair: PairId, creates: ContractId): PrintStep => ({ on: IsoDate.parse(on), act: 'print', pair, creates })

export const printAmendment = (on: string, pair: PairId, change: z.input<typeof AmendmentChange>, reason: string, creates: AmendmentId): PrintAmendmentStep => ({
  on: IsoDate.parse(on),
  act: 'print-amendment',
  pair,
  reason,
  creates,
  change: AmendmentChange.parse(change),
})
