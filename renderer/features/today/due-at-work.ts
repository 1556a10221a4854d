import { places } from '../../ui/places'
import { dueOf, type PairDue } from './pair-due'

import type { Casebook } from '#shared/casebook/casebook'
import { cadenceFor, heldMeetingsOf, intakeStanding, meetingsToConfirm, silenceOf } from '#shared/casebook/pair-life'
import { daysBetween } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { standingOn } from '#shared/domain/pair-state'
import { daysAgo } from '#shared/text/format'
import { proposalWords } from '#shared/text/proposals'

const { kinds, acts } = proposalWords.due

/** What waits at a pair that works: meetings to confirm, the rhythm, the in-take. A suspended pair owes nothing. */
export function dueAtWork(book: Casebook, pair: Pair, today: IsoDate): readonly PairDue[] {
  const state = stateOf(pair)
  if (state.stage !== 'active' || standingOn(state, today) !== 'active') return []
  return [...toConfirm(book, pair, today), ...rhythm(book, pair, today), ...lateIntake(book, pair, today)]
}

function toConfirm(book: Casebook, pair: Pair, today: IsoDate): readonly PairDue[] {
  const [first] = meetingsToConfirm(book, pair.id, today)
  if (!first) return []
  const { on } = first.details
  return [dueOf(pair, 'meeting-to-confirm', { since: on, urgency: 'due', why: kinds['meeting-to-confirm'](on, daysAgo(daysBetween(on, today))), act: acts.confirm, href: places.meeting(pair.id, first.id) })]
}

/** No meeting for three weeks, or meetings missing; never both, since the first says the second. */
function rhythm(book: Casebook, pair: Pair, today: IsoDate): readonly PairDue[] {
  const cadence = cadenceFor(book, pair, today)
  const silence = silenceOf(book, pair, today)
  const behind = cadence && cadence.behind > 0 ? kinds.behind(cadence.behind, cadence.held, cadence.owed) : undefined
  if (silence) {
    const why = [kinds['no-meeting'](silence.since, silence.days), behind].filter(Boolean).join(' ; ')
    return [dueOf(pair, 'no-meeting', { since: silence.since, urgency: 'late', why, act: acts.note, href: places.newMeeting(pair.id) })]
  }
  const lastOn = heldMeetingsOf(book, pair.id).at(-1)?.details.on
  return behind ? [dueOf(pair, 'behind', { since: lastOn ?? stateOf(pair).since, urgency: 'due', why: behind, act: acts.rhythm, href: places.pairMeetings(pair.id) })] : []
}

function lateIntake(book: Casebook, pair: Pair, today: IsoDate): readonly PairDue[] {
  const intake = intakeStanding(book, pair, today)
  if (!intake || intake.closedOn !== undefined || intake.daysLate === 0) return []
  return [dueOf(pair, 'intake-late', { since: intake.dueOn, urgency: 'late', why: kinds['intake-late'](intake.dueOn, daysAgo(intake.daysLate)), act: acts.intake, href: places.pairIntake(pair.id) })]
}
