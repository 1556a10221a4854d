import type { Page } from '@playwright/test'

import { watchStop } from './focus-watch'

/** One place where Tab stops, and where it is on the page as one would scroll it. */
export interface Stop {
  readonly name: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Stays in sight while the page moves under it. */
  readonly isPinned: boolean
}

const FAR = 400

/** Goes through the page with Tab from its title to its end, and answers every stop; refuses a page out of which Tab does not lead. */
export async function stopsOf(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = []
  for (let pressed = 0; pressed < FAR; pressed += 1) {
    await page.keyboard.press('Tab')
    await watchStop(page)
    const stop = await page.evaluate(stopHere)
    if (!stop) return stops
    stops.push(stop)
  }
  throw new Error(`Tab does not lead out of the page: ${JSON.stringify(stops.slice(-5).map(({ name }) => name))}`)
}

/** Runs in the window. Nothing where the focus has left the page. */
function stopHere(): Stop | undefined {
  const active = document.activeElement
  if (!active?.closest('main')) return undefined
  let isPinned = false
  for (let each: Element | null = active; each; each = each.parentElement) isPinned ||= ['sticky', 'fixed'].includes(getComputedStyle(each).position)
  const { left, right, top, bottom } = active.getBoundingClientRect()
  const name = `${active.tagName.toLowerCase()} « ${(active.getAttribute('aria-label') ?? active.textContent).trim().slice(0, 40)} »`
  return { name, left, right, top: top + window.scrollY, bottom: bottom + window.scrollY, isPinned }
}

/** What comes before something it stands after: the order is read from the left to the right and downwards, one column after the other. */
export function outOfOrder(stops: readonly Stop[]): readonly string[] {
  const free = stops.filter(({ isPinned }) => !isPinned)
  return free.flatMap((stop, index) => {
    const before = free[index - 1]
    if (!before) return []
    const isHigher = stop.bottom <= before.top + 2
    const isOnTheSameLine = !isHigher && stop.top < before.bottom - 2 && before.top < stop.bottom - 2
    const isAfter = isHigher ? stop.left >= before.left + 2 : !isOnTheSameLine || stop.left >= before.left - 2
    return isAfter ? [] : [`${stop.name} comes after ${before.name}`]
  })
}
