import { isIn } from '../report-period'
import type { SessionRow } from '../rows'
import { byDay, numbered } from './cells'
import type { Scope } from './scope'

import { listed } from '#shared/casebook/casebook'

/** One row for each session of the period that was not called off, the first first. */
export const sessionRows = ({ book, period }: Scope): readonly SessionRow[] =>
  numbered(
    'S',
    listed(book.groupSessions)
      .filter(({ on, cancelledOn }) => cancelledOn === undefined && isIn(period, on))
      .map(({ id, kind, on, minutes, invitees }) => ({ id, kind, on, invited: invitees.length, present: invitees.filter(({ attendance }) => attendance === 'present').length, minutes }))
      .sort(byDay),
  )
