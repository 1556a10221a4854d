import { useEffect, useState } from 'react'

import { ask } from './ask'
import { useSaveState } from './mirror'

import type { Refusal } from '#shared/api/refusal'

/** How long one waits before each new look at the disk, in milliseconds: a look costs little, and somebody who made room waits for the answer. */
const PAUSE = 2000

/** The reasons that go away by themselves, or by what a person does outside of Binôme. */
const PASSING: ReadonlySet<Refusal['code']> = new Set(['store/disk-full', 'store/read-only', 'store/folder-gone', 'store/held-by-another-program', 'store/fault'])

/** After a change that the disk did not take: true once the disk answers again, so that one may save anew. */
export function useDiskAgain(): boolean {
  const save = useSaveState()
  const refusal = save.at === 'not-saved' ? save.refusal : undefined
  const [answeredAfter, setAnsweredAfter] = useState<Refusal>()

  useEffect(() => {
    if (!refusal || !PASSING.has(refusal.code)) return undefined
    let isWanted = true
    let waiting: ReturnType<typeof setTimeout>
    const look = async () => {
      const reply = await ask('store.probe')
      if (!isWanted) return
      if (reply.ok) setAnsweredAfter(refusal)
      else wait()
    }
    const wait = () => {
      waiting = setTimeout(() => void look(), PAUSE)
    }
    wait()
    return () => {
      isWanted = false
      clearTimeout(waiting)
    }
  }, [refusal])

  return refusal !== undefined && answeredAfter === refusal
}
