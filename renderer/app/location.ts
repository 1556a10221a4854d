import { useSyncExternalStore } from 'react'

import { arrivesAt } from '../ui/arrival'
import { forgetUnsaved, somethingIsUnsaved } from '../ui/unsaved'

/** Where a person wanted to go: by going back or forth, to the entry of this index; else to an address that is new, in the place of the one before it or after it. */
interface Departure {
  readonly path: string
  readonly index?: number
  readonly replace?: boolean
}

/** Where the window stands, after the `#` and among the pages it came by, and where a person wanted to go while something was unsaved. */
interface Whereabouts {
  readonly path: string
  readonly index: number
  /** The index of the last page that one can go forth to. */
  readonly last: number
  readonly held?: Departure
}

const pathNow = () => `/${window.location.hash.replace(/^#?\/?/, '')}`

/** What we wrote beside this entry of the history; nothing beside one that a link has just made. */
function indexNow(): number | undefined {
  const state: unknown = window.history.state
  if (typeof state !== 'object' || state === null || !('index' in state && 'at' in state) || state.at !== window.location.hash) return undefined
  return typeof state.index === 'number' ? state.index : undefined
}

/** Puts an address in the place of the one that stands, at this index of the pages one came by. */
function write(index: number, path: string): void {
  window.history.replaceState(null, '', `#${path}`)
  window.history.replaceState({ index, at: window.location.hash }, '')
}

// The pages of before a window was loaded anew are gone: it begins at the first again.
let whereabouts: Whereabouts = { path: pathNow(), index: 0, last: 0 }
window.history.scrollRestoration = 'manual'
write(0, whereabouts.path)

/** How far down each page stood when one left it, by its index. */
const tops = new Map<number, number>()
const watchers = new Set<() => void>()

/** True from the moment a departure is held back until the history stands again where the window does. */
let isReturning = false

function become(next: Whereabouts) {
  whereabouts = next
  watchers.forEach(watcher => watcher())
}

// Every way of leaving a page ends here: a link, the search, a shortcut, the back button of a mouse.
function arrived() {
  const path = pathNow()
  const { index: before, last } = whereabouts
  const known = indexNow()
  const index = known ?? before + 1
  if (index === before && path === whereabouts.path) {
    isReturning = false
    return
  }
  if (isReturning && path === whereabouts.held?.path) return // a page is left by two events, and is held back once
  if (somethingIsUnsaved()) {
    isReturning = index !== before
    if (isReturning) window.history.go(before - index)
    else write(before, whereabouts.path)
    become({ ...whereabouts, held: known === undefined ? { path } : { path, index } })
    return
  }
  if (index !== before) tops.set(before, window.scrollY)
  if (known === undefined) write(index, path)
  arrivesAt(index === before || known === undefined ? undefined : tops.get(index))
  become({ path, index, last: known === undefined ? index : Math.max(last, index) })
}

window.addEventListener('popstate', arrived)
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
  if (somethingIsUnsaved()) {
    become({ ...whereabouts, held: { path, replace } })
    return
  }
  write(whereabouts.index, path)
  arrived()
}

const PARTS = /^([^?]*)\??(.*)$/

/** The location of the window, as wouter reads it: what stands after a question mark is no part of it. */
export const useGuardedLocation = (): [string, typeof navigate] => [useSyncExternalStore(watch, () => PARTS.exec(whereabouts.path)?.[1] ?? ''), navigate]
useGuardedLocation.hrefs = (path: string) => `#${path}`

/** What stands after the question mark, as wouter reads it. */
export const useGuardedSearch = (): string => useSyncExternalStore(watch, () => PARTS.exec(whereabouts.path)?.[2] ?? '')

/** Goes to the page one came from, held back as every departure; nothing where there is none. */
export function goBack(): void {
  if (whereabouts.index > 0) window.history.back()
}

/** Goes to the page one came back from. */
export function goForward(): void {
  if (whereabouts.index < whereabouts.last) window.history.forward()
}

/** Whether there is a page to go back to, and one to go forth to. */
export function useTravel(): { readonly hasBack: boolean; readonly hasForward: boolean } {
  const hasBack = useSyncExternalStore(watch, () => whereabouts.index > 0)
  const hasForward = useSyncExternalStore(watch, () => whereabouts.index < whereabouts.last)
  return { hasBack, hasForward }
}

/** Where a person wanted to go while something was unsaved, and what they may answer. */
export function useHeldDeparture() {
  const held = useSyncExternalStore(watch, () => whereabouts.held?.path)
  const stay = () => {
    const { path, index, last } = whereabouts
    become({ path, index, last })
  }
  return {
    held,
    stay,
    leave: () => {
      const to = whereabouts.held
      forgetUnsaved()
      stay()
      if (to?.index !== undefined) window.history.go(to.index - whereabouts.index)
      else if (to) navigate(to.path, { replace: to.replace ?? false })
    },
  }
}
