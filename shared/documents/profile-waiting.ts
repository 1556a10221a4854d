import type { Results } from './results'

import { pairsOf } from '#shared/casebook/availability'
import type { Casebook } from '#shared/casebook/casebook'
import { refusalsIn } from '#shared/casebook/pairings'
import type { MenteeId, PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { ItemKey } from '#shared/domain/lists'
import type { Mentee } from '#shared/domain/mentee'
import { stateOf } from '#shared/domain/pair'
import type { Stage } from '#shared/domain/pair-state'

/** Someone accepted who was in no pair on the last day of a period, and what happened since. */
export interface WaitingPerson {
  readonly mentee: Mentee
  /** The day of the acceptance, and how many days it was to the last day of the period. */
  readonly since: IsoDate
  readonly days: number
  /** The last time somebody said no, to a proposal or after a first meeting, however late; `why` is a key of `proposal-refusals`. */
  readonly refusal?: { readonly on: IsoDate; readonly why?: ItemKey | undefined; readonly reason?: string | undefined }
  /** Where the latest pair of this person stands today; absent where none was ever proposed. */
  readonly step?: { readonly pairId: PairId; readonly reference: string; readonly stage: Stage; readonly on: IsoDate }
}

/** Who waits at the end of a period, those who wait longest first. */
export function waitingPeople(book: Casebook, { tables, period }: Pick<Results, 'tables' | 'period'>): readonly WaitingPerson[] {
  const mentees: Readonly<Partial<Record<string, Mentee>>> = book.mentees
  return tables.mentees
    .flatMap(({ id, waiting, daysWaiting }): readonly WaitingPerson[] => {
      const mentee = mentees[id]
      const since = mentee?.decisions.findLast(({ on }) => on <= period.to)?.on
      if (waiting !== 'yes' || !mentee || since === undefined) return []
      const refusal = refusalsIn(book).find(({ menteeId }) => menteeId === mentee.id)
      const step = stepOf(book, mentee.id)
      return [{ mentee, since, days: daysWaiting ?? 0, ...(refusal && { refusal }), ...(step && { step }) }]
    })
    .toSorted((one, other) => other.days - one.days)
}

/** The pair whose state changed last. */
function stepOf(book: Casebook, menteeId: MenteeId): WaitingPerson['step'] {
  const steps = pairsOf(book, menteeId).map(pair => {
    const { stage, since } = stateOf(pair)
    return { pairId: pair.id, reference: pair.reference, stage, on: since }
  })
  return steps.toSorted((one, other) => (one.on < other.on ? 1 : -1))[0]
}
