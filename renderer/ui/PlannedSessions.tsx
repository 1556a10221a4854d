import { Button } from '@mantine/core'

import { LinkList } from './LinkList'
import { places } from './places'

import { daysBetween } from '#shared/domain/calendar'
import type { GroupSession } from '#shared/domain/group-session'
import type { MenteeId, MentorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { mentorPathWords } from '#shared/text/mentor-path'

const words = mentorPathWords.sessions

interface PlannedSessionsProps {
  /** Those to come, the next one first. */
  readonly sessions: readonly GroupSession[]
  readonly person: MentorId | MenteeId
  readonly today: IsoDate
  readonly onInvite: (session: GroupSession) => void
}

/** The sessions to which one can invite someone, each with its room. */
export function PlannedSessions({ sessions, person, today, onInvite }: PlannedSessionsProps) {
  if (sessions.length === 0) return <p className="unknown">{words.nonePlanned}</p>
  return (
    <LinkList
      rows={sessions.map(session => {
        const { id, on, place, capacity, invitees } = session
        const isInvited = invitees.some(({ who }) => who.kind !== 'newcomer' && who.id === person)
        const room = capacity === undefined ? undefined : words.full(invitees.length, capacity)
        return {
          key: id,
          href: places.session(id),
          label: words.line(on, place),
          detail: [words.when(daysBetween(today, on)), room].filter(Boolean).join(', '),
          action: isInvited ? (
            <span className="unknown">{words.invited}</span>
          ) : (
            <Button size="xs" variant="default" onClick={() => onInvite(session)} aria-label={words.inviteTo(on)}>
              {words.invite}
            </Button>
          ),
        }
      })}
    />
  )
}
