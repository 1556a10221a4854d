import { useState } from 'react'

import { explain, type Explanation } from './explain'
import { useCasebook } from './mirror'
import { placeName } from './names'

import type { Refusal } from '#shared/api/api'
import type { Place } from '#shared/casebook/casebook'
import type { Result } from '#shared/core/result'

/** Why an attempt failed, and what of the book stands in the way. */
export interface Problem extends Explanation {
  readonly places: readonly (Place & { readonly name: string })[]
}

/** Tries something that may be refused, and keeps the reason in sight until the next attempt. */
export function useAttempt() {
  const book = useCasebook()
  const [problem, setProblem] = useState<Problem>()

  async function attempt<Value>(trial: Promise<Result<Value, Refusal>>): Promise<Value | undefined> {
    const result = await trial
    setProblem(result.ok ? undefined : { ...explain(result.error), places: namedPlaces(result.error) })
    return result.ok ? result.value : undefined
  }

  const namedPlaces = (refusal: Refusal) => ('by' in refusal ? refusal.by.map(place => ({ ...place, name: placeName(book, place) })) : [])

  return { problem, attempt }
}
