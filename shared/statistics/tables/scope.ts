import type { Basis } from '../basis'
import type { ReportPeriod } from '../report-period'
import { allBegun, type BegunPair, ranIn } from './begun-pairs'
import { profilesAtEntry, type Profiles } from './profiles'

import type { Casebook } from '#shared/casebook/casebook'
import { remembered } from '#shared/core/remembered'
import { earlier } from '#shared/domain/iso-date'

/** What the tables of a period are made of. */
export interface Scope {
  readonly book: Casebook
  readonly basis: Basis
  /** As far as it is gone: its last day is today at the latest. */
  readonly period: ReportPeriod
  /** The pairs that ran on at least one day of it, the first begun first. */
  readonly pairs: readonly BegunPair[]
  /** The two of a pair as they were when it began: counted once for each report, though several tables tell of them. */
  readonly profilesOf: (begun: BegunPair) => Profiles
}

/** What there is of a period by today; nothing of one that is still to come. */
export function scopeOf(book: Casebook, { from, to }: ReportPeriod, basis: Basis): Scope | undefined {
  const period = { from, to: earlier(to, basis.today) }
  return period.to < from ? undefined : { book, basis, period, pairs: allBegun(book).filter(pair => ranIn(pair, period)), profilesOf: remembered(begun => profilesAtEntry(begun, { book, basis })) }
}
