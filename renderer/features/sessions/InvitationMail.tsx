import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'

import { useCasebook } from '../../api/mirror'
import { useWorker } from '../../api/worker'
import { MailActions } from '../../paper/MailActions'
import { Section } from '../../ui/Section'
import { invitationText } from './invitation'
import { guestsOf } from './invitees'

import { defaults } from '#shared/defaults/defaults'
import type { GroupSession } from '#shared/domain/group-session'
import type { Sheet } from '#shared/domain/sheet'
import { sessionWords } from '#shared/text/sessions'

const words = sessionWords.mail

/** What goes along: the agenda of a meeting of the community, the handout of the others. */
const attachmentOf = ({ id, kind }: GroupSession): Sheet => (kind === 'community' ? { kind: 'session-report', sessionId: id } : { kind: 'handout', session: kind, sessionId: id })

/** The association's invitation as a mail to everyone on the list, in blind copy; those who are excused are left out. */
export function InvitationMail({ session }: { readonly session: GroupSession }) {
  const book = useCasebook()
  const { worker } = useWorker()
  const [opened, setOpened] = useState(false)
  const [joined, setJoined] = useState(false)
  const guests = guestsOf(book, session)
  const expected = guests.filter(({ invitee }) => invitee.attendance !== 'excused')
  const [animator] = session.animators
  const contact = (animator && book.coordinators[animator]) ?? worker
  const emails = [...new Set(expected.flatMap(({ email }) => email ?? []))]

  return (
    <Section
      title={words.title}
      actions={
        expected.length > 0 && (
          <Button variant="default" aria-expanded={opened} onClick={() => setOpened(!opened)}>
            {opened ? words.close : words.prepare}
          </Button>
        )
      }
    >
      {expected.length === 0 && <p className="unknown">{words.none}</p>}
      {opened && expected.length > 0 && (
        <div className="page-body">
          {expected.length < guests.length && <p className="form-hint">{words.excusedLeftOut}</p>}
          {(session.kind !== 'community' || session.agenda !== undefined) && <Checkbox label={session.kind === 'community' ? words.joinAgenda : words.join} checked={joined} onChange={event => setJoined(event.currentTarget.checked)} />}
          <MailActions
            draft={{
              ...{ fileName: words.fileName, to: [], bcc: emails },
              ...invitationText(book, session, contact, defaults),
              ...(joined && { attachment: attachmentOf(session) }),
            }}
            withoutEmail={expected.flatMap(({ email, name }) => (email === undefined ? [name] : []))}
          />
        </div>
      )}
    </Section>
  )
}
