import { useCasebook } from '../../api/mirror'
import { useReportPeriod } from '../../api/report-period'
import { useResults } from '../../api/results'
import { useToday } from '../../api/surroundings'

import { sinceBeginning } from '#shared/statistics/beginning'
import { comparedPeriod } from '#shared/statistics/compared-period'

/** The results of the chosen period, those it is compared with, and those of all time; each as soon as it is worked out. All time is compared with nothing. */
export function useDashboard() {
  const [book, today] = [useCasebook(), useToday()]
  const { choice, period } = useReportPeriod()
  const isAll = choice.kind === 'beginning'
  const compared = isAll ? undefined : comparedPeriod(period, today)
  const now = useResults(period)
  const before = useResults(compared)
  const all = useResults(isAll ? undefined : sinceBeginning(book, today))
  return { now, before, all, compared }
}
