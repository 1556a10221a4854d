import { useState } from 'react'

import { explain, type Explanation } from './explain'
import { useCasebook } from './mirror'
import { placeName } from './names'

import type { Refusal } from '#shared/api/refusal'
import type { Place } from '#shared/casebook/casebook'
import type { Result } from '#shared/core/result'

/** Why an attempt failed, and what of the book stands in the way. */
export interface Problem extends Explanation {
  readonly places: readonly (Place & { readonly name: string })[]
  /** True where the disk did not take it. */
  readonly isOfTheDisk: boolean
}

/** Refused by the disk, as against by the rules, a lock, or a casebook that is only read. */
const OF_THE_DISK: ReadonlySet<Refusal['code']> = new Set(['store/disk-full', 'store/read-only', 'store/folder-gone', 'store/held-by-another-program', 'store/changed-by-another', 'store/fault'])

/** Tries something that may be refused, and keeps the reason in sight until the next attempt. */
export function useAttempt() {
  const book = useCasebook()
  const [problem, setProblem] = useState<Problem>()

  async function attempt<Value>(trial: Promise<Result<Value, Refusal>>): Promise<Value | undefined> {
    setProblem(undefined) // the same refusal once more is told once more
    const result = await trial
    if (!result.ok) setProblem({ ...explain(result.error), places: namedPlaces(result.error), isOfTheDisk: OF_THE_DISK.has(result.error.code) })
    return result.ok ? result.value : undefined
  }

  const namedPlaces = (refusal: Refusal) => ('by' in refusal ? refusal.by.map(place => ({ ...place, name: placeName(book, place) })) : [])

  return { problem, attempt }
}
