import { useEffect } from 'react'

import { navigate } from './location'
import { showSaved } from './show-saved'

import { places } from '../ui/places'

/** Alt with one of the six first keys of the digit row opens a stage, by the place of the key: on a Belgian keyboard digits need Shift. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const stage = /^Digit([1-6])$/.exec(event.code)?.[1]
      const isPlainAlt = event.altKey && !event.ctrlKey && !event.metaKey && !event.getModifierState('AltGraph')
      if (isPlainAlt && stage !== undefined) {
        event.preventDefault()
        navigate(places.stage(Number(stage)))
      }
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's') {
        event.preventDefault()
        showSaved()
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
