import { useEffect, useState } from 'react'

import { ask } from '../api/ask'

import type { Surroundings } from '#shared/api/api'

/** The surroundings, read again whenever one comes back to the window: it may have stayed open overnight, and today is another day. */
export function useFreshSurroundings(asOpened: Surroundings): Surroundings {
  const [surroundings, setSurroundings] = useState(asOpened)

  useEffect(() => {
    const refresh = () =>
      void ask('surroundings.read').then(reply => {
        if (reply.ok) setSurroundings(known => (known.today === reply.value.today ? known : reply.value))
      })
    window.addEventListener('focus', refresh)
    return () => window.removeEventListener('focus', refresh)
  }, [])

  return surroundings
}
