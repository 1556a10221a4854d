import { withoutBlanks } from '../../ui/blanks'

import { shownAddress } from '#shared/domain/address'
import type { Coordinator } from '#shared/domain/coordinator'
import { type GroupSession, type GroupSessionDetails, SessionKind, type TimeOfDay, usualMinutes } from '#shared/domain/group-session'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Organisation } from '#shared/domain/organisation'

/** What stands in the fields of a session. */
export interface SessionValues {
  kind: string
  title: string
  on: IsoDate | undefined
  at: TimeOfDay | undefined
  minutes: number | undefined
  place: string
  animators: string[]
  guest: string
  capacity: number | string
  notes: string
  agenda: string
  /** Written on the page of the session; the form hands it on as it is. */
  report: string
}

/** A session to plan: at the association's own place, led by the one who plans it. */
export const newSession = (organisation: Organisation | undefined, worker: Coordinator | undefined, kind: SessionKind = 'mentor-information'): SessionValues => ({
  ...{ kind, title: '', on: undefined, at: undefined, minutes: usualMinutes[kind] },
  place: (organisation && shownAddress(organisation.address)) ?? '',
  animators: worker ? [worker.id] : [],
  ...{ guest: '', capacity: '', notes: '', agenda: '', report: '' },
})

/** A session as its fields show it. */
export const sessionValues = ({ kind, title, on, at, minutes, place, animators, guest, capacity, notes, agenda, report }: GroupSession): SessionValues => ({
  ...{ kind, title: title ?? '', on, at, minutes, place, animators: [...animators] },
  ...{ guest: guest ?? '', capacity: capacity ?? '', notes: notes ?? '', agenda: agenda ?? '', report: report ?? '' },
})

/** What was planned of a session, without who is expected there. */
export function detailsOf(session: GroupSession): GroupSessionDetails {
  const { id: _, invitees: __, cancelledOn: ___, ...details } = session
  return details
}

/** True for the kinds of session that have a programme of their own, and of which a report is kept. */
export const hasAgenda = (kind: string): boolean => kind === 'community' || kind === 'mentor-training'

/** Another kind brings its own length, unless one was chosen. */
export function withKind(values: SessionValues, kind: string): SessionValues {
  const [before, after] = [SessionKind.safeParse(values.kind), SessionKind.safeParse(kind)]
  const isUsual = values.minutes === undefined || (before.success && values.minutes === usualMinutes[before.data])
  return { ...values, kind, ...(isUsual && after.success && { minutes: usualMinutes[after.data] }) }
}

/** The question that the fields make. */
export const askedSession = (values: SessionValues): unknown => withoutBlanks({ ...values })
