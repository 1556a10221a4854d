import { useEffect, useState } from 'react'

import { ask } from '../api/ask'

import type { Refusal, Surroundings } from '#shared/api/api'
import type { Casebook } from '#shared/casebook/casebook'

export interface Opened {
  readonly book: Casebook
  readonly surroundings: Surroundings
}

type Opening = { readonly at: 'under-way' } | { readonly at: 'refused'; readonly refusal: Refusal } | { readonly at: 'open'; readonly opened: Opened }

/** Asks for the casebook as the window comes up, and again when a person has mended what stood in the way. */
export function useOpening() {
  const [opening, setOpening] = useState<Opening>({ at: 'under-way' })

  useEffect(() => {
    void attempted('casebook.open').then(setOpening)
  }, [])

  const again = (channel: OpeningChannel) => () => void attempted(channel).then(setOpening)
  return { opening, open: again('casebook.open'), openAnyway: again('casebook.open-anyway') }
}

type OpeningChannel = 'casebook.open' | 'casebook.open-anyway'

async function attempted(channel: OpeningChannel): Promise<Opening> {
  const book = await ask(channel)
  if (!book.ok) return { at: 'refused', refusal: book.error }
  const around = await ask('surroundings.read')
  return around.ok ? { at: 'open', opened: { book: book.value, surroundings: around.value } } : { at: 'refused', refusal: around.error }
}
