import { Button, Group, Stack, Text, Title } from '@mantine/core'

import { Facts } from '../../../ui/Facts'
import { Notice } from '../../../ui/Notice'
import { reviewOf } from './review-facts'
import { fieldsAt, type StepKey } from './step'
import type { StepProps } from './step-props'

import { pairWords } from '#shared/text/pairs'

const words = pairWords.form

/** Everything on one page, with what is still missing and the way to it. */
export function ReviewStep({ draft, problems, book, onGo }: StepProps & { readonly onGo: (step: StepKey) => void }) {
  const reviewed = reviewOf(draft, book)
  const incomplete = reviewed.map(({ step }) => step).filter(step => fieldsAt(step, draft).some(field => problems[field]))
  return (
    <Stack gap="lg">
      <Text>{words.review.lead}</Text>
      {incomplete.length > 0 && (
        <Notice tone="warning" title={words.review.missing}>
          <Group gap="xs" mt="xs">
            {incomplete.map(step => (
              <Button key={step} variant="default" size="compact-sm" onClick={() => onGo(step)}>
                {words.review.complete(words.steps[step])}
              </Button>
            ))}
          </Group>
        </Notice>
      )}
      {reviewed.map(({ step, rows }) => (
        <section key={step} aria-label={words.steps[step]}>
          <Group justify="space-between" mb={4}>
            <Title order={3} size="h5">
              {words.steps[step]}
            </Title>
            <Button variant="subtle" size="compact-sm" aria-label={words.review.changeOf(words.steps[step])} onClick={() => onGo(step)}>
              {words.review.change}
            </Button>
          </Group>
          <Facts rows={rows} />
        </section>
      ))}
    </Stack>
  )
}
