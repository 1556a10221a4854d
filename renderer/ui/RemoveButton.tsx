import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'

import { ConfirmDialog } from './ConfirmDialog'
import { useKeeping } from './keeping'

import { forms } from '#shared/text/forms'

interface RemoveButtonProps {
  /** Names what is removed. */
  readonly title: string
  readonly consequence: ReactNode
  readonly onRemove: () => void
}

/** Removes something after one has read what it means, and that it can be undone. */
export function RemoveButton({ title, consequence, onRemove }: RemoveButtonProps) {
  const [asking, setAsking] = useState(false)
  const { isReading } = useKeeping()
  return (
    <>
      <Button variant="default" disabled={isReading} {...(isReading && { title: forms.readingOnly })} onClick={() => setAsking(true)}>
        {forms.remove}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={title}
        confirmLabel={forms.remove}
        danger
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false)
          onRemove()
        }}
      >
        {consequence}
        <p className="form-hint">{forms.removeUndo}</p>
      </ConfirmDialog>
    </>
  )
}
