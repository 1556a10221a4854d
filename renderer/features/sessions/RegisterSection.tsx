import { Button, Group } from '@mantine/core'
import { useRef, useState } from 'react'

import { useCasebook, useSend } from '../../api/mirror'
import { useAttempt } from '../../api/use-attempt'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { guestsOf } from './invitees'
import { likelyFilesFor } from './likely-file'
import { NewcomerRow } from './NewcomerRow'

import { audienceOf, type GroupSession } from '#shared/domain/group-session'
import type { InviteeId, MenteeId, MentorId } from '#shared/domain/ids'
import { sessionWords } from '#shared/text/sessions'

const words = sessionWords.register

/** Makes files of the newcomers who wish to register, one by one or all at once; someone who may have a file already is asked about first. */
export function RegisterSection({ session }: { readonly session: GroupSession }) {
  const book = useCasebook()
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const [done, setDone] = useState(0)
  const [busy, setBusy] = useState(false)
  const heading = useRef<HTMLSpanElement>(null)
  const audience = audienceOf(session.kind)
  const likely = likelyFilesFor(book, session)
  const newcomers = guestsOf(book, session).flatMap(guest => {
    const { who } = guest.invitee
    return who.kind === 'newcomer' ? [{ guest, file: likely(who) }] : []
  })
  const willing = newcomers.filter(({ guest }) => guest.invitee.wishes === 'yes')
  const clear = willing.filter(({ file }) => !file)

  const register = async (inviteeId: InviteeId, as?: MentorId | MenteeId) =>
    (await attempt(send('session.register', { id: session.id, inviteeId, ...(as && { as }) }))) !== undefined

  const registerEach = async (ids: readonly InviteeId[], as?: MentorId | MenteeId) => {
    setBusy(true)
    let registered = 0
    // One after the other: the first that is refused stops the rest, and says why.
    for (const id of ids) {
      if (!(await register(id, as))) break
      registered += 1
    }
    setBusy(false)
    setDone(registered)
    // The button that was pressed is gone with the row it stood in.
    if (registered > 0) heading.current?.focus()
  }

  if (newcomers.length === 0 && done === 0 && !busy) return null
  return (
    <Section
      title={
        <span ref={heading} tabIndex={-1}>
          {words.title}
        </span>
      }
    >
      <div className="page-body">
        <p className="form-hint" role="status">
          {done > 0 ? words.done(done) : words.lead}
        </p>
        {clear.length > 0 && (
          <Group gap="md">
            <Button loading={busy} onClick={() => void registerEach(clear.map(({ guest }) => guest.invitee.id))}>
              {words.all(clear.length)}
            </Button>
            {willing.length > clear.length && <span>{words.duplicatesLeft(willing.length - clear.length)}</span>}
          </Group>
        )}
        <ul className="link-list">
          {newcomers.map(({ guest, file }) => (
            <NewcomerRow key={guest.invitee.id} {...{ guest, file, audience, busy }} onRegister={as => void registerEach([guest.invitee.id], as)} />
          ))}
        </ul>
        <Problem problem={problem} />
      </div>
    </Section>
  )
}
