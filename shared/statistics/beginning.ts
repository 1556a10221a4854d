import type { ReportPeriod } from './report-period'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { remembered } from '#shared/core/remembered'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Opening } from '#shared/domain/pair-move'

const earliest = (days: readonly (IsoDate | undefined)[]): IsoDate | undefined =>
  days.reduce((first, day) => (day !== undefined && (first === undefined || day < first) ? day : first), undefined)

const firstRegistered = remembered((people: Casebook['mentors'] | Casebook['mentees']) => earliest(listed<{ readonly registeredOn: IsoDate }>(people).map(({ registeredOn }) => registeredOn)))
const firstSession = remembered((sessions: Casebook['groupSessions']) => earliest(listed(sessions).map(({ on }) => on)))
const firstMove = remembered((pairs: Casebook['pairs']) => earliest(listed(pairs).flatMap(({ opening, moves }) => [...openedOn(opening), ...moves.map(({ on }) => on)])))

function openedOn(opening: Opening): readonly (IsoDate | undefined)[] {
  switch (opening.kind) {
    case 'proposed':
      return [opening.on]
    case 'agreed':
      return [opening.firstMeetingOn]
    case 'resumed':
      return [opening.signedOn, opening.terms.startsOn]
  }
}

/** From the first day of anything that was noted until today; a day alone where nothing was. */
export function sinceBeginning({ mentors, mentees, groupSessions, pairs }: Casebook, today: IsoDate): ReportPeriod {
  const first = earliest([firstRegistered(mentors), firstRegistered(mentees), firstSession(groupSessions), firstMove(pairs), today])
  return { from: first ?? today, to: today }
}
