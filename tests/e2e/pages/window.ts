import type { Locator, Page } from '@playwright/test'

import { shell } from '#shared/text/shell'

/** Opens a page by its name in the navigation. */
export async function go(page: Page, link: string): Promise<void> {
  await page.getByRole('navigation', { name: shell.nav.label }).getByRole('link', { name: link, exact: true }).click()
}

/** Opens a page by its address. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.evaluate(to => {
    window.location.hash = to
  }, address)
}

/** Does what makes the application load its page anew, and waits for the new one: until then the old page still answers. */
export async function loadedAnewBy(page: Page, act: () => Promise<void>): Promise<void> {
  const anew = page.waitForEvent('domcontentloaded')
  await act()
  await anew
}

/** A label as part of a pattern; a name that is read aloud has plain spaces where the page has narrow ones. */
const quoted = (label: string): string => label.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s/g, String.raw`\s`)

/** The beginning of a label, for one that goes on with its marks: « nécessaire », « réservé à l’association ». */
export const starting = (label: string): RegExp => new RegExp(`^${quoted(label)}`)

const FAR = 80

/** Goes from field to field with the keyboard, onwards or back, until the focus is in the one wanted; refuses to look further than 80 fields away. */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < FAR; pressed += 1) {
    if (await wanted.evaluate(element => element.contains(document.activeElement))) return
    await page.keyboard.press(key)
  }
  throw new Error('The keyboard does not lead there.')
}

/** The first badge of a state on the page; its sign stands before the words. */
export const badge = (page: Page, label: string): Locator => page.locator('.state-badge').filter({ hasText: new RegExp(`${quoted(label)}$`) }).first()
