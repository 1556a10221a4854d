import { amendmentsAwaitingSignature } from './amendment-queries'
import type { Casebook } from './casebook'
import { contractsAwaitingSignature } from './contract-queries'

import type { Amendment } from '#shared/domain/amendment'
import { daysBetween } from '#shared/domain/calendar'
import { type Contract, missingSignatures, type Party } from '#shared/domain/contract'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Pair } from '#shared/domain/pair'

/** A printed paper that somebody must still sign. */
export type AwaitedPaper = {
  readonly pair: Pair
  readonly printedOn: IsoDate
  /** Days since it was printed. */
  readonly days: number
  readonly missing: readonly Party[]
} & ({ readonly kind: 'contract'; readonly contract: Contract } | { readonly kind: 'amendment'; readonly amendment: Amendment })

/** The contracts and the amendments that wait for a signature, the longest waiting first. */
export function awaitingSignatures(book: Casebook, today: IsoDate): readonly AwaitedPaper[] {
  const waiting = (paper: Contract | Amendment) => ({ printedOn: paper.printedOn, days: daysBetween(paper.printedOn, today), missing: missingSignatures(paper) })
  const papers: readonly AwaitedPaper[] = [
    ...contractsAwaitingSignature(book).flatMap(contract => {
      const pair = book.pairs[contract.pairId]
      return pair ? [{ kind: 'contract' as const, contract, pair, ...waiting(contract) }] : []
    }),
    ...amendmentsAwaitingSignature(book).flatMap(amendment => {
      const pair = book.pairs[amendment.pairId]
      return pair ? [{ kind: 'amendment' as const, amendment, pair, ...waiting(amendment) }] : []
    }),
  ]
  return papers.toSorted((one, other) => other.days - one.days)
}
