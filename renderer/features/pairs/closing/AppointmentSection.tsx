import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'

import { ActState } from '../../../paper/ActState'
import { MailActions } from '../../../paper/MailActions'
import { useCalendar } from '../../../paper/use-calendar'
import { isBusy } from '../../../paper/use-paper-acts'
import { ButtonLink } from '../../../ui/ButtonLink'
import { DateField } from '../../../ui/DateField'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { TimeField } from '../../../ui/TimeField'
import { NotKept } from '../life/NotKept'
import { closingEvent, closingMail } from './closing-mail'
import type { ClosingValues } from './closing-values'
import type { StepProps } from './use-closing'

import { Side } from '#shared/domain/pair-move'
import { fullName } from '#shared/domain/person'
import { closingWords } from '#shared/text/closing'

const words = closingWords.appointment

/** When and where the closing meeting is to be, the messages that invite to it, and the sheet to take along. */
export function AppointmentSection({ at, closing }: StepProps) {
  const { book, pair, today } = at
  const { values, edit, flush, refusal } = closing
  const { planned } = values
  const { act, save } = useCalendar()
  const [mail, setMail] = useState<Side>()
  const put = (part: Partial<ClosingValues['planned']>) => edit(before => ({ ...before, planned: { ...before.planned, ...part } }))
  const isWithoutDay = planned.on === undefined && (planned.at !== undefined || planned.place.trim() !== '')
  const { on } = planned
  const appointment = on && { on, at: planned.at, place: planned.place.trim() === '' ? undefined : planned.place.trim() }
  const person = mail === 'mentor' ? book.mentors[pair.mentorId] : book.mentees[pair.menteeId]

  return (
    <>
      <NotKept refusal={refusal} onRetry={flush} />
      <Section title={words.title}>
        <div className="page-body">
          <p className="form-hint">{words.lead}</p>
          <div className="fields">
            <DateField
              label={words.on}
              value={planned.on}
              onChange={day => {
                put({ on: day })
                flush()
              }}
              today={today}
              error={isWithoutDay && words.dayFirst}
            />
            <TimeField
              label={words.at}
              value={planned.at}
              onChange={time => {
                put({ at: time })
                flush()
              }}
            />
            <TextInput className="wide" label={words.place} maxLength={300} autoComplete="off" value={planned.place} onChange={event => put({ place: event.currentTarget.value })} onBlur={flush} />
          </div>
          <Group>
            <Button
              variant="default"
              disabled={!appointment || isBusy(act)}
              onClick={() => appointment && void save(words.fileName(pair.reference, appointment.on), [closingEvent(book, pair, appointment)])}
            >
              {words.calendar}
            </Button>
            <ButtonLink variant="default" href={places.sheet({ kind: 'occasion-grid', occasion: { kind: 'closing', id: pair.id } })}>
              {words.sheet}
            </ButtonLink>
          </Group>
          <ActState act={act} />
          <p className="form-hint">{words.sheetWhy}</p>
        </div>
      </Section>
      <Section title={words.invite}>
        <div className="page-body">
          {!appointment && <p className="form-hint">{words.inviteFirst}</p>}
          {appointment && (
            <Group>
              {Side.options.map(side => (
                <Button key={side} variant="default" aria-expanded={mail === side} onClick={() => setMail(mail === side ? undefined : side)}>
                  {mail === side ? words.closeMail : words.mailTo[side]}
                </Button>
              ))}
            </Group>
          )}
          {appointment && mail && <MailActions key={mail} draft={closingMail(book, pair, mail, appointment)} withoutEmail={person && !person.email ? [fullName(person)] : []} />}
        </div>
      </Section>
    </>
  )
}
