import { Button, Group } from '@mantine/core'
import { type ReactNode, useState } from 'react'

import { ask } from '../api/ask'
import { explain, shownInstant } from '../api/explain'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { Facts } from '../ui/Facts'
import { Notice } from '../ui/Notice'
import { Page } from '../ui/Page'
import { Section } from '../ui/Section'

import type { Refusal } from '#shared/api/refusal'
import type { HowToOpen } from '#shared/api/protection'
import { shell } from '#shared/text/shell'

interface OpeningFailureProps {
  readonly refusal: Refusal
  readonly onOpen: (how?: HowToOpen) => void
  /** Other ways to begin again where the file is damaged or lost, such as a backup. */
  readonly otherWays?: ReactNode
}

const { opening: words } = shell

/** Why the casebook could not be opened, that nothing was changed, and what to do about it. */
export function OpeningFailure({ refusal, onOpen, otherWays }: OpeningFailureProps) {
  const [asking, setAsking] = useState(false)
  const recoverable = 'recoverable' in refusal ? refusal.recoverable : undefined
  const { title, detail } = explain(refusal)
  const anyway = meaningOfAnyway(refusal)
  const anywayLabel = labelOfAnyway(refusal)
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
        {recoverable && (
          <Notice tone="info" title={words.recoverTitle} action={<Button onClick={() => onOpen({ recover: true })}>{words.recover}</Button>}>
            {(recoverable.isWhole ? words.recoverWhole : words.recoverPart)(shownInstant(recoverable.savedAt))}
          </Notice>
        )}
        {refusal.code === 'opening/locked' && (
          <Notice tone="info" title={words.readTitle} action={<Button onClick={() => onOpen({ reading: true })}>{words.read}</Button>}>
            {words.readText}
          </Notice>
        )}
        {isBeyondUse(refusal) && otherWays}
        <Group gap="sm">
          <Button {...(recoverable && { variant: 'default' })} onClick={() => onOpen()}>
            {words.retry}
          </Button>
          {refusal.code !== 'opening/missing' && (
            <Button variant="default" onClick={() => void ask('data-folder.show')}>
              {words.showFolder}
            </Button>
          )}
          {anyway !== undefined && (
            <Button variant="default" onClick={() => setAsking(true)}>
              {anywayLabel}
            </Button>
          )}
          <Button variant="subtle" onClick={() => void ask('window.quit')}>
            {words.quit}
          </Button>
        </Group>
      </Page>
      <ConfirmDialog opened={asking} title={anywayLabel} confirmLabel={anywayLabel} danger onConfirm={() => onOpen({ anyway: true })} onClose={() => setAsking(false)}>
        {anyway}
      </ConfirmDialog>
    </main>
  )
}

/** True where the file itself is the matter, and a backup may stand in for it. */
const isBeyondUse = ({ code }: Refusal): boolean => code === 'opening/damaged' || code === 'opening/lost' || code === 'opening/missing'

function labelOfAnyway({ code }: Refusal): string {
  if (code === 'opening/locked') return words.takeOver
  return code === 'opening/missing' ? words.beginAnew : words.openAnyway
}

function meaningOfAnyway({ code }: Refusal): string | undefined {
  if (code === 'opening/locked') return words.anywayLocked
  if (code === 'opening/missing') return words.anywayMissing
  return code === 'opening/lost' ? words.anywayLost : undefined
}

const tracesOf = (refusal: Refusal): readonly (readonly [string, string])[] =>
  refusal.code === 'opening/lost' ? [[words.started, refusal.traces.join(', ')]] : []
