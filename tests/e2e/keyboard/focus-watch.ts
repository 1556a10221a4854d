import type { Page } from '@playwright/test'

/** What the focus did wrong on the way, in words: one stood where nothing showed it, where something covered it, or nowhere. */
const faults = new WeakMap<Page, string[]>()

/** The last thing that was done, to say after what the focus was lost. */
const lastActs = new WeakMap<Page, string>()

/** The faults of the focus that were seen in this window. */
export const focusFaults = (page: Page): readonly string[] => [...new Set(faults.get(page))]

const complain = (page: Page, fault: string): void => void faults.set(page, [...(faults.get(page) ?? []), fault])

/** Remembers what was done last. */
export const remember = (page: Page, act: string): void => void lastActs.set(page, act)

/** Looks at the place where the focus is, and at the one it comes from: it must be marked, and nothing may cover it. */
export async function watchStop(page: Page): Promise<void> {
  for (const fault of await page.evaluate(lookAtFocus)) complain(page, fault)
}

/** What was done last must have left the focus somewhere; a moment is given to what moves it. */
export async function expectFocusKept(page: Page): Promise<void> {
  const last = lastActs.get(page)
  if (last === undefined) return
  const isKept = await page.waitForFunction(() => document.activeElement !== null && document.activeElement !== document.body, undefined, { timeout: 3000 }).then(
    () => true,
    () => false,
  )
  if (!isKept) complain(page, `the focus was lost after ${last}`)
}

/** Runs in the window. A stop is marked when the look of it, or of what stands around it, is another with the focus than without. */
function lookAtFocus(): string[] {
  interface Stop {
    readonly element: Element
    readonly look: string
  }
  const kept: typeof globalThis & { lastStop?: Stop | undefined } = globalThis
  const told: string[] = []
  const name = (element: Element) => `${element.tagName.toLowerCase()} « ${(element.getAttribute('aria-label') ?? (element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent) ?? '').trim().slice(0, 50)} » at ${window.location.hash}`
  const label = (element: Element) => (element instanceof HTMLInputElement ? element.labels?.[0] : undefined)
  const around = (element: Element) => [element, label(element), element.parentElement, element.parentElement?.parentElement, element.nextElementSibling, element.previousElementSibling, element.firstElementChild]
  const look = (element: Element) =>
    around(element)
      .map(each => {
        if (!each) return ''
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor, textDecorationLine } = getComputedStyle(each)
        return [outlineStyle === 'none' ? '' : [outlineStyle, outlineWidth, outlineColor], boxShadow, borderColor, backgroundColor, textDecorationLine].join()
      })
      .join('|')
  const isInSight = (element: Element) => {
    const box = element.getBoundingClientRect()
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    const points = [[x, y], [box.left + 3, box.top + 3], [box.right - 3, box.bottom - 3], [x, box.top + 3], [x, box.bottom - 3]] as const
    return points.some(([left, top]) => {
      const seen = document.elementFromPoint(left, top)
      return seen !== null && (element.contains(seen) || seen.contains(element))
    })
  }

  const before = kept.lastStop
  const active = document.activeElement
  if (before && before.element !== active && before.element.isConnected && look(before.element) === before.look) told.push(`no mark of the focus on ${name(before.element)}`)
  const isStop = active instanceof HTMLElement && active !== document.body && active.tabIndex >= 0
  kept.lastStop = isStop ? { element: active, look: look(active) } : undefined
  if (isStop && ![active, label(active), active.parentElement].some(each => each && isInSight(each))) told.push(`the focus is covered on ${name(active)}`)
  return told
}
