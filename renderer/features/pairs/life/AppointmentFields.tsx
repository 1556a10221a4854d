import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'

import { DateField } from '../../../ui/DateField'
import { DurationField } from '../../../ui/DurationField'
import { Notice } from '../../../ui/Notice'
import { Section } from '../../../ui/Section'
import { TimeField } from '../../../ui/TimeField'
import type { MeetingFieldsProps } from './meeting-fields'
import { phaseOn } from './meeting-values'

import { meetingsOf } from '#shared/casebook/pair-life'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.meeting
const placeChoices = Object.entries<string>(words.places).map(([value, label]) => ({ value, label }))
const phaseChoices = Object.entries<string>(words.phases).map(([value, label]) => ({ value, label }))

/** When and where, and what a meeting that was held served for. */
export function AppointmentFields({ form, at: { book, pair, state, today }, meetingId }: MeetingFieldsProps) {
  const { details } = form.values
  const intakeClosedOn = book.intakes[pair.id]?.closedOn
  // The phase follows the day until a person chose it, now or when the meeting was noted.
  const [isPhaseChosen, setIsPhaseChosen] = useState(meetingId !== undefined && book.meetings[meetingId]?.details.state === 'held')
  const isHeld = details.state === 'held'
  const isTwice = meetingsOf(book, pair.id).some(({ id, details: other }) => id !== meetingId && other.state !== 'cancelled' && other.on === details.on)
  const workTooEarly = isHeld && details.phase === 'work' && intakeClosedOn === undefined

  return (
    <Section title={words.appointment}>
      <div className="fields">
        <DateField
          label={words.on}
          description={words.onWhy}
          today={today}
          required
          {...form.getInputProps('details.on')}
          onChange={on => {
            form.setFieldValue('details.on', on)
            if (!isPhaseChosen) form.setFieldValue('details.phase', phaseOn(intakeClosedOn, on))
          }}
        />
        <TimeField label={words.at} {...form.getInputProps('details.at')} />
        {isHeld && <DurationField label={words.minutes} required {...form.getInputProps('details.minutes')} />}
        <NativeSelect label={words.place} data={placeChoices} {...form.getInputProps('details.place')} />
        <TextInput label={words.where} description={words.whereWhy(state.terms.meetingPlace)} maxLength={300} autoComplete="off" {...form.getInputProps('details.where')} />
        {isHeld && (
          <NativeSelect
            label={words.phase}
            data={phaseChoices}
            {...form.getInputProps('details.phase')}
            onChange={event => {
              setIsPhaseChosen(true)
              form.setFieldValue('details.phase', event.currentTarget.value)
            }}
          />
        )}
        {isHeld && <TextInput label={words.others} maxLength={200} autoComplete="off" {...form.getInputProps('details.others')} />}
      </div>
      {isTwice && <Notice tone="warning" title={words.sameDay} />}
      {workTooEarly && <Notice tone="warning" title={words.workBeforeClosed} />}
    </Section>
  )
}
