import { useCallback, useEffect, useRef, useState } from 'react'

import { whenLeaving } from '../api/leaving'
import { useOwed } from '../api/mirror'
import { useUnsaved } from '../ui/unsaved'
import { useDraft, useDraftKept } from '../ui/use-draft'

import type { Refusal } from '#shared/api/refusal'
import type { Result } from '#shared/core/result'

/** After how long a pause in writing what stands there is kept, in milliseconds. */
const PAUSE = 500

/** How long one may write without a pause before what stands there is kept all the same, in milliseconds. */
const LONGEST = 3000

/**
 * Values kept as they are typed: after a pause, as a field is left (`flush`), and as one leaves the page. Saves go one after the other,
 * and what is refused stays on the screen and goes along with the next one. Until something is typed, what was `opened` is shown as it
 * stands now: a page opened again may come before its own last save. What was still refused when the window went is taken up again,
 * under the name that tells it from the others at its address.
 */
export function useKept<Values extends object>(name: string, opened: Values, save: (values: Values) => Promise<Result<unknown, Refusal>>) {
  const draft = useDraft(name, opened)
  const [typed, setTyped] = useState(draft.isResumed ? draft.opened : undefined)
  const [refusal, setRefusal] = useState<Refusal>()
  const [isOwed, setIsOwed] = useState(draft.isResumed)
  const latest = useRef(typed)
  const waits = useRef(draft.isResumed)
  const queue = useRef<Promise<void>>(Promise.resolve())
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const longest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const now = useRef({ opened, save })
  useOwed(isOwed)
  useUnsaved(refusal !== undefined)
  useDraftKept(draft, { now: typed ?? opened, isDirty: refusal !== undefined, startOver: begun => edit(() => begun) })
  useEffect(() => {
    now.current = { opened, save }
  })

  const keep = useCallback(async () => {
    const sent = latest.current
    if (!waits.current || sent === undefined) return
    const reply = await now.current.save(sent)
    if (reply.ok && latest.current === sent) waits.current = false
    setRefusal(reply.ok ? undefined : reply.error)
    setIsOwed(waits.current)
  }, [])

  const flush = useCallback(() => {
    clearTimeout(pause.current)
    clearTimeout(longest.current)
    longest.current = undefined
    queue.current = queue.current.then(keep)
  }, [keep])

  const edit = useCallback(
    (change: (values: Values) => Values) => {
      latest.current = change(latest.current ?? now.current.opened)
      waits.current = true
      setTyped(latest.current)
      setIsOwed(true)
      clearTimeout(pause.current)
      pause.current = setTimeout(flush, PAUSE)
      longest.current ??= setTimeout(flush, LONGEST)
    },
    [flush],
  )

  // A page left by a shortcut keeps what was written so far; so does a window that is closed, which waits for no save before this one.
  useEffect(() => {
    if (waits.current) flush()
    const stop = whenLeaving(keep)
    return () => {
      stop()
      flush()
    }
  }, [keep, flush])

  return {
    values: typed ?? opened,
    refusal,
    edit,
    flush,
    /** Resolves once all that was typed has been sent: true when all of it was kept. */
    settled: async () => {
      flush()
      await queue.current
      return !waits.current
    },
  }
}
