import { useEffect, useState } from 'react'

import { ask } from './ask'
import { useSaveState } from './mirror'

import type { Refusal } from '#shared/api/api'

/** How long one waits before each new look at the disk, in milliseconds; the last one stays. */
const PAUSES = [2000, 4000, 8000, 16_000, 30_000] as const

/** The reasons that go away by themselves, or by what a person does outside of Binôme. */
const PASSING: ReadonlySet<Refusal['code']> = new Set(['store/disk-full', 'store/read-only', 'store/folder-gone', 'store/held-by-another-program', 'store/fault'])

/** After a change that the disk did not take: true once the disk answers again, so that one may save anew. */
export function useDiskAgain(): boolean {
  const save = useSaveState()
  const refusal = save.at === 'not-saved' ? save.refusal : undefined
  const [answeredAfter, setAnsweredAfter] = useState<Refusal>()

  useEffect(() => {
    if (!refusal || !PASSING.has(refusal.code)) return undefined
    let looks = 0
    let waiting: ReturnType<typeof setTimeout>
    const look = async () => {
      if ((await ask('store.probe')).ok) setAnsweredAfter(refusal)
      else wait()
    }
    const wait = () => {
      waiting = setTimeout(() => void look(), PAUSES[Math.min(looks, PAUSES.length - 1)])
      looks += 1
    }
    wait()
    return () => clearTimeout(waiting)
  }, [refusal])

  return refusal !== undefined && answeredAfter === refusal
}
