import { useEffect, useState } from 'react'

import { ask } from './ask'

import type { ProtectionState } from '#shared/api/protection'

const CHANGED = 'binome:protection'

/** Tells all of the window that the protection is no longer what it was. */
export const protectionChanged = (): void => void window.dispatchEvent(new Event(CHANGED))

/** How the data are protected; nothing before the first answer. */
export function useProtection(): ProtectionState | undefined {
  const [state, setState] = useState<ProtectionState>()

  useEffect(() => {
    let left = false
    const read = () =>
      void ask('protection.state').then(reply => {
        if (!left && reply.ok) setState(reply.value)
      })
    read()
    window.addEventListener(CHANGED, read)
    return () => {
      left = true
      window.removeEventListener(CHANGED, read)
    }
  }, [])

  return state
}
