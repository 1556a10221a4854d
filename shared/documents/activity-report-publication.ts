import { flowNumbers } from './activity-report-figures'
import { sessionNumbers } from './activity-report-life'
import type { ReportNumber } from './activity-report-numbers'
import { outcomeNumbers, profileNumbers } from './activity-report-tables'
import type { ProfileYears } from './profile-years'

/** Every number of people that stands in the report of some years, besides its figures. */
export function reportNumbers(years: ProfileYears): readonly ReportNumber[] {
  const [now] = years
  return [...outcomeNumbers(now), ...profileNumbers(now), ...sessionNumbers(now), ...years.flatMap((results, year) => flowNumbers(year, results))]
}
