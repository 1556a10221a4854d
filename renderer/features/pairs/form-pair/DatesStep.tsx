import { Radio, Stack, TextInput } from '@mantine/core'

import { DateField } from '../../../ui/DateField'
import { agreementsOf } from '../agreements'
import { type DayField, dayLabel } from '../day-label'
import { PresentStage } from './present-stage'
import { problemAt, type StepProps, withField } from './step-props'

import { ClosingTrigger } from '#shared/domain/pair-move'
import { pairWords } from '#shared/text/pairs'

const words = pairWords.form.dates

/** What has happened so far, each on its day. */
export function DatesStep(props: StepProps) {
  switch (props.draft.situation) {
    case 'proposed':
      return <Days {...props} fields={['proposedOn', 'answerExpectedOn']} />
    case 'agreed':
      return <Days {...props} fields={['firstMeetingOn', 'mentorAgreedOn', 'menteeAgreedOn']} />
    case 'resumed':
    case undefined:
      return <Present {...props} />
  }
}

const OPTIONAL: readonly DayField[] = ['answerExpectedOn', 'signedOn']

function Days({ draft, problems, book, today, keep, fields }: StepProps & { readonly fields: readonly DayField[] }) {
  return (
    <Stack>
      {fields.map(field => (
        <DateField
          key={field}
          label={dayLabel(field, agreementsOf(book, draft))}
          {...(field === 'signedOn' && { description: words.signedOnMeaning })}
          value={draft[field]}
          onChange={value => keep(withField(draft, field, value))}
          today={today}
          error={problemAt(problems, field)}
          required={!OPTIONAL.includes(field)}
        />
      ))}
    </Stack>
  )
}

/** Where a pair taken over stands today. */
function Present(props: StepProps) {
  const { draft, problems, edit, keep } = props
  const { presentStage } = draft
  return (
    <Stack>
      <Days {...props} fields={['signedOn']} />
      <Radio.Group
        label={words.presentStage}
        value={presentStage ?? ''}
        onChange={value => keep(withField(draft, 'presentStage', PresentStage.parse(value)))}
        error={problemAt(problems, 'presentStage')}
        required
      >
        <Stack gap="xs" mt="xs">
          {PresentStage.options.map(stage => (
            <Radio key={stage} value={stage} label={words.stages[stage]} />
          ))}
        </Stack>
      </Radio.Group>
      {presentStage && presentStage !== 'active' && <Days {...props} fields={['presentSince']} />}
      {presentStage === 'to-close' && (
        <Radio.Group
          label={words.presentTrigger}
          value={draft.presentTrigger ?? ''}
          onChange={value => keep(withField(draft, 'presentTrigger', ClosingTrigger.parse(value)))}
          error={problemAt(problems, 'presentTrigger')}
          required
        >
          <Stack gap="xs" mt="xs">
            {ClosingTrigger.options.map(trigger => (
              <Radio key={trigger} value={trigger} label={pairWords.moveForm.triggers[trigger]} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {presentStage && presentStage !== 'active' && (
        <TextInput
          label={words.presentReason}
          value={draft.presentReason ?? ''}
          onChange={event => edit({ ...draft, presentReason: event.currentTarget.value })}
          onBlur={() => keep(draft)}
          error={problemAt(problems, 'presentReason')}
          required={presentStage === 'suspended'}
          maxLength={300}
          maw={480}
        />
      )}
    </Stack>
  )
}
