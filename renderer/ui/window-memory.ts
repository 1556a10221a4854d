import { use } from 'react'

import { type Drafts, DraftsContext } from './drafts'

/** What a window remembers under a name until it closes, and no longer; outside of a window that keeps drafts, nothing is remembered. */
export function windowMemory<Value>() {
  const windows = new WeakMap<Drafts, Map<string, Value>>()
  return function useWindowMemory(): Map<string, Value> {
    const drafts = use(DraftsContext)
    if (!drafts) return new Map()
    const known = windows.get(drafts) ?? new Map<string, Value>()
    windows.set(drafts, known)
    return known
  }
}
