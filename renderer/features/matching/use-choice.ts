import { useState } from 'react'

import type { MenteeId } from '#shared/domain/ids'

/** Whom one chose to compare for each mentee: kept while the window is open, so that coming back from the comparison finds the same ticks. */
const left = new Map<MenteeId, readonly string[]>()

/** The mentors chosen to be compared for a mentee, of those who are possible today. */
export function useChoice(menteeId: MenteeId, possible: readonly string[]) {
  const [chosen, setChosen] = useState(() => left.get(menteeId) ?? [])
  const remember = (next: readonly string[]) => {
    left.set(menteeId, next)
    setChosen(next)
  }
  return [chosen.filter(id => possible.includes(id)), remember] as const
}
