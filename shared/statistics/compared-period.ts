import { periodBefore, type ReportPeriod } from './report-period'

import { addDays, addMonths, daysBetween } from '#shared/domain/calendar'
import { earlier, type IsoDate } from '#shared/domain/iso-date'

/** What a period is compared with: the one before, up to the same day of it while the period is not over, so that like is held against like. */
export interface ComparedPeriod extends ReportPeriod {
  readonly isCut: boolean
}

/** The period to compare with, as on a day; for a period that is over, or has not begun, the whole one before. */
export function comparedPeriod(period: ReportPeriod, today: IsoDate): ComparedPeriod {
  const before = periodBefore(period)
  if (today >= period.to || today < period.from) return { ...before, isCut: false }
  let months = 0
  while (addMonths(period.from, months + 1) <= today) months += 1
  const sameDay = addDays(addMonths(before.from, months), daysBetween(addMonths(period.from, months), today))
  return { from: before.from, to: earlier(sameDay, before.to), isCut: true }
}
