import { groupOf, type SituationGroup } from '../follow-ups'
import type { YesNo } from '../rows'
import { yesNo } from './cells'

import type { ItemKey } from '#shared/domain/lists'
import { isPositiveExit, type Situation } from '#shared/domain/situation'
import type { StatisticsSettings } from '#shared/domain/statistics-settings'

/** What became of somebody, as it is counted. */
export interface Outcome {
  readonly outcome: SituationGroup
  readonly outcomeKind: ItemKey | 'unknown'
  readonly positive: YesNo
  readonly durable: YesNo
}

/** What a situation counts as; one that nobody told is unknown, and counted among those that are not positive. */
export function outcomeOf(situation: Situation | undefined, settings: Pick<StatisticsSettings, 'durableMonths'>): Outcome {
  if (!situation) return { outcome: 'unknown', outcomeKind: 'unknown', positive: 'no', durable: 'no' }
  return { outcome: groupOf(situation), outcomeKind: situation.kind ?? 'unknown', positive: yesNo(isPositiveExit(situation)), durable: yesNo(isDurable(situation, settings)) }
}

/** How many months each kind of contract for a fixed term (CDD) lasts at least. */
const LEAST_MONTHS: Readonly<Record<string, number | undefined>> = { 'cdd-6-months': 6, 'cdd-3-months': 3, 'cdd-under-3-months': 0 }

/**
 * A CDI, or a CDD for as long as the association asks (statistics §4.5): by the months that were told, or by those that its kind is sure to have.
 * No other contract is, however long it lasts: temporary work, PFI, replacement; nor a job whose contract nobody told.
 */
export function isDurable({ family, kind, months }: Situation, { durableMonths }: Pick<StatisticsSettings, 'durableMonths'>): boolean {
  if (family !== 'job' || kind === undefined) return false
  const least = LEAST_MONTHS[kind]
  return kind === 'cdi' || (least !== undefined && (months ?? least) >= durableMonths)
}
