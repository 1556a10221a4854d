import type { Casebook } from './casebook'
import type { CheckInRound } from './check-ins'
import { lastHeld } from './interviews'
import { contactsBetween, heldMeetingsOf, meetingsOf, type RunningState } from './pair-life'

import { isOpenRow, rowState } from '#shared/domain/action-plan'
import { addDays } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'
import type { MeetingDetails } from '#shared/domain/meeting'
import type { Pair } from '#shared/domain/pair'
import type { Side } from '#shared/domain/pair-move'

/** Who called a meeting off. */
export type Canceller = Extract<MeetingDetails, { state: 'cancelled' }>['by']

/** What the book knows of a pair since one last spoke with one of the two; never what the other one said. */
export interface CheckInFacts {
  /** The first day counted: the day after the last check-in with them, or the start of the pair. */
  readonly from: IsoDate
  /** The day of the last check-in with them. */
  readonly lastOn?: IsoDate | undefined
  readonly held: number
  /** Minutes of the meetings held. */
  readonly minutes: number
  readonly planned: number
  /** How many meetings each called off; who called none off is absent. */
  readonly cancelled: Readonly<Partial<Record<Canceller, number>>>
  readonly contacts: number
  /** Rows of the plan as they stand now. */
  readonly plan: { readonly done: number; readonly open: number }
  /** What the meetings noted of the search; absent where none of them noted anything. */
  readonly applications?: number | undefined
  readonly interviews?: number | undefined
  readonly networkContacts?: number | undefined
}

/** What the book knows by a day for one check-in with one of the two. */
export function checkInFacts(book: Casebook, pair: Pair, state: RunningState, { number }: Pick<CheckInRound, 'number'>, side: Side, today: IsoDate): CheckInFacts {
  const lastOn = lastContact(book, pair, number, side)
  const from = lastOn === undefined ? state.terms.startsOn : addDays(lastOn, 1)
  const isSince = ({ on }: { readonly on: IsoDate }) => from <= on && on <= today
  const held = heldMeetingsOf(book, pair.id).map(({ details }) => details).filter(isSince)
  const told = (key: 'applications' | 'interviews' | 'newContacts') => totalOf(held.map(meeting => meeting[key]))
  const rows = book.actionPlans[pair.id]?.rows ?? []
  return {
    from,
    lastOn,
    held: held.length,
    minutes: held.reduce((sum, { minutes }) => sum + minutes, 0),
    planned: meetingsOf(book, pair.id).filter(({ details }) => details.state === 'planned' && details.on >= today).length,
    cancelled: cancelledBy(meetingsOf(book, pair.id).map(({ details }) => details).filter(isSince)),
    contacts: contactsBetween(book, pair.id).filter(isSince).length,
    plan: { done: rows.filter(row => rowState(row) === 'done').length, open: rows.filter(isOpenRow).length },
    applications: told('applications'),
    interviews: told('interviews'),
    networkContacts: told('newContacts'),
  }
}

/** The day of the last check-in held with one of the two before this one. */
function lastContact(book: Casebook, { id }: Pair, number: number, side: Side): IsoDate | undefined {
  for (let earlier = number - 1; earlier > 0; earlier -= 1) {
    const on = lastHeld(book, { kind: 'check-in', id, number: earlier, side })?.held.on
    if (on !== undefined) return on
  }
  return undefined
}

const totalOf = (numbers: readonly (number | undefined)[]): number | undefined =>
  numbers.reduce((sum, each) => (each === undefined ? sum : (sum ?? 0) + each), undefined)

function cancelledBy(meetings: readonly MeetingDetails[]): CheckInFacts['cancelled'] {
  return meetings.reduce<Partial<Record<Canceller, number>>>((counts, meeting) => (meeting.state === 'cancelled' ? { ...counts, [meeting.by]: (counts[meeting.by] ?? 0) + 1 } : counts), {})
}

/** How many meetings were called off, whoever did. */
export const cancelledInAll = ({ cancelled }: Pick<CheckInFacts, 'cancelled'>): number => Object.values(cancelled).reduce((sum, each) => sum + each, 0)
