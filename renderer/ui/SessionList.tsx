import { LinkList } from './LinkList'
import { places } from './places'

import type { GroupSession, Invitee } from '#shared/domain/group-session'
import type { IsoDate } from '#shared/domain/iso-date'
import { mentorPathWords } from '#shared/text/mentor-path'

const words = mentorPathWords.sessions

interface Invitation {
  readonly session: GroupSession
  readonly invitee: Invitee
}

interface SessionListProps {
  /** The earliest first. */
  readonly invitations: readonly Invitation[]
  readonly today: IsoDate
}

/** The sessions someone was invited to, the latest first, and whether they came. */
export function SessionList({ invitations, today }: SessionListProps) {
  if (invitations.length === 0) return <p className="unknown">{words.none}</p>
  return (
    <LinkList
      rows={invitations.toReversed().map(invitation => ({
        key: invitation.invitee.id,
        href: places.session(invitation.session.id),
        label: invitation.session.title ?? words.kinds[invitation.session.kind],
        detail: `${words.line(invitation.session.on, invitation.session.place)} – ${attendanceWords(invitation, today)}`,
      }))}
    />
  )
}

function attendanceWords({ session, invitee }: Invitation, today: IsoDate): string {
  if (session.cancelledOn) return words.attendance.cancelled
  if (invitee.attendance) return words.attendance[invitee.attendance]
  return session.on <= today ? words.attendance.toMark : words.attendance.expected
}
