import { LinkList } from './LinkList'
import { places } from './places'

import { daysBetween } from '#shared/domain/calendar'
import type { GroupSession } from '#shared/domain/group-session'
import type { IsoDate } from '#shared/domain/iso-date'
import { sessionWords } from '#shared/text/sessions'
import { sessionSheets, timeOfDay } from '#shared/text/sheets/session-sheets'

const words = sessionWords.ahead

/** The sessions to come, in the order they are given: which, when, where and for how many. */
export function SessionsAhead({ sessions, today }: { readonly sessions: readonly GroupSession[]; readonly today: IsoDate }) {
  return (
    <LinkList
      rows={sessions.map(({ id, kind, title, on, at, place, invitees }) => ({
        key: id,
        href: places.session(id),
        label: title ?? sessionSheets.kinds[kind],
        detail: [words.when(on, at === undefined ? undefined : timeOfDay(at), daysBetween(today, on)), place, sessionWords.invited(invitees.length)].join(' – '),
      }))}
    />
  )
}
