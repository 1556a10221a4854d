import { isIn } from '../report-period'
import type { FollowUpRow } from '../rows'
import { allBegun } from './begun-pairs'
import { told } from './cells'
import { outcomeOf } from './outcome'
import type { Scope } from './scope'

import { entryFor } from '#shared/casebook/entries'
import { addMonths } from '#shared/domain/calendar'
import { hasAgreed } from '#shared/domain/consent'
import { followUpId, type FollowUpMonths } from '#shared/domain/follow-up'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Pair } from '#shared/domain/pair'

const BOTH: readonly FollowUpMonths[] = [6, 12]

/** One row for each time of asking again whose day fell in the period, the first first; those who did not agree to it are counted too. */
export function followUpRows(scope: Scope): readonly FollowUpRow[] {
  // Most pairs of ten years left long before, or long after: their days need not be worked out.
  const [first, last] = [addMonths(scope.period.from, -13), scope.period.to]
  return allBegun(scope.book)
    .flatMap(({ pair, endsOn }) => (endsOn !== undefined && first <= endsOn && endsOn <= last ? BOTH.flatMap(months => rowOf(scope, pair, endsOn, months) ?? []) : []))
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : one.number < other.number ? -1 : 1))
}

function rowOf(scope: Scope, pair: Pair, endsOn: IsoDate, months: FollowUpMonths): FollowUpRow | undefined {
  const dueOn = addMonths(endsOn, months)
  if (!isIn(scope.period, dueOn)) return undefined
  const id = followUpId(pair.id, months)
  const { book, basis } = scope
  const mentee = book.mentees[pair.menteeId]
  const hasConsent = mentee !== undefined && hasAgreed(mentee.consents, 'follow-up')
  // What was told before an agreement was taken back is told no more.
  const record = hasConsent ? book.followUps[id] : undefined
  const situation = record?.answer?.situation
  const state = !hasConsent ? 'not-agreed' : situation ? 'reached' : record?.leftOn ? 'left' : 'to-do'
  const { outcome, positive, durable } = situation ? outcomeOf(situation, basis.settings) : ({ outcome: 'none', positive: 'none', durable: 'none' } as const)
  return { id, number: `${pair.reference}-${months}`, months, dueOn, gender: told(entryFor(book, pair)?.mentee.gender), state, outcome, positive, durable }
}
