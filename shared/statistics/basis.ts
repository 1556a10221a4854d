import type { Casebook, Defaults } from '#shared/casebook/casebook'
import { settingsInForce } from '#shared/casebook/content-in-force'
import type { IsoDate } from '#shared/domain/iso-date'
import type { StatisticsSettings } from '#shared/domain/statistics-settings'
import type { HourlyCost } from '#shared/domain/working-time'

/** By what rules a report counts, and on which day: nothing later than that day is counted. */
export interface Basis {
  readonly settings: StatisticsSettings
  /** What an hour of work is worth where the company gave no figure of its own. */
  readonly hourlyCost: HourlyCost
  /** What it was worth in other years. */
  readonly otherCosts?: readonly HourlyCost[] | undefined
  readonly today: IsoDate
}

/** The rules of the association, or those of the product where it set none. */
export function basisOf(book: Casebook, defaults: Pick<Defaults, 'settings'>, today: IsoDate): Basis {
  const { hourlyCost, otherCosts } = settingsInForce(book, 'working-time', defaults)
  return { settings: settingsInForce(book, 'statistics', defaults), hourlyCost, otherCosts, today }
}
