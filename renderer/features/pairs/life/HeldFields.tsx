import { Checkbox, NativeSelect, NumberInput } from '@mantine/core'

import { FreeText } from '../../../ui/FreeText'
import { Section } from '../../../ui/Section'
import type { MeetingFieldsProps } from './meeting-fields'

import { engagementOf } from '#shared/casebook/mentor-hours'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.meeting
const moods = [{ value: '', label: pairLife.common.unspecified }, ...Object.entries(words.moods).map(([value, label]) => ({ value, label }))]

/** What was said at a meeting, what the mentee did since the last one, and how each of the two felt. */
export function HeldFields({ form, at: { book, pair } }: Pick<MeetingFieldsProps, 'form' | 'at'>) {
  return (
    <Section title={words.content}>
      <div className="page-body">
        <div className="fields">
          <FreeText className="wide" label={words.topics} description={words.contentWhy} rows={2} maxLength={2000} {...form.getInputProps('details.topics')} />
          <FreeText className="wide" label={words.decisions} rows={2} maxLength={2000} {...form.getInputProps('details.decisions')} />
        </div>
        {engagementOf(book, pair) === 'working-time' && <Checkbox label={words.ownTime} description={words.ownTimeWhy} {...form.getInputProps('details.ownTime', { type: 'checkbox' })} />}
        <fieldset className="life-three life-fieldset">
          <legend>{words.figures}</legend>
          {(['applications', 'interviews', 'newContacts'] as const).map(field => (
            <NumberInput key={field} label={words[field]} min={0} max={999} allowDecimal={false} allowNegative={false} hideControls {...form.getInputProps(`details.${field}`)} />
          ))}
        </fieldset>
        <fieldset className="fields life-fieldset">
          <legend>{words.mood}</legend>
          {(['mentor', 'mentee'] as const).map(side => (
            <NativeSelect key={side} label={words.moodOf[side]} data={moods} {...form.getInputProps(`details.mood.${side}`)} />
          ))}
        </fieldset>
      </div>
    </Section>
  )
}
