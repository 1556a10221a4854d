import { Button, Group } from '@mantine/core'
import { useState } from 'react'

import { ask } from '../api/ask'
import { explain } from '../api/explain'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { Facts } from '../ui/Facts'
import { Notice } from '../ui/Notice'
import { Page } from '../ui/Page'
import { Section } from '../ui/Section'

import type { Refusal } from '#shared/api/api'
import { shell } from '#shared/text/shell'

interface OpeningFailureProps {
  readonly refusal: Refusal
  readonly onRetry: () => void
  readonly onOpenAnyway: () => void
}

const { opening: words } = shell

/** Why the casebook could not be opened, that nothing was changed, and what to do about it. */
export function OpeningFailure({ refusal, onRetry, onOpenAnyway }: OpeningFailureProps) {
  const [asking, setAsking] = useState(false)
  const { title, detail } = explain(refusal)
  const anyway = meaningOfAnyway(refusal)
  return (
    <main>
      <Page title={words.title} lead={words.unchanged}>
        <Notice tone="error" title={title}>
          {detail}
        </Notice>
        {'path' in refusal && (
          <Section title={words.file}>
            <Facts rows={[[words.path, <code key="path">{refusal.path}</code>], ...tracesOf(refusal)]} />
          </Section>
        )}
        <Group gap="sm">
          <Button onClick={onRetry}>{words.retry}</Button>
          <Button variant="default" onClick={() => void ask('data-folder.show')}>
            {words.showFolder}
          </Button>
          {anyway !== undefined && (
            <Button variant="default" onClick={() => setAsking(true)}>
              {words.openAnyway}
            </Button>
          )}
          <Button variant="subtle" onClick={() => void ask('window.quit')}>
            {words.quit}
          </Button>
        </Group>
      </Page>
      <ConfirmDialog opened={asking} title={words.openAnyway} confirmLabel={words.openAnyway} danger onConfirm={onOpenAnyway} onClose={() => setAsking(false)}>
        {anyway}
      </ConfirmDialog>
    </main>
  )
}

function meaningOfAnyway({ code }: Refusal): string | undefined {
  if (code === 'opening/locked') return words.anywayLocked
  return code === 'opening/lost' ? words.anywayLost : undefined
}

const tracesOf = (refusal: Refusal): readonly (readonly [string, string])[] =>
  refusal.code === 'opening/lost' ? [[words.started, refusal.traces.join(', ')]] : []
