import { setTimeout } from 'node:timers/promises'

import { causeOf } from './faults'

/** What the system answers while a virus scanner or an indexer holds a file for a moment. */
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY'])

/** How long we wait before each new attempt, in milliseconds: a little over a second in all. */
const PAUSES: readonly number[] = [20, 40, 80, 160, 320, 640]

/** Tries again, a little later each time, for as long as the file is held by another. */
export async function patiently<Value>(attempt: () => Promise<Value>, pauses: readonly number[] = PAUSES): Promise<Value> {
  for (const pause of pauses) {
    try {
      return await attempt()
    } catch (fault) {
      if (!HELD.has(causeOf(fault))) throw fault
    }
    await setTimeout(pause)
  }
  return attempt()
}
