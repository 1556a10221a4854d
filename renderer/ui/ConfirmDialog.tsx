import { Button, Group, Modal } from '@mantine/core'
import type { ReactNode } from 'react'

import { forms } from '#shared/text/forms'

interface ConfirmDialogProps {
  readonly opened: boolean
  readonly title: string
  /** What will happen, and to whom or to what. */
  readonly children: ReactNode
  readonly confirmLabel: string
  readonly cancelLabel?: string
  readonly danger?: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asks before an act that cannot be undone; it names the thing and the consequence. */
export function ConfirmDialog({ opened, title, children, confirmLabel, cancelLabel = forms.cancel, danger, onConfirm, onClose }: ConfirmDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} centered closeButtonProps={{ 'aria-label': forms.close }}>
      <div>{children}</div>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onClose} data-autofocus>
          {cancelLabel}
        </Button>
        <Button {...(danger && { color: 'red' })} onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </Group>
    </Modal>
  )
}
