import { type Casebook, listed } from '#shared/casebook/casebook'
import { addDays } from '#shared/domain/calendar'
import type { GroupSession, SessionKind } from '#shared/domain/group-session'
import type { IsoDate } from '#shared/domain/iso-date'

interface Ahead {
  /** How many days from today, both ends included; without it, all that is planned. */
  readonly days?: number
  readonly kinds?: readonly SessionKind[]
}

const moment = ({ on, at = '' }: GroupSession) => `${on} ${at}`

/** The sessions of today and later that will take place, the next one first. */
export function sessionsAhead(book: Casebook, today: IsoDate, { days, kinds }: Ahead = {}): readonly GroupSession[] {
  const until = days === undefined ? undefined : addDays(today, days)
  return listed(book.groupSessions)
    .filter(({ on, kind, cancelledOn }) => !cancelledOn && on >= today && (until === undefined || on <= until) && (kinds?.includes(kind) ?? true))
    .toSorted((one, other) => moment(one).localeCompare(moment(other)))
}
