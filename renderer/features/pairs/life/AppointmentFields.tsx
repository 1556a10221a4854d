import { NativeSelect, TextInput } from '@mantine/core'

import { DateField } from '../../../ui/DateField'
import { DurationField } from '../../../ui/DurationField'
import { Notice } from '../../../ui/Notice'
import { Section } from '../../../ui/Section'
import { TimeField } from '../../../ui/TimeField'
import type { MeetingFieldsProps } from './meeting-fields'

import { meetingsOf } from '#shared/casebook/pair-life'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.meeting
const placeChoices = Object.entries<string>(words.places).map(([value, label]) => ({ value, label }))
const phaseChoices = Object.entries<string>(words.phases).map(([value, label]) => ({ value, label }))

/** When and where, and what a meeting that was held served for. */
export function AppointmentFields({ form, at: { book, pair, state, today }, meetingId }: MeetingFieldsProps) {
  const { details } = form.values
  const isHeld = details.state === 'held'
  const isTwice = meetingsOf(book, pair.id).some(({ id, details: other }) => id !== meetingId && other.state !== 'cancelled' && other.on === details.on)
  const workTooEarly = isHeld && details.phase === 'work' && book.intakes[pair.id]?.closedOn === undefined

  return (
    <Section title={words.appointment}>
      <div className="fields">
        <DateField label={words.on} description={words.onWhy} today={today} required {...form.getInputProps('details.on')} />
        <TimeField label={words.at} {...form.getInputProps('details.at')} />
        {isHeld && <DurationField label={words.minutes} required {...form.getInputProps('details.minutes')} />}
        <NativeSelect label={words.place} data={placeChoices} {...form.getInputProps('details.place')} />
        <TextInput label={words.where} description={words.whereWhy(state.terms.meetingPlace)} maxLength={300} autoComplete="off" {...form.getInputProps('details.where')} />
        {isHeld && <NativeSelect label={words.phase} data={phaseChoices} {...form.getInputProps('details.phase')} />}
        {isHeld && <TextInput label={words.others} maxLength={200} autoComplete="off" {...form.getInputProps('details.others')} />}
      </div>
      {isTwice && <Notice tone="warning" title={words.sameDay} />}
      {workTooEarly && <Notice tone="warning" title={words.workBeforeClosed} />}
    </Section>
  )
}
