import { useEffect, useState } from 'react'

import { inSlices } from './in-slices'

import type { Progress } from '#shared/matching/group-proposal'

type Begin<Value> = () => Generator<Progress, Value>

/** How far a calculation has come. */
export type Sliced<Value> =
  | { readonly at: 'idle' | 'stopped' }
  | { readonly at: 'running'; readonly progress: Progress | undefined }
  | { readonly at: 'done'; readonly value: Value }

/** A calculation that leaves the window free; another `begin` gives the old one up and starts anew. Without one it rests. */
export function useSliced<Value>(begin: Begin<Value> | undefined): { readonly state: Sliced<Value>; readonly stop: () => void; readonly restart: () => void } {
  const [told, setTold] = useState<{ readonly of: Begin<Value>; readonly state: Sliced<Value> }>()
  const [stopped, setStopped] = useState<Begin<Value>>()
  const isStopped = begin !== undefined && stopped === begin

  useEffect(() => {
    if (!begin || isStopped) return undefined
    return inSlices(begin(), {
      onStep: progress => setTold({ of: begin, state: { at: 'running', progress } }),
      onDone: value => setTold({ of: begin, state: { at: 'done', value } }),
    })
  }, [begin, isStopped])

  return { state: stateOf(begin, isStopped, told), stop: () => setStopped(() => begin), restart: () => setStopped(undefined) }
}

function stateOf<Value>(begin: Begin<Value> | undefined, isStopped: boolean, told: { readonly of: Begin<Value>; readonly state: Sliced<Value> } | undefined): Sliced<Value> {
  if (!begin) return { at: 'idle' }
  if (isStopped) return { at: 'stopped' }
  return told?.of === begin ? told.state : { at: 'running', progress: undefined }
}
