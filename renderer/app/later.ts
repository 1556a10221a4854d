import { type ComponentType, lazy, type LazyExoticComponent } from 'react'

type Fetch = () => Promise<unknown>

/** The pages that `later` was told of, in its order; each is fetched once, however often it is asked for. */
const toFetch: Fetch[] = []

/** A page that comes when it is asked for, or in a free moment before, so that the first screen does not wait for it. */
export function later<Props>(fetch: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  toFetch.push(fetch)
  return lazy(async () => ({ default: await fetch() }))
}

/** Fetches the pages one after the other whenever the window has nothing to do, from some time after the first screen; answers how to leave off. */
export function fetchInFreeMoments(): () => void {
  if (typeof requestIdleCallback === 'undefined') return () => undefined // outside a browser nobody opens the next page
  let isLeft = false
  const next = async ([fetch, ...rest]: readonly Fetch[]): Promise<void> => {
    await new Promise(free => requestIdleCallback(free))
    if (isLeft || !fetch) return
    await fetch().catch(() => undefined) // the page itself says so when it is opened
    return next(rest)
  }
  const begun = setTimeout(() => void next(toFetch), AFTER_THE_FIRST_SCREEN)
  return () => {
    isLeft = true
    clearTimeout(begun)
  }
}

const AFTER_THE_FIRST_SCREEN = 1500
