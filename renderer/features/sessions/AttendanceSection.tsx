import { Button, Group } from '@mantine/core'

import { explain } from '../../api/explain'
import { useCasebook, useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { Notice } from '../../ui/Notice'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { AttendanceTable, unanswered } from './AttendanceTable'
import { type Guest, guestsOf } from './invitees'
import { NewcomerLine } from './NewcomerLine'
import { useMarks } from './use-marks'

import type { GroupSession } from '#shared/domain/group-session'
import { sessionWords } from '#shared/text/sessions'

const words = sessionWords.attendance

/** Everyone on the list of a session: who came or is excused, who wishes to register, and those one knows by name only. */
export function AttendanceSection({ session }: { readonly session: GroupSession }) {
  const book = useCasebook()
  const today = useToday()
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const { mark, markedNow, refusal, retry } = useMarks(session)
  const guests = guestsOf(book, session)
  const isBefore = today < session.on
  const canMark = !isBefore && !session.cancelledOn
  const open = unanswered(guests, markedNow)
  const count = (wanted: 'present' | 'excused' | 'absent') => guests.filter(({ invitee }) => markedNow(invitee).attendance === wanted).length
  const uninvite = ({ invitee }: Guest) => void attempt(send('session.uninvite', { id: session.id, inviteeId: invitee.id }))

  return (
    <Section title={isBefore ? words.titleBefore : words.title}>
      <div className="page-body">
        {guests.length === 0 ? (
          <p className="unknown">{words.none}</p>
        ) : (
          <>
            <p className="form-hint">{isBefore ? words.whyBefore(session.on) : words.why}</p>
            {refusal && (
              <Notice tone="error" title={words.unsaved} action={<Button onClick={retry}>{words.retry}</Button>}>
                {explain(refusal).title}
              </Notice>
            )}
            <AttendanceTable {...{ session, guests, mark, markedNow }} onUninvite={uninvite} />
            {!session.cancelledOn && open.length < guests.length && <p className="form-hint">{words.uninviteWhy}</p>}
            <Group gap="md">
              {canMark && open.length > 0 && (
                <Button variant="default" onClick={() => mark(open.map(id => ({ id, attendance: 'present' })))}>
                  {words.everyone(open.length, guests.length)}
                </Button>
              )}
              <span role="status">
                {isBefore ? words.tallyBefore(guests.length, count('excused')) : words.tally(count('present'), count('excused'), count('absent'), open.length)}
              </span>
            </Group>
          </>
        )}
        <Problem problem={problem} />
        {!session.cancelledOn && <NewcomerLine session={session} />}
      </div>
    </Section>
  )
}
