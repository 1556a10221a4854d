import { type ReactNode, useEffect, useState } from 'react'

import { ask } from '../api/ask'
import { whenLocking } from '../api/leaving'
import { storeStateChanged } from '../api/use-store-state'
import { createDrafts, type Drafts, DraftsContext } from '../ui/drafts'

/** Hands drafts in, and tells the window where the disk begins or ceases to refuse them. */
function keeping() {
  let isKept = true
  return async (drafts: Readonly<Record<string, unknown>>) => {
    const reply = await ask('drafts.keep', { drafts })
    if (reply.ok !== isKept) storeStateChanged()
    isKept = reply.ok
    return reply
  }
}

/** Keeps what is typed and not sent; draws what it holds once what an earlier window left is known. */
export function DraftsKept({ children }: { readonly children: ReactNode }) {
  const [drafts, setDrafts] = useState<Drafts>()

  useEffect(() => {
    let isWanted = true
    void ask('drafts.read').then(reply => {
      if (isWanted) setDrafts(createDrafts(reply.ok ? reply.value : undefined, keeping()))
    })
    return () => {
      isWanted = false
    }
  }, [])

  useEffect(() => {
    if (!drafts) return undefined
    const handIn = () => void drafts.flush()
    window.addEventListener('blur', handIn)
    window.addEventListener('pagehide', handIn)
    document.addEventListener('visibilitychange', handIn)
    const stop = whenLocking(drafts.flush)
    return () => {
      stop()
      window.removeEventListener('blur', handIn)
      window.removeEventListener('pagehide', handIn)
      document.removeEventListener('visibilitychange', handIn)
    }
  }, [drafts])

  return drafts && <DraftsContext value={drafts}>{children}</DraftsContext>
}
