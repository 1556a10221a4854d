import type { Locator, Page } from '@playwright/test'

import { expectFocusKept, remember, watchStop } from './focus-watch'

/** More stops than any page has. */
const FAR = 300

/** Goes with Tab, or back with Shift and Tab, until the focus is on what is wanted or in its group; looks at every stop on the way. */
export async function reach(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor()
  await expectFocusKept(page)
  for (let pressed = 0; pressed < FAR; pressed += 1) {
    const way = await wanted.evaluate(wayTo)
    if (way === 'here') {
      remember(page, String(wanted))
      return
    }
    await page.keyboard.press(way)
    await watchStop(page)
  }
  throw new Error(`The keyboard does not lead to ${String(wanted)}.`)
}

/** Runs in the window: which key leads there from where the focus is. A group whose arrows move in it is reached with one of its members. */
function wayTo(wanted: Element): 'here' | 'Tab' | 'Shift+Tab' {
  const target = wanted.closest('a, button, summary, input, select, textarea, [tabindex]') ?? wanted
  const active = document.activeElement
  if (!active || active === document.body) return 'Tab'
  if (target.contains(active)) return 'here'
  const isRadio = (element: Element): element is HTMLInputElement => element instanceof HTMLInputElement && element.type === 'radio'
  if (isRadio(target) && isRadio(active) && target.name === active.name) return 'here'
  const group = target.closest('[role=radiogroup], [role=menu], [role=tablist], [role=listbox]')
  const moves = !isRadio(target) && target instanceof HTMLElement && target.tabIndex < 0
  if (moves && group?.contains(active)) return 'here'
  return active.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab'
}

/** Presses a key until something is so; refuses to press it for ever. */
export async function pressUntil(page: Page, key: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let pressed = 0; pressed < FAR; pressed += 1) {
    if (await isSo()) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} leads nowhere.`)
}
