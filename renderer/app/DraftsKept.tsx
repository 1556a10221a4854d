import { type ReactNode, useEffect, useState } from 'react'

import { ask } from '../api/ask'
import { createDrafts, type Drafts, DraftsContext } from '../ui/drafts'

import { LOCKING } from '#shared/api/protection'

/** Keeps what is typed and not sent; draws what it holds once what an earlier window left is known. */
export function DraftsKept({ children }: { readonly children: ReactNode }) {
  const [drafts, setDrafts] = useState<Drafts>()

  useEffect(() => {
    let isWanted = true
    void ask('drafts.read').then(reply => {
      if (isWanted) setDrafts(createDrafts(reply.ok ? reply.value : undefined, all => ask('drafts.keep', { drafts: all })))
    })
    return () => {
      isWanted = false
    }
  }, [])

  useEffect(() => {
    if (!drafts) return undefined
    const handIn = () => void drafts.flush()
    const locking = (event: Event) => {
      const kept = drafts.flush()
      if (event instanceof CustomEvent && Array.isArray(event.detail)) event.detail.push(kept)
    }
    window.addEventListener('blur', handIn)
    window.addEventListener('pagehide', handIn)
    document.addEventListener('visibilitychange', handIn)
    window.addEventListener(LOCKING, locking)
    return () => {
      window.removeEventListener('blur', handIn)
      window.removeEventListener('pagehide', handIn)
      document.removeEventListener('visibilitychange', handIn)
      window.removeEventListener(LOCKING, locking)
    }
  }, [drafts])

  return drafts && <DraftsContext value={drafts}>{children}</DraftsContext>
}
