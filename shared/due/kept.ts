import type { DueLine } from './due-line'
import type { Morning } from './morning'

import type { CollectionName } from '#shared/casebook/casebook'

/** What was worked out for the collections met so far, one after the other; at the end of the way, for the day and the delays. */
interface Known {
  readonly next: WeakMap<object, Known>
  told?: { readonly asked: string; readonly lines: readonly DueLine[] }
}

const unknown = (): Known => ({ next: new WeakMap() })

/** Some lines, and the collections they are read from. */
export interface Kept {
  readonly parts: readonly CollectionName[]
  readonly lines: (morning: Morning) => readonly DueLine[]
}

/**
 * Lines that are worked out anew only where one of the collections they are read from has changed, or the day, or the delays:
 * a meeting that is saved says nothing new of those who wait for a training.
 */
export function kept(parts: readonly CollectionName[], compute: (morning: Morning) => readonly DueLine[]): Kept {
  const first = unknown()
  const lines = (morning: Morning) => {
    let known = first
    for (const part of parts) {
      const collection = morning.book[part]
      const met = known.next.get(collection) ?? unknown()
      known.next.set(collection, met)
      known = met
    }
    const asked = JSON.stringify([morning.today, morning.deadlines, morning.answerDays, morning.review])
    if (known.told?.asked !== asked) known.told = { asked, lines: compute(morning) }
    return known.told.lines
  }
  return { parts, lines }
}
