import { use, useCallback, useMemo, useSyncExternalStore } from 'react'

import { DraftsContext } from './drafts'
import { useKeeping } from './keeping'
import { memoryIn, memoryKey, type TableMemory } from './saved-views'

const watchNothing = () => () => undefined

/** What is remembered of a table from one day to the next, kept beside the drafts; `keep` is absent where nothing can be kept. */
export function useTableMemory(caption: string) {
  const drafts = use(DraftsContext)
  const kept = useSyncExternalStore(drafts?.watch ?? watchNothing, useCallback(() => drafts?.aside(memoryKey(caption)), [drafts, caption]))
  const { isReading } = useKeeping()
  const memory = useMemo(() => memoryIn(kept), [kept])
  const keep =
    drafts && !isReading
      ? (next: TableMemory) => {
          drafts.setAside(memoryKey(caption), next)
          void drafts.flush() // a person who saves a view expects it on the disk
        }
      : undefined
  return { memory, keep }
}
