import { useSyncExternalStore } from 'react'

import { forgetUnsaved, somethingIsUnsaved } from '../ui/unsaved'

/** Where the window stands, after the `#`, and where a person wanted to go while something was unsaved. */
interface Whereabouts {
  readonly path: string
  readonly held?: string
}

const pathNow = () => `/${window.location.hash.replace(/^#?\/?/, '')}`

let whereabouts: Whereabouts = { path: pathNow() }
const watchers = new Set<() => void>()

function become(next: Whereabouts) {
  whereabouts = next
  watchers.forEach(watcher => watcher())
}

// Every way of leaving a page ends here: a link, the search, a shortcut, the back button of a mouse.
function arrived() {
  const path = pathNow()
  if (path === whereabouts.path) return
  if (!somethingIsUnsaved()) {
    become({ path })
    return
  }
  window.history.replaceState(null, '', `#${whereabouts.path}`)
  become({ ...whereabouts, held: path })
}

window.addEventListener('hashchange', arrived)

// Closing the window is leaving too: the main process asks the question, in a dialog of the system.
window.addEventListener('beforeunload', event => {
  if (somethingIsUnsaved()) event.preventDefault()
})

const watch = (watcher: () => void) => {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}

/** Goes to an address; held back, with a question, while something is unsaved. */
export function navigate(path: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (!replace) {
    window.location.hash = path
    return
  }
  window.history.replaceState(null, '', `#${path}`)
  arrived()
}

const PARTS = /^([^?]*)\??(.*)$/

/** The location of the window, as wouter reads it: what stands after a question mark is no part of it. */
export const useGuardedLocation = (): [string, typeof navigate] => [useSyncExternalStore(watch, () => PARTS.exec(whereabouts.path)?.[1] ?? ''), navigate]
useGuardedLocation.hrefs = (path: string) => `#${path}`

/** What stands after the question mark, as wouter reads it. */
export const useGuardedSearch = (): string => useSyncExternalStore(watch, () => PARTS.exec(whereabouts.path)?.[2] ?? '')

/** Where a person wanted to go while something was unsaved, and what they may answer. */
export function useHeldDeparture() {
  const held = useSyncExternalStore(watch, () => whereabouts.held)
  return {
    held,
    stay: () => become({ path: whereabouts.path }),
    leave: () => {
      const to = whereabouts.held
      forgetUnsaved()
      become({ path: whereabouts.path })
      if (to !== undefined) navigate(to)
    },
  }
}
