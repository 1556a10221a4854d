import { useSyncExternalStore } from 'react'

import { blankDraft, type ImportDraft, isUnderWay } from './import-draft'

let draft = blankDraft
let leftDraft: ImportDraft | undefined
const watchers = new Set<() => void>()

/** The import that is being prepared, and the one that was left before its end: both for as long as the window is open. */
export const draftStore = {
  read: (): ImportDraft => draft,
  /** What was left, where one may take it up again. */
  left: (): ImportDraft | undefined => leftDraft,
  change: (change: (before: ImportDraft) => ImportDraft): void => {
    draft = change(draft)
    watchers.forEach(watcher => watcher())
  },
  /** Ends the preparation: what was under way is laid aside, and the next one begins afresh. */
  leave: (): void => {
    if (isUnderWay(draft)) leftDraft = draft
    else if (leftDraft?.file.at === 'read' && leftDraft.file.table.fileName === draft.done?.fileName) leftDraft = undefined // the same list, done meanwhile
    draftStore.change(() => blankDraft)
  },
  /** Takes up what was left, with every choice as it was. */
  resume: (): void => {
    const left = leftDraft
    leftDraft = undefined
    draftStore.change(before => left ?? before)
  },
  /** Has done with what was left. */
  forget: (): void => {
    leftDraft = undefined
    watchers.forEach(watcher => watcher())
  },
  /** Begins anew. */
  reset: (): void => {
    leftDraft = undefined
    draftStore.change(() => blankDraft)
  },
}

const watch = (watcher: () => void) => {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}

export const useDraft = (): ImportDraft => useSyncExternalStore(watch, draftStore.read)
export const useLeftDraft = (): ImportDraft | undefined => useSyncExternalStore(watch, draftStore.left)
