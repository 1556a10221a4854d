import { use, useCallback, useEffect, useState, useSyncExternalStore } from 'react'

import { ask } from '../../api/ask'
import { useProtection } from '../../api/use-protection'
import { DraftsContext } from '../../ui/drafts'
import { GUIDE_READ } from '../../ui/guide-read'
import type { KnownOfHouse } from './first-steps'

/** Under this name the window remembers that the list of the first day was put away. */
const PUT_AWAY = 'premiers-pas'

const watchNothing = () => () => undefined

/** How the data are kept, whether the guide was opened, and whether the list of the first day was put away; `putAway` does so for good. */
export function useFirstDay(): { readonly known: KnownOfHouse; readonly isPutAway: boolean; readonly putAway: () => void } {
  const drafts = use(DraftsContext)
  const watch = drafts?.watch ?? watchNothing
  const isProtected = useProtection()?.isProtected
  const hasSecondPlace = useSecondPlace()
  const hasReadGuide = useSyncExternalStore(watch, () => drafts?.aside(GUIDE_READ) === true)
  const isPutAway = useSyncExternalStore(watch, () => drafts?.aside(PUT_AWAY) === true)
  const putAway = useCallback(() => drafts?.setAside(PUT_AWAY, true), [drafts])
  return { known: { isProtected, hasSecondPlace, hasReadGuide }, isPutAway, putAway }
}

function useSecondPlace(): boolean | undefined {
  const [has, setHas] = useState<boolean>()
  useEffect(() => {
    let isWanted = true
    void ask('backup.state').then(reply => {
      if (isWanted && reply.ok) setHas(reply.value.second !== undefined)
    })
    return () => {
      isWanted = false
    }
  }, [])
  return has
}
