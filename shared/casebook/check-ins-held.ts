import type { Casebook } from './casebook'
import { occasionsOf } from './interviews'

import type { PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Milestone } from '#shared/domain/progress-update'

/** The six-week contacts that were held with either of the two, each on the day of the first: what nobody held cannot be told. */
export function checkInsHeld(book: Casebook, pairId: PairId, today: IsoDate): readonly Milestone[] {
  const days = new Map<number, IsoDate>()
  for (const { subject, held } of occasionsOf(book, pairId, 'check-in')) {
    if (subject.kind !== 'check-in' || !held || held.on > today) continue
    const first = days.get(subject.number)
    if (first === undefined || held.on < first) days.set(subject.number, held.on)
  }
  return [...days].map(([number, on]) => ({ kind: 'check-in', pairId, on, number }))
}
