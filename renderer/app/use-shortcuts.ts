import { useEffect } from 'react'

import { printPageInSight } from '../ui/use-print-shortcut'
import { places } from '../ui/places'
import { navigate } from './location'

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
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  useCommandKey('p', printPageInSight)
}

/** Calls when Ctrl (or Cmd) is pressed with a letter; `act` must stay the same function. */
export function useCommandKey(letter: string, act: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== letter) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [letter, act])
}
