import { useResults } from '../../../api/results'

import type { ProfileYears } from '#shared/documents/profile-years'
import type { Results } from '#shared/documents/results'
import { periodBefore, type ReportPeriod } from '#shared/statistics/report-period'

/** The results of a year and of the two before it, as soon as all are worked out; a year in which nothing was noted ends the row. */
export function useProfileYears(period: ReportPeriod): ProfileYears | undefined {
  const before = periodBefore(period)
  const results = [useResults(period), useResults(before), useResults(periodBefore(before))]
  const [now, ...earlier] = results
  if (!now || earlier.some(each => each === undefined)) return undefined
  const told = earlier.filter(each => each !== undefined)
  const ends = told.findIndex(isBlank)
  return [now, ...(ends < 0 ? told : told.slice(0, ends))]
}

const isBlank = ({ tables }: Results) => tables.pairs.length === 0 && tables.mentees.length === 0
