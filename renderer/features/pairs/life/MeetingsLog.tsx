import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'

import { useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { ListExport } from '../../../paper/ListExport'
import { ButtonLink } from '../../../ui/ButtonLink'
import { exportedList } from '../../../ui/exported-list'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { RemoveButton } from '../../../ui/RemoveButton'
import { Section } from '../../../ui/Section'
import { ContactForm } from './ContactForm'
import { meetingColumns } from './meeting-columns'
import type { AtWork } from './PairAtWork'
import { isTimeOver } from './time-over'

import { contactsBetween, meetingsOf } from '#shared/casebook/pair-life'
import type { PairContactId } from '#shared/domain/ids'
import type { Meeting } from '#shared/domain/meeting'
import type { PairContact } from '#shared/domain/pair-contact'
import { pairLife } from '#shared/text/pair-life'

const [words, contactWords] = [pairLife.meetings, pairLife.contacts]

type Entry = { readonly on: string; readonly at: string } & ({ readonly meeting: Meeting } | { readonly contact: PairContact })

/** Meetings and contacts of a pair together, the latest first; a contact is written and put right here, a meeting on its own page. */
export function MeetingsLog({ book, pair, today }: Omit<AtWork, 'state'>) {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  // One at a time: what is half written in one is not lost to another.
  const [editing, setEditing] = useState<PairContactId | 'new'>()
  const done = () => setEditing(undefined)
  const form = (contact?: PairContact) => <ContactForm pairId={pair.id} contact={contact} today={today} onDone={done} />

  const meetings = meetingsOf(book, pair.id)
  const entries: readonly Entry[] = [
    ...meetings.map(meeting => ({ on: meeting.details.on, at: meeting.details.at ?? '', meeting })),
    ...contactsBetween(book, pair.id).map(contact => ({ on: contact.on, at: '', contact })),
  ].toSorted((one, other) => other.on.localeCompare(one.on) || other.at.localeCompare(one.at))

  return (
    <Section
      title={words.log}
      actions={
        <>
          {meetings.length > 0 && <ListExport chosen={0} list={() => exportedList(words.exported.caption(pair.reference), meetingColumns, meetings)} />}
          <Button variant="default" size="compact-sm" disabled={editing !== undefined} onClick={() => setEditing('new')}>
            {contactWords.add}
          </Button>
        </>
      }
    >
      {editing === 'new' && form()}
      <Problem problem={problem} />
      {entries.length === 0 && <p className="unknown">{isTimeOver(pair, today) ? words.noneNoted : words.none}</p>}
      <ul className="life-log">
        {entries.map(entry =>
          'meeting' in entry ? (
            <MeetingLine key={entry.meeting.id} meeting={entry.meeting} />
          ) : (
            <li key={entry.contact.id}>
              {editing === entry.contact.id ? (
                form(entry.contact)
              ) : (
                <Line title={contactWords.line(entry.contact.on, entry.contact.means, entry.contact.minutes)} detail={entry.contact.note}>
                  <Button variant="subtle" size="compact-sm" aria-label={contactWords.editOf(entry.contact.on)} disabled={editing !== undefined} onClick={() => setEditing(entry.contact.id)}>
                    {pairLife.common.edit}
                  </Button>
                  <RemoveButton
                    title={contactWords.removeTitle}
                    consequence={contactWords.removeMeaning(entry.contact.on)}
                    onRemove={() => void attempt(send('pair-contact.remove', { id: entry.contact.id }))}
                  />
                </Line>
              )}
            </li>
          ),
        )}
      </ul>
    </Section>
  )
}

function MeetingLine({ meeting: { id, pairId, details } }: { readonly meeting: Meeting }) {
  return (
    <li>
      <Line sign={words.signs[details.state]} title={words.line(details.state, details.on, details.at)} detail={detailOf(details)}>
        <ButtonLink variant="subtle" size="compact-sm" href={places.meeting(pairId, id)} aria-label={words.openOf(details.on)}>
          {words.open}
        </ButtonLink>
      </Line>
    </li>
  )
}

interface LineProps {
  readonly sign?: string
  readonly title: string
  readonly detail: string | undefined
  readonly children: ReactNode
}

const Line = ({ sign, title, detail, children }: LineProps) => (
  <>
    <div className="life-log-words">
      <div>
        {sign !== undefined && <span aria-hidden="true">{sign} </span>}
        {title}
      </div>
      {detail !== undefined && <div className="life-log-detail">{detail}</div>}
    </div>
    <div className="life-acts">{children}</div>
  </>
)

function detailOf(details: Meeting['details']): string {
  const where = words.where(details.place, details.where)
  switch (details.state) {
    case 'planned':
      return where
    case 'held':
      return [words.heldDetail(details.minutes, where, details.phase), ...(details.topics === undefined ? [] : [details.topics])].join('\n')
    case 'cancelled':
      return words.cancelled(pairLife.meeting.bys[details.by], details.told, details.reason)
  }
}
