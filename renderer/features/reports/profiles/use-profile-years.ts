import { useMemo } from 'react'

import { useResults } from '../../../api/results'

import { isBlank, type ProfileYears } from '#shared/documents/profile-years'
import { periodBefore, type ReportPeriod } from '#shared/statistics/report-period'

/** The results of a year and of the two before it, as soon as all are worked out; a year in which nothing was noted ends the row. The same until they change. */
export function useProfileYears(period: ReportPeriod): ProfileYears | undefined {
  const before = periodBefore(period)
  const [now, last, first] = [useResults(period), useResults(before), useResults(periodBefore(before))]
  return useMemo(() => {
    if (!now || !last || !first) return undefined
    if (isBlank(last)) return [now]
    return isBlank(first) ? [now, last] : [now, last, first]
  }, [now, last, first])
}
