import { Button, Group } from '@mantine/core'
import { useLocation } from 'wouter'

import { useCasebook, useSend } from '../../api/mirror'
import { entityAt } from '../../api/names'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { useHistory } from '../../api/use-history'
import { ButtonLink } from '../../ui/ButtonLink'
import { History } from '../../ui/History'
import { NotFound } from '../../ui/NotFound'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { RemoveButton } from '../../ui/RemoveButton'
import { Section } from '../../ui/Section'
import { StateBadge } from '../../ui/StateBadge'
import { AgendaSection } from './AgendaSection'
import { AttendanceSection } from './AttendanceSection'
import { InvitationMail } from './InvitationMail'
import { InviteSection } from './InviteSection'
import { RegisterSection } from './RegisterSection'
import { dayInFull, sessionLook, sessionName, standingOf } from './session-look'
import { hasAgenda } from './session-values'
import { SessionSheets } from './SessionSheets'
import { SessionSummary } from './SessionSummary'
import { WhatNext } from './WhatNext'

import type { GroupSession } from '#shared/domain/group-session'
import { forms } from '#shared/text/forms'
import { sessionWords as words } from '#shared/text/sessions'

/** The page of a session: before the day, whom to invite; from that day on, who came and who registers. */
export function SessionPage({ sessionId }: { readonly sessionId: string }) {
  const session = entityAt(useCasebook().groupSessions, sessionId)
  return session ? <Session key={session.id} session={session} /> : <NotFound title={words.unknown} />
}

function Session({ session }: { readonly session: GroupSession }) {
  const today = useToday()
  const send = useSend()
  const [, navigate] = useLocation()
  const history = useHistory(session.id)
  const { problem, attempt } = useAttempt()
  const { id, invitees, cancelledOn } = session
  const standing = standingOf(session, today)
  const someoneCame = invitees.some(({ attendance }) => attendance === 'present')
  const isAhead = standing === 'upcoming'

  const remove = async () => {
    if (await attempt(send('session.remove', { id }))) navigate(places.sessions)
  }
  const cancel = (cancelled: boolean) => void attempt(send('session.cancel', { id, cancelled }))

  return (
    <Page
      title={sessionName(session)}
      lead={
        <Group gap="sm">
          <StateBadge {...sessionLook(session, today)} />
          {dayInFull(session.on)}
        </Group>
      }
      actions={
        <>
          {!someoneCame && <RemoveButton title={words.removeTitle} consequence={words.removeMeaning(invitees.length)} onRemove={() => void remove()} />}
          {!someoneCame && (
            <Button variant="default" onClick={() => cancel(cancelledOn === undefined)}>
              {cancelledOn ? words.restore : words.cancel}
            </Button>
          )}
          <ButtonLink toChange href={places.editSession(id)}>{forms.edit}</ButtonLink>
        </>
      }
    >
      <Problem problem={problem} />
      {cancelledOn && (
        <Notice tone="warning" title={words.cancelledTitle(cancelledOn)}>
          {words.cancelledText}
        </Notice>
      )}
      <SessionSummary session={session} />
      {hasAgenda(session.kind) && <AgendaSection session={session} />}
      {isAhead && <InviteSection session={session} />}
      <AttendanceSection session={session} />
      {isAhead && <InvitationMail session={session} />}
      {!isAhead && !cancelledOn && <RegisterSection session={session} />}
      {!isAhead && session.kind !== 'community' && <WhatNext session={session} />}
      <SessionSheets session={session} />
      {!isAhead && !cancelledOn && <InviteSection session={session} />}
      <Section title={words.history}>
        <History rows={history} />
      </Section>
    </Page>
  )
}
