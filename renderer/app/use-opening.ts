import { useCallback, useEffect, useState } from 'react'

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

  const arrive = useCallback(async (channel: 'casebook.open' | 'casebook.open-anyway') => {
    const book = await ask(channel)
    if (!book.ok) {
      setOpening({ at: 'refused', refusal: book.error })
      return
    }
    const around = await ask('surroundings.read')
    setOpening(around.ok ? { at: 'open', opened: { book: book.value, surroundings: around.value } } : { at: 'refused', refusal: around.error })
  }, [])

  useEffect(() => {
    void arrive('casebook.open')
  }, [arrive])

  return { opening, open: () => void arrive('casebook.open'), openAnyway: () => void arrive('casebook.open-anyway') }
}
