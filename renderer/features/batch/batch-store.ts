import { useSyncExternalStore } from 'react'

import type { Refusal } from '#shared/api/refusal'
import type { BatchMade } from '#shared/api/batch'
import type { BatchLine } from '#shared/documents/batch'

/** What is under way with a batch, or what came of the last one. */
export type BatchAct =
  | { readonly at: 'idle' | 'freezing' | 'making' | 'stopped' }
  | { readonly at: 'done'; readonly made: Exclude<BatchMade, { outcome: 'cancelled' }>; /** The lines of its papers, in their order. */ readonly lines: readonly BatchLine[] }
  | { readonly at: 'refused'; readonly refusal: Refusal }

let act: BatchAct = { at: 'idle' }
const watchers = new Set<() => void>()

/** The one batch of this window: it goes on where its page is left, and is found again there. */
export const batchStore = {
  read: (): BatchAct => act,
  change: (next: BatchAct): void => {
    act = next
    watchers.forEach(watcher => watcher())
  },
  /** Takes away what came of the last batch; one that is under way stays. */
  settle: (): void => {
    if (!isUnderWay(act)) batchStore.change({ at: 'idle' })
  },
}

export const isUnderWay = ({ at }: BatchAct): boolean => at === 'freezing' || at === 'making'

const watch = (watcher: () => void) => {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}

export const useBatchAct = (): BatchAct => useSyncExternalStore(watch, batchStore.read)
