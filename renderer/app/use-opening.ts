import { useEffect, useState } from 'react'

import { ask } from '../api/ask'
import { isTakingOver } from './how-to-open'

import type { Surroundings } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import type { HowToOpen, SecretQuestion } from '#shared/api/protection'
import type { Casebook } from '#shared/casebook/casebook'

export interface Opened {
  readonly book: Casebook
  readonly surroundings: Surroundings
  /** What a damaged or lost file was just brought back to: the instant of its last change, and what is kept of the damaged one, by name. */
  readonly recovered?: { readonly savedAt: string; readonly kept: readonly string[] } | undefined
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
    void attemptedFirst().then(setOpening)
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

/** As the window comes up: a lock that a person has said to take over is taken over; anything else that stands in the way is told as ever. */
async function attemptedFirst(): Promise<Opening> {
  const takesOver = isTakingOver()
  const found = await attempted({})
  if (!takesOver) return found
  if (found.at === 'locked') return { ...found, how: { anyway: true } }
  return found.at === 'refused' && found.refusal.code === 'opening/locked' ? attempted({ anyway: true }) : found
}

async function attempted(how: HowToOpen): Promise<Exclude<Opening, { readonly at: 'under-way' }>> {
  const book = await ask('casebook.open', how)
  if (!book.ok) return book.error.code === 'opening/protected' ? { at: 'locked', how } : { at: 'refused', refusal: book.error }
  const around = await ask('surroundings.read')
  if (!around.ok) return { at: 'refused', refusal: around.error }
  return { at: 'open', opened: { book: book.value, surroundings: around.value, ...(how.recover && { recovered: await whatWasRecovered() }) } }
}

async function whatWasRecovered(): Promise<Opened['recovered']> {
  const state = await ask('store.state')
  return state.ok && state.value.at === 'open' ? { savedAt: state.value.savedAt, kept: state.value.setAside ?? [] } : undefined
}
