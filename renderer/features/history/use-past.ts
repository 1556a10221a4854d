import { useCallback, useEffect, useRef, useState } from 'react'

import { ask } from '../../api/ask'
import { explain, type Explanation } from '../../api/explain'
import { useCasebook, useLastAct, useSend } from '../../api/mirror'
import { isQuiet } from './quiet-acts'

import type { PastStep, PastSteps } from '#shared/api/past'

/** How long the book must rest before one asks what may be undone, in milliseconds: fields are kept one after the other. */
const REST = 250

/** What is told of the last act, until it was read. */
export type PastNotice =
  | { readonly kind: 'done' | 'undone' | 'redone'; readonly step: PastStep }
  | ({ readonly kind: 'refused' } & Explanation)

/** What may be undone and done again now, and what to say of the last act. */
export function usePast() {
  const [book, last, send] = [useCasebook(), useLastAct(), useSend()]
  const [steps, setSteps] = useState<PastSteps>({})
  const [notice, setNotice] = useState<PastNotice>()
  const toldOf = useRef(last)

  useEffect(() => {
    let isWanted = true
    const look = async () => {
      const reply = await ask('past.steps')
      if (!isWanted || !reply.ok) return
      setSteps(reply.value)
      if (toldOf.current === last) return
      toldOf.current = last
      setNotice(last && noticeOf(last.channel, reply.value))
    }
    const rested = setTimeout(() => void look(), REST)
    return () => {
      isWanted = false
      clearTimeout(rested)
    }
  }, [book, last])

  const go = useCallback(
    async (which: 'undo' | 'redo', step: PastStep | undefined) => {
      if (!step) return
      const reply = await send(`past.${which}`, { generation: step.generation })
      if (!reply.ok) setNotice({ kind: 'refused', ...explain(reply.error) })
    },
    [send],
  )
  const { undo, redo } = steps
  return {
    steps,
    notice,
    undo: useCallback(() => void go('undo', undo), [go, undo]),
    redo: useCallback(() => void go('redo', redo), [go, redo]),
    dismiss: useCallback(() => setNotice(undefined), []),
  }
}

/** Nothing is told of what is kept as one types, nor of what cannot be taken back: its page says what came of it. */
function noticeOf(channel: string, { undo, redo }: PastSteps): PastNotice | undefined {
  if (channel === 'past.undo') return redo && { kind: 'undone', step: redo }
  if (channel === 'past.redo') return undo && { kind: 'redone', step: undo }
  return undo?.act === channel && !isQuiet(channel) ? { kind: 'done', step: undo } : undefined
}
