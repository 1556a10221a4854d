import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'

import { useOwed } from '../../../api/mirror'
import { useUnsaved } from '../../../ui/unsaved'

import type { Refusal } from '#shared/api/api'
import type { Result } from '#shared/core/result'

/** After how long a pause in writing what stands there is kept, in milliseconds. */
const PAUSE = 500

/**
 * Values kept as they are typed: after a pause, as a field is left (`flush`), and as one leaves the page. Saves go one after the other,
 * and what is refused stays on the screen and goes along with the next one.
 */
export function useKept<Values>(opened: Values, save: (values: Values) => Promise<Result<unknown, Refusal>>) {
  const [values, setValues] = useState(opened)
  const [refusal, setRefusal] = useState<Refusal>()
  const [isOwed, setIsOwed] = useState(false)
  const latest = useRef(values)
  const waits = useRef(false)
  const queue = useRef<Promise<void>>(Promise.resolve())
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const saving = useRef(save)
  useOwed(isOwed)
  useUnsaved(refusal !== undefined)
  useEffect(() => {
    saving.current = save
  })

  const flush = useCallback(() => {
    clearTimeout(pause.current)
    queue.current = queue.current.then(async () => {
      if (!waits.current) return
      const sent = latest.current
      const reply = await saving.current(sent)
      if (reply.ok && latest.current === sent) waits.current = false
      setRefusal(reply.ok ? undefined : reply.error)
      setIsOwed(waits.current)
    })
  }, [])

  const edit = useCallback(
    (change: (values: Values) => Values) => {
      latest.current = change(latest.current)
      waits.current = true
      setValues(latest.current)
      setIsOwed(true)
      clearTimeout(pause.current)
      pause.current = setTimeout(flush, PAUSE)
    },
    [flush],
  )

  // A page left by a shortcut keeps what was written so far; so does a window that is closed.
  const leaving = useEffectEvent(() => flush())
  useEffect(() => {
    const close = () => leaving()
    window.addEventListener('beforeunload', close)
    return () => {
      window.removeEventListener('beforeunload', close)
      flush()
    }
  }, [flush])

  return {
    values,
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
