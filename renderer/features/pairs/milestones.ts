import type { Milestone } from './next-dates'

import { pairWords } from '#shared/text/pairs'

/** What a day ahead is called, with the hour where it is known. */
export function milestoneLabel(milestone: Milestone): string {
  if (milestone.kind === 'check-in') return pairWords.nextDates['check-in'](milestone.number)
  if (milestone.kind === 'follow-up') return pairWords.nextDates['follow-up'](milestone.months)
  const label = pairWords.nextDates[milestone.kind]
  return 'at' in milestone && milestone.at ? pairWords.nextDates.atHour(label, milestone.at) : label
}
