import { use, useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useLocation } from 'wouter'

import { useCasebook } from '../api/mirror'
import { DraftsContext } from '../ui/drafts'
import { useKeeping } from '../ui/keeping'
import { fileAt, recentFiles, type RecentFile, RECENTS, recentsIn, stillThere, withRecent } from './recents'

const watchNothing = () => () => undefined

/** What is kept beside the drafts under a name; nothing outside of a window that keeps them. */
function useAside(name: string): unknown {
  const drafts = use(DraftsContext)
  return useSyncExternalStore(drafts?.watch ?? watchNothing, useCallback(() => drafts?.aside(name), [drafts, name]))
}

/** The files one looked at last, the latest first; not the one in sight. */
export function useRecents(): readonly RecentFile[] {
  const book = useCasebook()
  const kept = useAside(RECENTS)
  const [location] = useLocation()
  return useMemo(() => {
    const here = fileAt(book, location)?.[1]
    return recentFiles(book, recentsIn(kept)).filter(({ id }) => id !== here)
  }, [book, kept, location])
}

/** Remembers the files one comes to; nothing where one may only read. */
export function useRemembering(): void {
  const book = useCasebook()
  const drafts = use(DraftsContext)
  const { isReading } = useKeeping()
  const [location] = useLocation()
  const kept = useAside(RECENTS)
  const last = useRef(kept)
  useEffect(() => {
    // An erasure takes the whole list from the disk where it names the person: the others come back.
    if (kept === undefined && last.current !== undefined && drafts && !isReading) drafts.setAside(RECENTS, stillThere(book, recentsIn(last.current)))
    last.current = kept
  }, [book, drafts, isReading, kept])
  useEffect(() => {
    if (isReading) return
    const here = fileAt(book, location)
    if (here && drafts) drafts.setAside(RECENTS, withRecent(book, recentsIn(drafts.aside(RECENTS)), here))
  }, [book, drafts, isReading, location])
}
