import { use, useCallback, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'

import { draftOf, resumedFrom } from './draft-values'
import { draftKey, DraftsContext } from './drafts'

/** What a form begins with: what the file says, or over it what was typed before and never sent. */
export interface DraftOpened<Values extends object> {
  readonly key: string
  /** What the file says. */
  readonly begun: Values
  /** What to show first. */
  readonly opened: Values
  readonly isResumed: boolean
}

/** Takes up what was typed before in the form of this name at this address. The name tells it from the others there, and stays the same. */
export function useDraft<Values extends object>(name: string, begun: Values): DraftOpened<Values> {
  const drafts = use(DraftsContext)
  const [address] = useLocation()
  const [draft] = useState(() => {
    const key = draftKey(address, name)
    const resumed = resumedFrom(begun, drafts?.take(key))
    return { key, begun, opened: resumed ?? begun, isResumed: resumed !== undefined }
  })
  return draft
}

interface Shown<Values extends object> {
  readonly now: Values
  /** True while what is shown would be lost by leaving. */
  readonly isDirty: boolean
  /** Puts what the file says back on the screen. */
  readonly startOver: (begun: Values) => void
}

/** Keeps what is typed while it is not sent. The answer is to be called once it is saved; a form that is left gives it up by itself. */
export function useDraftKept<Values extends object>({ key, begun, isResumed }: DraftOpened<Values>, { now, isDirty, startOver }: Shown<Values>): () => void {
  const drafts = use(DraftsContext)
  const last = useRef(startOver)
  useEffect(() => {
    last.current = startOver
  })

  useEffect(() => {
    if (isDirty) drafts?.put(key, draftOf(begun, now))
    else drafts?.drop(key)
  }, [drafts, key, begun, now, isDirty])

  useEffect(() => {
    if (isResumed) {
      drafts?.resume({
        key,
        startOver: () => {
          last.current(begun)
          drafts.drop(key)
        },
      })
    }
    return () => drafts?.left(key)
  }, [drafts, key, begun, isResumed])

  return useCallback(() => drafts?.drop(key), [drafts, key])
}

/** The values of a small form of its own making, kept whole while they differ from what it begins with. `drop` is to be called once they are saved. */
export function useDraftedState<Values extends object>(name: string, begun: Values) {
  const draft = useDraft(name, { values: begun })
  const [shown, setShown] = useState(draft.opened)
  const isDirty = Object.keys(draftOf(draft.begun, shown)).length > 0
  const drop = useDraftKept(draft, { now: shown, isDirty, startOver: setShown })
  const setValues = useCallback(
    (next: Values | ((before: Values) => Values)) => setShown(({ values }) => ({ values: typeof next === 'function' ? next(values) : next })),
    [],
  )
  return { values: shown.values, setValues, isDirty, drop }
}
