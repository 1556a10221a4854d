import { figureNumbers, flowNumbers } from './activity-report-figures'
import { sessionNumbers } from './activity-report-life'
import type { Numbers } from './activity-report-numbers'
import { outcomeNumbers, profileNumbers } from './activity-report-tables'
import type { ProfileYears } from './profile-years'

/** Every number of people that stands in the report of some years, and how they hang together: what is kept back of one part may not be found in another. */
export function publishedNumbers(years: ProfileYears): readonly Numbers[] {
  const [now, before] = years
  return [
    outcomeNumbers(now),
    ...profileNumbers(now),
    sessionNumbers(now),
    // The last to name a number says how much it weighs.
    ...years.map((results, year) => flowNumbers(year, results, years[year + 1] !== undefined)),
    figureNumbers(0, now),
    ...(before ? [figureNumbers(1, before)] : []),
  ]
}
