import { type Casebook, listed } from '#shared/casebook/casebook'
import { meetingsOf } from '#shared/casebook/pair-life'
import type { TimeOfDay } from '#shared/domain/group-session'
import type { CoordinatorId, MenteeId, MentorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { fullName } from '#shared/domain/person'
import { curved, typeset } from '#shared/text/paper'
import { sessionKinds } from '#shared/text/session-kinds'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'
import { weekSheet as words } from '#shared/text/sheets/week-sheets'

import { meetingEvent } from './meeting-event'

/** Somebody meets somebody, on a day of the week: what it is, who comes, and where. */
export interface WeekAppointment {
  readonly on: IsoDate
  readonly at?: TimeOfDay | undefined
  readonly what: string
  readonly who: string
  readonly where?: string | undefined
}

interface Week {
  readonly from: IsoDate
  readonly to: IsoDate
  /** Only those of one member of the team, with those of nobody. */
  readonly coordinatorId?: CoordinatorId | undefined
}

/** The meetings, first meetings, closings and sessions of some days, both ends included, the earliest first. */
export function weekAppointments(book: Casebook, { from, to, coordinatorId }: Week): readonly WeekAppointment[] {
  const isOf = (whose: readonly (CoordinatorId | undefined)[]) => coordinatorId === undefined || whose.includes(coordinatorId) || whose.every(each => each === undefined)
  const ofPairs = listed(book.pairs)
    .filter(({ coordinatorId: first, substituteId }) => isOf([first, substituteId]))
    .flatMap(pair => ofPair(book, pair))
  const sessions = listed(book.groupSessions)
    .filter(({ cancelledOn, animators }) => !cancelledOn && isOf(animators))
    .map(({ on, at, kind, title, place }): WeekAppointment => ({ on, at, what: sessionKinds[kind], who: title === undefined ? '' : typeset(title), where: typeset(place) }))
  return [...ofPairs, ...sessions].filter(({ on }) => on >= from && on <= to).sort((one, other) => (moment(one) < moment(other) ? -1 : 1))
}

const moment = ({ on, at = '', what, who }: WeekAppointment) => `${on} ${at} ${what} ${who}`

function ofPair(book: Casebook, pair: Pair): readonly WeekAppointment[] {
  const state = stateOf(pair)
  switch (state.stage) {
    case 'first-meeting-planned':
      return [{ on: state.meetingOn, at: state.at, what: words.kinds['first-meeting'], who: bothOnPaper(book, pair), where: placeOf(state.place) }]
    case 'active':
      return [...meetings(book, pair), ...closing(book, pair)]
    case 'suspended':
      return meetings(book, pair)
    case 'to-close':
      return closing(book, pair)
    case 'proposed':
    case 'declined':
    case 'first-meeting-held':
    case 'not-validated':
    case 'validated':
    case 'contract-printed':
    case 'closed':
    case 'withdrawn':
      return []
  }
}

function meetings(book: Casebook, pair: Pair): readonly WeekAppointment[] {
  return meetingsOf(book, pair.id).flatMap(meeting => {
    if (meeting.details.state !== 'planned') return []
    const { on, at, place } = meetingEvent(book, pair, meeting)
    return [{ on, at, what: words.kinds.meeting, who: bothOnPaper(book, pair), where: placeOf(place) }]
  })
}

function closing(book: Casebook, pair: Pair): readonly WeekAppointment[] {
  const { planned, held } = book.closings[pair.id] ?? {}
  return planned && !held ? [{ on: planned.on, at: planned.at, what: words.kinds.closing, who: bothOnPaper(book, pair), where: placeOf(planned.place) }] : []
}

const placeOf = (place: string | undefined): string | undefined => (place === undefined ? undefined : typeset(place))

interface People {
  readonly mentorId?: MentorId | undefined
  readonly menteeId?: MenteeId | undefined
}

/** The two of a pair, as far as they are known. */
export const bothOnPaper = ({ mentors, mentees }: Casebook, { mentorId, menteeId }: People): string =>
  [mentorId && mentors[mentorId], menteeId && mentees[menteeId]].flatMap(person => (person ? [curved(fullName(person))] : [])).join(sheetFrame.between)
