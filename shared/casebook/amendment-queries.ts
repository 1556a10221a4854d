import { changeRefusal } from './amendment-checks'
import type { Casebook } from './casebook'
import { listed } from './casebook'
import { contractFacts, contractGaps, standingContract } from './contract-queries'
import type { CasebookRefusal } from './refusal'
import { termsOnPaper } from './contract-terms'

import { ok, refuse, type Result } from '#shared/core/result'
import { type Amendment, type AmendmentChange, amendmentCompletedOn } from '#shared/domain/amendment'
import { completedOn, type ContractFacts } from '#shared/domain/contract'
import type { PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { isOpen, standingOn } from '#shared/domain/pair-state'

/** An amendment as it would be printed today: what the contract says, what it becomes, under which number. */
export interface AmendmentDraft {
  readonly facts: ContractFacts
  readonly change: AmendmentChange
  readonly reason: string
  readonly number: number
  readonly printedOn: IsoDate
  /** Absent for a pair taken over whose day of signature nobody noted. */
  readonly contractSignedOn?: IsoDate | undefined
}

export type AmendmentKind = AmendmentChange['kind']

/** The amendments of a pair, the first printed first; those that are void too. */
export const amendmentsOf = (book: Casebook, pairId: PairId): readonly Amendment[] =>
  listed(book.amendments)
    .filter(amendment => amendment.pairId === pairId)
    .sort((one, other) => one.number - other.number)

/** Printed, not void, and not signed by all three. */
export const awaitsSignature = (amendment: Amendment): boolean => amendment.voidedOn === undefined && amendmentCompletedOn(amendment) === undefined

/** The amendments that wait for a signature, the oldest first; those of a pair that is over wait for nothing any more. */
export const amendmentsAwaitingSignature = (book: Casebook): readonly Amendment[] =>
  listed(book.amendments)
    .filter(amendment => {
      const pair = book.pairs[amendment.pairId]
      return awaitsSignature(amendment) && pair !== undefined && isOpen(stateOf(pair).stage)
    })
    .sort((one, other) => one.printedOn.localeCompare(other.printedOn))

/** What an amendment may change on a day: everything while the pair works or is suspended, its end alone once it is to be closed, nothing otherwise. */
export function amendmentKinds(pair: Pair, today: IsoDate): readonly AmendmentKind[] {
  const standing = standingOn(stateOf(pair), today)
  if (standing === 'active' || standing === 'suspended') return ['extension', 'suspension', 'place']
  return standing === 'to-close' ? ['extension'] : []
}

/** The day the contract of a pair was complete; for a pair taken over, the one that was noted. */
export function contractSignedOn(book: Casebook, pair: Pair): IsoDate | undefined {
  const contract = standingContract(book, pair.id)
  if (contract) return completedOn(contract)
  return pair.opening.kind === 'resumed' ? pair.opening.signedOn : undefined
}

/**
 * An amendment to the contract of a pair as it would be printed on a day.
 * Refuses a change that this pair cannot make now, dates that do not hold together, a place that is the same, no reason, and while a paper of the association is incomplete.
 */
export function draftAmendment(book: Casebook, pairId: PairId, change: AmendmentChange, reason: string, today: IsoDate): Result<AmendmentDraft, CasebookRefusal> {
  const pair = book.pairs[pairId]
  if (!pair) return refuse({ code: 'casebook/unknown', id: pairId })
  if (!amendmentKinds(pair, today).includes(change.kind)) return refuse({ code: 'amendment/not-possible', standing: standingOn(stateOf(pair), today), kind: change.kind })

  const terms = termsOnPaper(pair, change)
  const refusal = terms && changeRefusal(terms, change, today)
  if (refusal) return refuse(refusal)
  if (reason.trim() === '') return refuse({ code: 'amendment/reason-missing' })

  // The employer's agreement and the articles were needed for the contract; they do not hold up an amendment to it.
  const missing = contractGaps(book, pair, today).filter(gap => gap !== 'employer-agreement' && gap !== 'articles')
  const facts = contractFacts(book, pair, today)
  if (!facts || !terms || missing.length > 0) return refuse({ code: 'amendment/incomplete', missing })
  const signedOn = contractSignedOn(book, pair)
  const number = amendmentsOf(book, pairId).length + 1
  return ok({ facts: { ...facts, terms }, change, reason: reason.trim(), number, printedOn: today, ...(signedOn && { contractSignedOn: signedOn }) })
}
