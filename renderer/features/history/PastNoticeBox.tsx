import { ActionIcon, Button, Portal } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'

import { told } from './told-step'
import type { PastNotice } from './use-past'

import { pastWords as words } from '#shared/text/past'

/** How long a notice stays when nobody points at it or stands in it, in milliseconds. What it offers stays in the head of the window. */
const STAYS = 10_000

interface PastNoticeBoxProps {
  readonly notice: PastNotice | undefined
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onClose: () => void
}

/** What was just done, and the way back: one at a time, read out when the reader pauses, never taking the focus. */
export function PastNoticeBox({ notice, onUndo, onRedo, onClose }: PastNoticeBoxProps) {
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => {
    if (!notice || isHeld) return undefined
    const over = setTimeout(onClose, STAYS)
    return () => clearTimeout(over)
  }, [notice, isHeld, onClose])

  const close = () => {
    setIsHeld(false)
    onClose()
  }
  const act = (doIt: () => void) => () => {
    close()
    doIt()
  }
  const isUndone = notice?.kind === 'undone'
  return (
    <Portal>
      <div className="past-place" role="status">
        {notice && (
          <div
            className="past-notice"
            onPointerEnter={() => setIsHeld(true)}
            onPointerLeave={() => setIsHeld(false)}
            onFocus={() => setIsHeld(true)}
            onBlur={() => setIsHeld(false)}
            onKeyDown={event => event.key === 'Escape' && close()}
          >
            <span className="past-words">{sentence(notice)}</span>
            {notice.kind !== 'refused' && (
              <Button variant="default" size="compact-sm" onClick={act(isUndone ? onRedo : onUndo)}>
                {isUndone ? words.redo : words.undo}
              </Button>
            )}
            <ActionIcon variant="subtle" color="gray" aria-label={words.close} onClick={close}>
              <IconX size={16} aria-hidden="true" />
            </ActionIcon>
          </div>
        )}
      </div>
    </Portal>
  )
}

function sentence(notice: PastNotice): string {
  if (notice.kind === 'refused') return [notice.title, notice.detail].filter(Boolean).join(' ')
  const [act, of] = told(notice.step)
  return words[notice.kind](of === '' ? act : `${act} (${of})`)
}
