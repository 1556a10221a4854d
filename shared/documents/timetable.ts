import { type Casebook, listed } from '#shared/casebook/casebook'
import { checkInRounds, sidesOf } from '#shared/casebook/check-ins'
import { followUpDay } from '#shared/casebook/evaluation-commands'
import { meetingsOf } from '#shared/casebook/pair-life'
import { addMonths } from '#shared/domain/calendar'
import { followUpId, type FollowUpMonths } from '#shared/domain/follow-up'
import type { GroupSession } from '#shared/domain/group-session'
import type { CoordinatorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { sessionKinds } from '#shared/text/session-kinds'
import { timetableWords as words } from '#shared/text/today'

import { type MeetingEvent, meetingEvent } from './meeting-event'

/** How far the timetable looks ahead, in calendar months. */
const MONTHS_AHEAD = 12

/** As many as one file takes; those furthest ahead are left for the next time. */
const MOST_EVENTS = 2000

/** The longest title that a calendar event takes. */
const LONGEST_TITLE = 200

const FOLLOW_UPS: readonly FollowUpMonths[] = [6, 12]

/**
 * The appointments of the programme from a day on, for a year, the earliest first: first meetings, meetings, closings, sessions, six-week contacts,
 * last days and follow-ups. Of one coordinator those of the pairs she answers for or stands in for, and of the sessions she leads, with those of nobody.
 * People stand in them by first names alone, each under an identity that stays when it moves.
 */
export function timetableEvents(book: Casebook, today: IsoDate, coordinatorId?: CoordinatorId): readonly MeetingEvent[] {
  const until = addMonths(today, MONTHS_AHEAD)
  const isOf = (whose: readonly (CoordinatorId | undefined)[]) => coordinatorId === undefined || whose.includes(coordinatorId) || whose.every(each => each === undefined)
  const sessions = listed(book.groupSessions).filter(({ cancelledOn, animators }) => !cancelledOn && isOf(animators))
  const pairs = listed(book.pairs).filter(({ coordinatorId: first, substituteId }) => isOf([first, substituteId]))
  return [...sessions.map(sessionEvent), ...pairs.flatMap(pair => eventsOf(book, pair, today))]
    .filter(({ on }) => on >= today && on <= until)
    .map(event => ({ ...event, title: event.title.slice(0, LONGEST_TITLE) }))
    .sort((one, other) => (moment(one) < moment(other) ? -1 : 1))
    .slice(0, MOST_EVENTS)
}

const moment = ({ on, at = '', uid }: MeetingEvent) => `${on} ${at} ${uid}`

const sessionEvent = ({ id, kind, title, on, at, minutes, place }: GroupSession): MeetingEvent => ({
  ...{ uid: `${id}@binome`, title: words.session(sessionKinds[kind], title), description: sessionKinds[kind], on, minutes, place },
  ...(at && { at }),
})

/** What lies ahead of one pair, as far as its stage tells. */
function eventsOf(book: Casebook, pair: Pair, today: IsoDate): readonly MeetingEvent[] {
  const state = stateOf(pair)
  const names = firstNames(book, pair)
  const description = words.ofPair(pair.reference)
  const whole = (uid: string, on: IsoDate, title: string): MeetingEvent => ({ uid: `${uid}@binome`, on, title, description })
  switch (state.stage) {
    case 'first-meeting-planned': {
      const { meetingOn, at, place } = state
      // Under the identity that the page of the pair gives it, so that the one moves the other.
      return [{ uid: `first-meeting-${pair.id}@binome`, title: words.firstMeeting(...names), description, on: meetingOn, minutes: 90, ...(at && { at }), ...(place && { place }) }]
    }
    case 'active':
      return [...meetingsAhead(book, pair), ...closingsAhead(book, pair), ...contactsAhead(book, pair, today), whole(`end-${pair.id}`, state.terms.endsOn, words.end(...names))]
    case 'suspended':
      return [...meetingsAhead(book, pair), ...contactsAhead(book, pair, today)]
    case 'to-close':
      return closingsAhead(book, pair)
    case 'closed':
      return FOLLOW_UPS.flatMap(months => {
        const on = followUpDay(book, pair, months)
        const known = book.followUps[followUpId(pair.id, months)]
        return on && !known?.answer && !known?.leftOn ? [whole(`follow-up-${pair.id}-${months}`, on, words.followUp(months, names[1]))] : []
      })
    case 'proposed':
    case 'declined':
    case 'first-meeting-held':
    case 'not-validated':
    case 'validated':
    case 'contract-printed':
    case 'withdrawn':
      return []
  }
}

const firstNames = (book: Casebook, { mentorId, menteeId }: Pair): readonly [mentor: string, mentee: string] => [
  book.mentors[mentorId]?.givenName ?? words.mentor,
  book.mentees[menteeId]?.givenName ?? words.mentee,
]

const meetingsAhead = (book: Casebook, pair: Pair): readonly MeetingEvent[] =>
  meetingsOf(book, pair.id).flatMap(meeting => (meeting.details.state === 'planned' ? [meetingEvent(book, pair, meeting)] : []))

function closingsAhead(book: Casebook, pair: Pair): readonly MeetingEvent[] {
  const { planned, held } = book.closings[pair.id] ?? {}
  if (!planned || held) return []
  const { on, at, place } = planned
  return [{ uid: `closing-${pair.id}@binome`, title: words.closing(...firstNames(book, pair)), description: words.ofPair(pair.reference), on, minutes: 90, ...(at && { at }), ...(place && { place }) }]
}

/** The six-week contacts that are not done with both: a whole day for each, since one calls when it suits them. */
const contactsAhead = (book: Casebook, pair: Pair, today: IsoDate): readonly MeetingEvent[] =>
  checkInRounds(book, pair, today)
    .filter(round => sidesOf(round).some(({ standing }) => standing.state === 'to-come' || standing.state === 'due' || standing.state === 'under-way'))
    .map(({ number, dueOn }) => ({ uid: `check-in-${pair.id}-${number}@binome`, title: words.checkIn(number, ...firstNames(book, pair)), description: words.ofPair(pair.reference), on: dueOn }))
