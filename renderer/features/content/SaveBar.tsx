import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'

import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Notice } from '../../ui/Notice'
import type { Outcome, Problems } from './use-content-edits'

import { contentWords as words } from '#shared/text/content-settings'

interface SaveBarProps {
  readonly content: {
    readonly isDirty: boolean
    readonly busy: boolean
    readonly outcome: Outcome | undefined
    readonly problems: Problems
    readonly save: () => void
    readonly undo: () => void
    readonly toOriginal: (() => void) | undefined
  }
  readonly saveLabel?: string
  readonly savedLabel?: string
  /** The words of the way back to what the product came with. */
  readonly original?: { readonly toOriginal: string; readonly toOriginalTitle: string; readonly toOriginalMeaning: string }
  /** What is to stay in sight while one edits. */
  readonly children?: ReactNode
}

/** The end of a page of content: what became of the last save, and the buttons to save, give up or begin again from the original. */
export function SaveBar({ content, saveLabel = words.save, savedLabel = words.saved, original, children }: SaveBarProps) {
  const [asked, setAsked] = useState<'undo' | 'original'>()
  const close = () => setAsked(undefined)
  const { toOriginal } = content
  const count = Object.keys(content.problems).length
  return (
    <>
      <div className="form-actions" data-sticky>
        {content.outcome?.at === 'refused' && (
          <div className="content-refused">
            <Notice tone="error" title={content.outcome.title}>
              {content.outcome.detail}
            </Notice>
          </div>
        )}
        <Button data-saves onClick={content.save} loading={content.busy}>
          {saveLabel}
        </Button>
        {content.isDirty && (
          <Button variant="default" onClick={() => setAsked('undo')}>
            {words.undo}
          </Button>
        )}
        {original && toOriginal && (
          <Button variant="subtle" onClick={() => setAsked('original')}>
            {original.toOriginal}
          </Button>
        )}
        <span role="status" className="form-problem">
          {count > 0 && words.problems(count)}
        </span>
        <span role="status" className="form-hint">
          {count === 0 && content.isDirty && words.unsaved}
        </span>
        <span role="status" className="form-saved">
          {content.outcome && <Told outcome={content.outcome} savedLabel={savedLabel} />}
        </span>
        {children}
      </div>
      <ConfirmDialog
        opened={asked === 'undo'}
        title={words.undoTitle}
        confirmLabel={words.undo}
        danger
        onConfirm={() => {
          content.undo()
          close()
        }}
        onClose={close}
      >
        {words.undoMeaning}
      </ConfirmDialog>
      {original && (
        <ConfirmDialog
          opened={asked === 'original'}
          title={original.toOriginalTitle}
          confirmLabel={original.toOriginal}
          onConfirm={() => {
            toOriginal?.()
            close()
          }}
          onClose={close}
        >
          {original.toOriginalMeaning}
        </ConfirmDialog>
      )}
    </>
  )
}

/** In the bar, which is in sight wherever one has scrolled. */
function Told({ outcome, savedLabel }: { readonly outcome: Outcome; readonly savedLabel: string }) {
  if (outcome.at === 'refused') return null
  if (outcome.at === 'same') return words.same
  return (
    <>
      <span aria-hidden="true">✓ </span>
      <span>{savedLabel}</span>
    </>
  )
}
