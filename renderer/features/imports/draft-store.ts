import { useSyncExternalStore } from 'react'

import { blankDraft, type ImportDraft } from './import-draft'

let draft = blankDraft
const watchers = new Set<() => void>()

/** The import that is being prepared: kept while the window is open, so that one may look at a file of the house and come back. */
export const draftStore = {
  read: (): ImportDraft => draft,
  change: (change: (before: ImportDraft) => ImportDraft): void => {
    draft = change(draft)
    watchers.forEach(watcher => watcher())
  },
  /** Begins anew. */
  reset: (): void => draftStore.change(() => blankDraft),
}

const watch = (watcher: () => void) => {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}

export const useDraft = (): ImportDraft => useSyncExternalStore(watch, draftStore.read)
