import type { AtWork } from '../life/PairAtWork'

import type { CheckInRound } from '#shared/casebook/check-ins'
import { atWorkAfter } from '#shared/casebook/pair-life'
import { daysBetween } from '#shared/domain/calendar'
import { checkInWords } from '#shared/text/check-ins'

/** Every six weeks (brochure, stage 4). */
const DAYS_BETWEEN = 42

/** By how much a contact comes later than six weeks after the one before, and why, in words; nothing where it is on its day. */
export function shiftOf({ state, round: { number, dueOn } }: Pick<AtWork, 'state'> & { readonly round: Pick<CheckInRound, 'number' | 'dueOn'> }): string | undefined {
  const { startsOn } = state.terms
  const plain = atWorkAfter(startsOn, number * DAYS_BETWEEN, [])
  const suspended = atWorkAfter(startsOn, number * DAYS_BETWEEN, state.suspensions)
  if (dueOn > suspended) return checkInWords.page.late(daysBetween(suspended, dueOn))
  return suspended > plain ? checkInWords.page.shifted(daysBetween(plain, suspended)) : undefined
}
