import type { Tone } from '../../ui/StateBadge'

import { attendanceIsComplete, type GroupSession } from '#shared/domain/group-session'
import type { IsoDate } from '#shared/domain/iso-date'
import { weekday } from '#shared/domain/calendar'
import { longDay } from '#shared/text/paper'
import { sessionWords } from '#shared/text/sessions'
import { sessionSheets } from '#shared/text/sheets/session-sheets'

/** Where a session stands on a day: `to-mark` is over, and somebody's answer is missing. */
type SessionStanding = keyof typeof sessionWords.states

export function standingOf(session: GroupSession, today: IsoDate): SessionStanding {
  if (session.cancelledOn) return 'cancelled'
  if (session.on > today) return 'upcoming'
  if (session.on === today) return 'today'
  return attendanceIsComplete(session) ? 'held' : 'to-mark'
}

const looks: Readonly<Record<SessionStanding, { readonly sign: string; readonly tone: Tone }>> = {
  upcoming: { sign: '○', tone: 'neutral' },
  today: { sign: '●', tone: 'wait' },
  'to-mark': { sign: '!', tone: 'wait' },
  held: { sign: '✓', tone: 'good' },
  cancelled: { sign: '×', tone: 'neutral' },
}

/** A session on a day, as a badge shows it. */
export function sessionLook(session: GroupSession, today: IsoDate) {
  const standing = standingOf(session, today)
  return { ...looks[standing], label: sessionWords.states[standing] }
}

/** What a session is called: its title, or else its kind. */
export const sessionName = ({ title, kind }: Pick<GroupSession, 'title' | 'kind'>): string => title ?? sessionSheets.kinds[kind]

/** « jeudi 12 mars 2026 » */
export const dayInFull = (on: IsoDate): string => `${sessionWords.weekdays[weekday(on) - 1] ?? ''} ${longDay(on)}`
