import { Button, Group, Modal, NativeSelect, Stack } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'

import { useCasebook, useSend } from '../api/mirror'
import { useToday } from '../api/surroundings'
import { useAttempt } from '../api/use-attempt'
import { ButtonLink } from '../ui/ButtonLink'
import { Notice } from '../ui/Notice'
import { places } from '../ui/places'
import { Problem } from '../ui/Problem'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { audienceOf, type GroupSession, type InviteeWho } from '#shared/domain/group-session'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Selection } from '#shared/domain/sheet'
import { forms } from '#shared/text/forms'
import { selection } from '#shared/text/selection'

const words = selection.invite

interface InviteToSessionProps {
  readonly selection: Selection
  readonly onClose: () => void
}

/** Invites the people chosen in a list to a session that is still to come and that is for them. */
export function InviteToSession({ selection: chosen, onClose }: InviteToSessionProps) {
  const sessions = sessionsToCome(useCasebook(), chosen.kind, useToday())
  return (
    <Modal opened onClose={onClose} title={words.title(chosen.ids.length)} size="lg" closeButtonProps={{ 'aria-label': forms.close }}>
      {sessions.length === 0 ? (
        <Stack>
          <p>{words.none}</p>
          <div>
            <ButtonLink href={places.newSession}>{words.plan}</ButtonLink>
          </div>
        </Stack>
      ) : (
        <Choice chosen={chosen} sessions={sessions} onClose={onClose} />
      )}
    </Modal>
  )
}

function Choice({ chosen, sessions, onClose }: { readonly chosen: Selection; readonly sessions: readonly GroupSession[]; readonly onClose: () => void }) {
  const [id, setId] = useState('')
  const [invited, setInvited] = useState<{ readonly to: GroupSession; readonly count: number }>()
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const session = sessions.find(each => each.id === id) ?? sessions[0]
  if (!session) return null

  const expected = chosen.ids.filter(person => session.invitees.some(({ who }) => who.kind !== 'newcomer' && who.id === person)).length
  const added = chosen.ids.length - expected
  const total = session.invitees.length + added

  const invite = async () => {
    if (await attempt(send('session.invite', { id: session.id, who: [...invitees(chosen)] }))) setInvited({ to: session, count: added })
  }

  if (invited) {
    return (
      <Stack>
        <Notice tone="good" title={words.done(invited.count)} action={<Link href={places.session(invited.to.id)}>{words.see}</Link>} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{forms.close}</Button>
        </Group>
      </Stack>
    )
  }
  return (
    <Stack>
      <NativeSelect
        label={words.which}
        description={words.expected(expected)}
        value={session.id}
        onChange={event => setId(event.currentTarget.value)}
        data={sessions.map(each => ({ value: each.id, label: words.session(each.kind, each.on, each.at, each.place) }))}
        data-autofocus
      />
      {session.capacity !== undefined && total > session.capacity && <Notice tone="warning" title={words.tooMany(session.capacity, total)} />}
      <Problem problem={problem} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {forms.cancel}
        </Button>
        <Button onClick={() => void invite()} disabled={added === 0}>
          {words.confirm}
        </Button>
      </Group>
    </Stack>
  )
}

const invitees = ({ kind, ids }: Selection): readonly InviteeWho[] =>
  kind === 'mentors' ? ids.map(id => ({ kind: 'mentor', id })) : ids.map(id => ({ kind: 'mentee', id }))

/** The sessions of a public that are planned for today or later, the next one first. */
const sessionsToCome = (book: Casebook, kind: Selection['kind'], today: IsoDate): readonly GroupSession[] =>
  listed(book.groupSessions)
    .filter(session => session.on >= today && session.cancelledOn === undefined && audienceOf(session.kind) === (kind === 'mentors' ? 'mentor' : 'mentee'))
    .toSorted((one, other) => one.on.localeCompare(other.on))
