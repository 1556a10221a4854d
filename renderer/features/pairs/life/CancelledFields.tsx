import { NativeSelect, Radio, TextInput } from '@mantine/core'

import { Section } from '../../../ui/Section'
import type { MeetingFieldsProps } from './meeting-fields'

import { pairLife } from '#shared/text/pair-life'

const words = pairLife.meeting
const bys = [{ value: '', label: pairLife.common.unspecified }, ...Object.entries<string>(words.bys).map(([value, label]) => ({ value, label }))]

const toldOf = { yes: true, no: false, unknown: '' } as const

/** Who cancelled a meeting, whether the other was told, and why. */
export function CancelledFields({ form }: Pick<MeetingFieldsProps, 'form'>) {
  const { told } = form.values.details
  return (
    <Section title={words.cancellation}>
      <div className="fields">
        <NativeSelect label={words.by} data={bys} required {...form.getInputProps('details.by')} />
        <Radio.Group
          label={words.told}
          value={told === '' ? 'unknown' : told ? 'yes' : 'no'}
          onChange={value => form.setFieldValue('details.told', value === 'yes' || value === 'no' ? toldOf[value] : toldOf.unknown)}
        >
          <div className="choices">
            {Object.entries(words.tolds).map(([value, label]) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </div>
        </Radio.Group>
        <TextInput className="wide" label={words.reason} maxLength={300} autoComplete="off" {...form.getInputProps('details.reason')} />
      </div>
    </Section>
  )
}
