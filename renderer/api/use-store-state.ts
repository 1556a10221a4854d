import { useCallback, useEffect, useState } from 'react'

import { ask } from './ask'
import { useSaveState } from './mirror'

import type { StoreState } from '#shared/api/store-refusal'

/** How often one asks how the casebook stands, in milliseconds. */
const LOOK = 15_000

const CHANGED = 'binome:store-state'

/** Tells all of the window that the casebook no longer stands as it did. */
export const storeStateChanged = (): void => void window.dispatchEvent(new Event(CHANGED))

/** How the casebook stands on the disk: asked now and then, as one comes back to the window, and at once after a change was refused. Nothing until it is known. */
export function useStoreState(): StoreState | undefined {
  const [state, setState] = useState<StoreState>()
  const save = useSaveState()
  const refusal = save.at === 'not-saved' ? save.refusal : undefined

  const look = useCallback(async () => {
    const reply = await ask('store.state')
    if (reply.ok) setState(known => (JSON.stringify(known) === JSON.stringify(reply.value) ? known : reply.value))
  }, [])

  useEffect(() => {
    const again = () => void look()
    again()
    const looking = setInterval(again, LOOK)
    window.addEventListener('focus', again)
    window.addEventListener(CHANGED, again)
    return () => {
      clearInterval(looking)
      window.removeEventListener('focus', again)
      window.removeEventListener(CHANGED, again)
    }
  }, [look, refusal])

  return state
}
