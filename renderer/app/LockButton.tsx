import { ActionIcon } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'

import { ask } from '../api/ask'
import { useProtection } from '../api/use-protection'
import { COMMAND_KEYS } from './shortcuts'
import { useCommandKey } from './use-shortcuts'

import { protectionWords } from '#shared/text/protection'

const { lock: words } = protectionWords

const lock = () => void ask('protection.lock')

/** Locks the window, by a click or by Ctrl+L; not there while nothing is protected. */
export function LockButton() {
  const isProtected = useProtection()?.isProtected ?? false
  useCommandKey(COMMAND_KEYS.lock, lock)
  if (!isProtected) return null
  return (
    <ActionIcon variant="subtle" color="gray" size="lg" aria-label={words.button} title={words.button} onClick={lock}>
      <IconLock size={18} stroke={1.6} aria-hidden="true" />
    </ActionIcon>
  )
}
