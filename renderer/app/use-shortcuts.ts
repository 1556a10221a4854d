import { useEffect } from 'react'

import { printPageInSight } from '../ui/use-print-shortcut'
import { places } from '../ui/places'
import { toggleHelp } from './help-state'
import { goBack, goForward, navigate } from './location'
import { openSearch } from './search-state'
import { COMMAND_KEYS, pressed } from './shortcuts'

/** The keys that hold on every page; those of the letters that somebody else answers are in `useCommandKey`. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = pressed(event)
      if (!key) return
      event.preventDefault()
      if (key.does === 'help') toggleHelp()
      else if (isUnderDialog()) return // what lies under a dialog stays where it is
      else if (key.does === 'back') goBack()
      else if (key.does === 'forward') goForward()
      else navigate(places.stage(key.stage))
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  useCommandKey(COMMAND_KEYS.print, printPageInSight)
  useCommandKey(COMMAND_KEYS.search, openSearch)
}

const isUnderDialog = () => document.querySelector('[role="dialog"][aria-modal="true"]') !== null

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
