import { Button } from '@mantine/core'
import { useState } from 'react'

import { ConfirmDialog } from '../../ui/ConfirmDialog'

import type { ImportRecord } from '#shared/domain/import-record'
import { importPages } from '#shared/text/importing'

const words = importPages.undo

interface UndoButtonProps {
  readonly record: ImportRecord
  /** Short where the import is named beside the button. */
  readonly label: string
  /** True while one is taken back. */
  readonly isBusy: boolean
  readonly onUndo: () => void
}

/** Takes back an import after one has read what goes with it. */
export function UndoButton({ record: { fileName, target, created, completed }, label, isBusy, onUndo }: UndoButtonProps) {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button variant="default" loading={isBusy} {...(label !== words.act && { 'aria-label': words.actFor(fileName) })} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title={words.title(fileName)}
        confirmLabel={words.act}
        cancelLabel={words.keep}
        danger
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false)
          onUndo()
        }}
      >
        {[words.consequence(target, created.length), words.completions(completed?.length ?? 0)].filter(Boolean).join(' ')}
      </ConfirmDialog>
    </>
  )
}
