import type { Casebook } from '#shared/casebook/casebook'
import type { TimeOfDay } from '#shared/domain/group-session'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Meeting } from '#shared/domain/meeting'
import { type Pair, stateOf } from '#shared/domain/pair'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.meetings

/** A meeting of a pair as a calendar keeps it; without an hour it takes the whole day. */
export interface MeetingEvent {
  readonly uid: string
  readonly title: string
  readonly description: string
  readonly on: IsoDate
  readonly at?: TimeOfDay
  readonly minutes?: number
  readonly place?: string
}

/** A meeting as a calendar shows it: by first names alone, under an identity that stays when the meeting moves. */
export function meetingEvent(book: Casebook, pair: Pair, { id, details }: Meeting): MeetingEvent {
  const state = stateOf(pair)
  const terms = 'terms' in state ? state.terms : undefined
  const minutes = details.state === 'held' ? details.minutes : terms?.minutesPerMeeting
  const place = details.where ?? (details.place === 'workplace' ? terms?.meetingPlace : pairLife.meeting.places[details.place])
  return {
    uid: `${id}@binome`,
    title: words.eventTitle(book.mentors[pair.mentorId]?.givenName ?? pairLife.sides.mentor, book.mentees[pair.menteeId]?.givenName ?? pairLife.sides.mentee),
    description: words.eventDescription(pair.reference),
    on: details.on,
    ...(details.at && { at: details.at }),
    ...(minutes !== undefined && { minutes }),
    ...(place !== undefined && { place }),
  }
}
