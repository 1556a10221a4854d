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
  /** The last act that is known now, and the one after which `steps` was read. */
  const latest = useRef(last)
  const readAfter = useRef(last)
  useEffect(() => {
    latest.current = last
  }, [last])

  useEffect(() => {
    let isWanted = true
    const look = async () => {
      const reply = await ask('past.steps')
      if (!isWanted || !reply.ok) return
      setSteps(reply.value)
      readAfter.current = last
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
    async (which: 'undo' | 'redo', known: PastStep | undefined) => {
      // Right after an act, what one takes back is that act: what was read before it is out of date.
      const step = readAfter.current === latest.current ? known : await stepNow(which)
      if (!step) return
      const reply = await send(`past.${which}`, { generation: step.generation })
      if (reply.ok) return
      toldOf.current = latest.current // or what is said of an act before it would take the place of the refusal
      setNotice({ kind: 'refused', ...explain(reply.error) })
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

async function stepNow(which: 'undo' | 'redo'): Promise<PastStep | undefined> {
  const reply = await ask('past.steps')
  return reply.ok ? reply.value[which] : undefined
}

/** Nothing is told of what is kept as one types, nor of what cannot be taken back: its page says what came of it. */
function noticeOf(channel: string, { undo, redo }: PastSteps): PastNotice | undefined {
  if (channel === 'past.undo') return redo && { kind: 'undone', step: redo }
  if (channel === 'past.redo') return undo && { kind: 'redone', step: undo }
  return undo?.act === channel && !isQuiet(channel) ? { kind: 'done', step: undo } : undefined
}
