import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'

import { contentWords as words } from '#shared/text/content-settings'

interface MoveButtonsProps {
  /** What is moved, in a few words. */
  readonly what: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (by: -1 | 1) => void
}

/** Up and down. Not disabled at the ends: a button that loses its focus loses the person. */
export function MoveButtons({ what, isFirst, isLast, onMove }: MoveButtonsProps) {
  return (
    <>
      <ActionIcon variant="subtle" color="gray" aria-label={words.upOf(what)} title={words.up} aria-disabled={isFirst} {...(isFirst && { 'data-disabled': true })} onClick={() => onMove(-1)}>
        <IconArrowUp size={18} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" aria-label={words.downOf(what)} title={words.down} aria-disabled={isLast} {...(isLast && { 'data-disabled': true })} onClick={() => onMove(1)}>
        <IconArrowDown size={18} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
    </>
  )
}

/** Alt with an arrow moves the row that has the focus; a field that has its own use for the arrows keeps them. */
export const moveByKey = (onMove: (by: -1 | 1) => void) => (event: KeyboardEvent<HTMLElement>) => {
  const isPlainAlt = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey
  if (!isPlainAlt || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || event.defaultPrevented || event.target instanceof HTMLSelectElement) return
  event.preventDefault()
  event.stopPropagation() // a question is moved, and not its section too
  onMove(event.key === 'ArrowUp' ? -1 : 1)
}
