import { Button, TextInput } from '@mantine/core'

import { useLists } from '../../../api/lists'
import { ListChoice } from '../../../ui/ListChoice'
import { Section } from '../../../ui/Section'
import type { MeetingFieldsProps } from './meeting-fields'
import { newIntroduction } from './meeting-values'

import { pairLife } from '#shared/text/pair-life'

const [words, fields] = [pairLife.meeting, pairLife.introductions]

/** Whom the mentee was introduced to on the day of a meeting. */
export function IntroductionsThere({ form, at }: MeetingFieldsProps) {
  const results = useLists()('introduction-results')
  const { introductions } = form.values
  return (
    <Section title={words.introductions}>
      <div className="page-body">
        <p className="form-hint">{words.introductionsLead}</p>
        {introductions.map(({ key, result }, index) => (
          <fieldset key={key} className="fields life-fieldset">
            <legend>{words.introduction(index + 1)}</legend>
            <TextInput label={fields.organisation} maxLength={200} autoComplete="off" required {...form.getInputProps(`introductions.${index}.organisation`)} />
            <TextInput label={fields.person} maxLength={200} autoComplete="off" {...form.getInputProps(`introductions.${index}.person`)} />
            <ListChoice label={fields.result} items={results} {...form.getInputProps(`introductions.${index}.result`)} value={result} />
            {!Object.hasOwn(at.book.introductions, key) && (
              <div>
                <Button variant="subtle" size="compact-sm" onClick={() => form.removeListItem('introductions', index)}>
                  {words.removeIntroduction(index + 1)}
                </Button>
              </div>
            )}
          </fieldset>
        ))}
        <div>
          <Button variant="default" onClick={() => form.insertListItem('introductions', newIntroduction())}>
            {words.addIntroduction}
          </Button>
        </div>
      </div>
    </Section>
  )
}
