import { whyMentorIsNotFree } from '#shared/casebook/availability'
import { type Casebook, listed } from '#shared/casebook/casebook'
import { contractsAwaitingSignature } from '#shared/casebook/contract-queries'
import { addDays } from '#shared/domain/calendar'
import type { Contract } from '#shared/domain/contract'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import type { PairDraft } from '#shared/domain/pair-draft'
import { pairsAt } from '#shared/statistics/pairs-by-stage'

const DAYS_AHEAD = 30

export interface EndingPair {
  readonly pair: Pair
  readonly endsOn: IsoDate
}

/** What waits for someone today. */
export interface Due {
  readonly contracts: readonly Contract[]
  readonly ending: readonly EndingPair[]
  readonly drafts: readonly PairDraft[]
}

export const dueOn = (book: Casebook, today: IsoDate): Due => ({
  contracts: contractsAwaitingSignature(book),
  ending: endingPairs(book, today),
  drafts: listed(book.pairDrafts),
})

/** Pairs at work whose last day is past or near, the earliest first; a suspended one has a new end to agree on first. */
function endingPairs(book: Casebook, today: IsoDate): readonly EndingPair[] {
  const until = addDays(today, DAYS_AHEAD)
  return pairsAt(book, 4, today)
    .flatMap(pair => {
      const state = stateOf(pair)
      return state.stage === 'active' && state.terms.endsOn <= until ? [{ pair, endsOn: state.terms.endsOn }] : []
    })
    .sort((one, other) => one.endsOn.localeCompare(other.endsOn))
}

/** How many things are due at each of the six stages. */
export function dueByStage(book: Casebook, today: IsoDate): Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, number>> {
  const { contracts, ending, drafts } = dueOn(book, today)
  const withoutAgreement = listed(book.mentors).filter(mentor =>
    whyMentorIsNotFree(book, mentor, today).some(({ code }) => code === 'pair/employer-agreement-missing'),
  )
  const past = ending.filter(({ endsOn }) => endsOn < today).length
  return { 1: withoutAgreement.length, 2: 0, 3: contracts.length + drafts.length, 4: ending.length - past, 5: past + pairsAt(book, 5, today).length, 6: 0 }
}
