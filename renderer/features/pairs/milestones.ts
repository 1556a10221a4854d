import type { Milestone } from './next-dates'

import { pairWords } from '#shared/text/pairs'

/** Days to the action plan where the association has no articles yet; the same as in the default ones. */
export const USUAL_ACTION_PLAN_DAYS = 45

export const milestoneLabel = (milestone: Milestone): string =>
  milestone.kind === 'check-in' ? pairWords.nextDates['check-in'](milestone.number) : pairWords.nextDates[milestone.kind]
