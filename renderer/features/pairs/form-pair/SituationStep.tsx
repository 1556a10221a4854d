import { Radio, Stack } from '@mantine/core'

import type { Situation } from './step'
import { problemAt, type StepProps, withField } from './step-props'

import { pairWords } from '#shared/text/pairs'

const words = pairWords.form.situation

const choices: readonly { readonly value: Situation; readonly label: string; readonly description: string }[] = [
  { value: 'proposed', label: words.proposed, description: words.proposedMeaning },
  { value: 'agreed', label: words.agreed, description: words.agreedMeaning },
  { value: 'resumed', label: words.resumed, description: words.resumedMeaning },
]

/** Where the pair stands: the rest of the wizard depends on it. */
export function SituationStep({ draft, problems, keep }: StepProps) {
  const choose = (value: string) => {
    const choice = choices.find(each => each.value === value)
    if (choice) keep(withField(draft, 'situation', choice.value))
  }
  return (
    <Radio.Group label={words.label} value={draft.situation ?? ''} onChange={choose} error={problemAt(problems, 'situation')}>
      <Stack gap="md" mt="sm" mb="xs">
        {choices.map(choice => (
          <Radio key={choice.value} {...choice} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
