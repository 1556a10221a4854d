import type { Basis } from './basis'

import type { Company } from '#shared/domain/company'
import { costOfYear, type HourlyCost, ownCostOfYear, valueInCents } from '#shared/domain/working-time'

/** What an hour was valued at, and whether the company gave that cost itself. */
export interface AppliedCost {
  readonly cost: HourlyCost
  readonly isOwn: boolean
}

/** What an hour of a year is valued at: at the company’s own cost of that year, or else at the reference of that year. */
export function costIn(year: number, company: Pick<Company, 'sponsorship'> | undefined, { hourlyCost, otherCosts = [] }: Pick<Basis, 'hourlyCost' | 'otherCosts'>): AppliedCost {
  const own = company?.sponsorship && ownCostOfYear(company.sponsorship, year)
  return own ? { cost: own, isOwn: true } : { cost: costOfYear([hourlyCost, ...otherCosts], year) ?? hourlyCost, isOwn: false }
}

/** Minutes by the calendar year in which they were given. */
export type MinutesByYear = ReadonlyMap<number, number>

/** The value of minutes in euro cents, each year at its own cost; rounded once for each cost. */
export function valueOfYears(minutes: MinutesByYear, costOf: (year: number) => AppliedCost): number {
  const byCost = new Map<HourlyCost, number>()
  for (const [year, given] of minutes) {
    const { cost } = costOf(year)
    byCost.set(cost, (byCost.get(cost) ?? 0) + given)
  }
  return [...byCost].reduce((sum, [cost, given]) => sum + valueInCents(given, cost), 0)
}
