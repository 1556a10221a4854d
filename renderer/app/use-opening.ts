import { useEffect, useState } from 'react'

import { ask } from '../api/ask'

import type { Refusal, Surroundings } from '#shared/api/api'
import type { HowToOpen, SecretQuestion } from '#shared/api/protection'
import type { Casebook } from '#shared/casebook/casebook'

export interface Opened {
  readonly book: Casebook
  readonly surroundings: Surroundings
}

type Opening =
  | { readonly at: 'under-way' }
  | { readonly at: 'refused'; readonly refusal: Refusal }
  /** It asks for a secret; `how` it was to be opened holds on. */
  | { readonly at: 'locked'; readonly how: HowToOpen }
  | { readonly at: 'open'; readonly opened: Opened }

/** What came of a secret. */
export type Unlocked = { readonly at: 'open'; readonly opened: Opened } | { readonly at: 'refused'; readonly refusal: Refusal }

/** Asks for the casebook as the window comes up, and again when a person has mended what stood in the way, or chosen how. */
export function useOpening() {
  const [opening, setOpening] = useState<Opening>({ at: 'under-way' })

  useEffect(() => {
    void attempted({}).then(setOpening)
  }, [])

  return {
    opening,
    open: (how: HowToOpen = {}) => void attempted(how).then(setOpening),
    /** Tries a secret; a wrong one leaves everything where it is. */
    unlock: async (secret: SecretQuestion): Promise<Unlocked> => {
      const how = opening.at === 'locked' ? opening.how : {}
      const result = await attempted({ ...how, secret })
      if (result.at === 'open') return result
      if (result.at === 'refused' && result.refusal.code !== 'opening/wrong-secret') setOpening(result)
      return result.at === 'refused' ? result : { at: 'refused', refusal: { code: 'store/locked' } }
    },
    enter: (opened: Opened) => setOpening({ at: 'open', opened }),
  }
}

async function attempted(how: HowToOpen): Promise<Exclude<Opening, { readonly at: 'under-way' }>> {
  const book = await ask('casebook.open', how)
  if (!book.ok) return book.error.code === 'opening/protected' ? { at: 'locked', how } : { at: 'refused', refusal: book.error }
  const around = await ask('surroundings.read')
  return around.ok ? { at: 'open', opened: { book: book.value, surroundings: around.value } } : { at: 'refused', refusal: around.error }
}
