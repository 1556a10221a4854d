import './LinkList.css'

import { Button, Group } from '@mantine/core'
import { useState } from 'react'

import { ConfirmDialog } from './ConfirmDialog'
import { milestoneWords } from './OwedNotes'

import type { ProgressUpdateId } from '#shared/domain/ids'
import type { ProgressUpdate } from '#shared/domain/progress-update'
import { progress } from '#shared/text/progress'

const words = progress.log

interface ProgressLogProps {
  readonly updates: readonly ProgressUpdate[]
  /** Of whom each line speaks, where the log is about several people. */
  readonly nameOf?: (update: ProgressUpdate) => string
  readonly onRemove: (id: ProgressUpdateId) => void
}

/** What a partner was told, the latest first: when, how, in what words; or that it was left aside. */
export function ProgressLog({ updates, nameOf, onRemove }: ProgressLogProps) {
  const [removing, setRemoving] = useState<ProgressUpdateId>()
  if (updates.length === 0) return <p className="unknown">{words.none}</p>
  return (
    <>
      <ul className="link-list">
        {updates
          .toSorted((one, other) => other.on.localeCompare(one.on))
          .map(update => {
            const { id, milestone, on, done } = update
            const step = progress.owed.line(milestoneWords(milestone), milestone.on)
            return (
              <li key={id} className="link-row">
                <div className="link-words">
                  <div className="link-label">{nameOf ? words.about(nameOf(update), step) : step}</div>
                  <div className="link-detail">{done.kind === 'sent' ? words.sent(on, done.means) : words.skipped(on, done.reason)}</div>
                  {done.kind === 'sent' && (
                    <details>
                      <summary>{words.text}</summary>
                      <div className="exchange-note">{done.text}</div>
                    </details>
                  )}
                </div>
                <Group gap="xs">
                  <Button variant="subtle" size="compact-sm" onClick={() => setRemoving(id)} aria-label={words.removeOf(step)}>
                    {words.remove}
                  </Button>
                </Group>
              </li>
            )
          })}
      </ul>
      <ConfirmDialog
        opened={removing !== undefined}
        title={words.removeTitle}
        confirmLabel={words.remove}
        danger
        onClose={() => setRemoving(undefined)}
        onConfirm={() => {
          if (removing) onRemove(removing)
          setRemoving(undefined)
        }}
      >
        {words.removeMeaning}
      </ConfirmDialog>
    </>
  )
}
