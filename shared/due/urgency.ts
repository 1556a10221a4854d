import type { Urgency } from './due-line'

import { daysBetween } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'

/** How far one looks ahead, in days, where a rule names no other notice. */
const DAYS_AHEAD = 30

/**
 * How pressing something is on a day: late once its day is past, due on that day, then within seven days, then within the notice given.
 * What is to be done `now` is due even before the day by which it is hoped for; it is due without such a day as well. Nothing for what is further away.
 */
export function urgencyOf(dueOn: IsoDate | undefined, today: IsoDate, { now = false, notice = DAYS_AHEAD } = {}): Urgency | undefined {
  if (dueOn === undefined) return 'due'
  if (dueOn < today) return 'late'
  if (now || dueOn === today) return 'due'
  const left = daysBetween(today, dueOn)
  if (left > notice) return undefined
  return left <= 7 ? 'week' : 'month'
}
