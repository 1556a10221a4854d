import { useCasebook } from '../../api/mirror'
import { memberName } from '../../api/team'
import { Facts } from '../../ui/Facts'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { dayInFull } from './session-look'

import { timeSpan } from '#shared/documents/attendance-list'
import type { GroupSession } from '#shared/domain/group-session'
import { sessionWords } from '#shared/text/sessions'
import { sessionSheets } from '#shared/text/sheets/session-sheets'

const words = sessionWords.summary

/** What is known of a session, and whether everyone expected has a place. */
export function SessionSummary({ session }: { readonly session: GroupSession }) {
  const book = useCasebook()
  const { kind, title, on, place, animators, guest, capacity, notes, invitees } = session
  const expected = invitees.filter(({ attendance }) => attendance !== 'excused' && attendance !== 'absent').length
  const leaders = [...animators.flatMap(id => memberName(book, id) ?? []), ...(guest === undefined ? [] : [words.guest(guest)])]
  const over = capacity === undefined ? 0 : expected - capacity
  return (
    <Section title={words.title}>
      <div className="page-body">
        <Facts
          rows={[
            ...(title === undefined ? [] : [[words.kind, sessionSheets.kinds[kind]] as const]),
            [words.when, words.at(dayInFull(on), timeSpan(session))],
            [words.place, place],
            [words.animators, leaders.join(', ')],
            ...(capacity === undefined ? [] : [[words.capacity, words.places(expected, capacity)] as const]),
            ...(notes === undefined ? [] : [[words.notes, notes] as const]),
          ]}
        />
        {over > 0 && <Notice tone="warning" title={words.full(over)} />}
        {over === 0 && capacity !== undefined && expected > 0 && <Notice tone="info" title={words.justFull} />}
      </div>
    </Section>
  )
}
