import { coming, NOTHING, ofPair, toDo } from './draw-line'
import type { DueLine } from './due-line'
import type { Morning } from './morning'

import { cadenceFor, DAYS_WITHOUT_MEETING, heldMeetingsOf, intakeStanding, meetingsToConfirm, silenceOf } from '#shared/casebook/pair-life'
import { addDays, daysBetween } from '#shared/domain/calendar'
import type { Pair } from '#shared/domain/pair'
import type { StateAt } from '#shared/domain/pair-state'

/** After so many days somebody asks whether the work of a suspended pair begins again. */
const DAYS_SUSPENDED = 30

/** One is told of the end of the in-take so many days before. */
const INTAKE_NOTICE = 7

const stage = 3

/** What waits at a pair that works: the rhythm, the in-take and the plan. */
export const dueAtWork = (morning: Morning, pair: Pair, state: StateAt<'active'>): readonly DueLine[] => [...rhythm(morning, pair, state), ...intake(morning, pair)]

/** A meeting that was planned for a day gone by, of which nobody has said what became; the next ones follow once it is told. */
export function unconfirmed(morning: Morning, pair: Pair): readonly DueLine[] {
  const [first] = meetingsToConfirm(morning.book, pair.id, morning.today)
  return first ? toDo(morning, { rule: 'meeting-to-confirm', stage, ...ofPair(pair), facts: { meetingId: first.id } }, first.details.on) : NOTHING
}

/** No meeting for three weeks, or meetings missing; never both, since the first says the second. */
function rhythm(morning: Morning, pair: Pair, state: StateAt<'active'>): readonly DueLine[] {
  const { book, today } = morning
  const { behind = 0, held = 0, owed = 0 } = cadenceFor(book, pair, today) ?? {}
  const silence = silenceOf(book, pair, today)
  if (silence) return toDo(morning, { rule: 'no-meeting', stage, ...ofPair(pair), facts: { days: silence.days, behind, held, owed } }, silence.since, addDays(silence.since, DAYS_WITHOUT_MEETING))
  if (behind === 0) return NOTHING
  const lastOn = heldMeetingsOf(book, pair.id).at(-1)?.details.on
  return toDo(morning, { rule: 'behind', stage, ...ofPair(pair), facts: { behind, held, owed } }, lastOn ?? state.since)
}

/** An in-take that is not closed, from a week before its last day; without any row in the plan, it is the plan that is missing. */
function intake(morning: Morning, pair: Pair): readonly DueLine[] {
  const standing = intakeStanding(morning.book, pair, morning.today)
  if (!standing || standing.closedOn !== undefined) return NOTHING
  const rule = standing.missing.includes('plan') ? 'plan-missing' : 'intake-late'
  return coming(morning, { rule, stage, ...ofPair(pair), facts: {} }, standing.dueOn, INTAKE_NOTICE)
}

/** A suspended pair owes nothing new; after a month one asks whether and when its work goes on. */
export function dueWhileSuspended(morning: Morning, pair: Pair, { since }: StateAt<'suspended'>): readonly DueLine[] {
  const days = daysBetween(since, morning.today)
  return days > DAYS_SUSPENDED ? toDo(morning, { rule: 'suspended-long', stage, ...ofPair(pair), facts: { days } }, since) : NOTHING
}
