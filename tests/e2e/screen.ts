import { expect, type Page } from '@playwright/test'

import { forms } from '#shared/text/forms'

/** A screen by the name of its picture and its address; what is done on it before one looks. Without an address the sample has nothing to show there. */
export type Screen = readonly [name: string, place: string | undefined, before?: (page: Page) => Promise<void>]

/** Waits until the first page of a paper is drawn. */
export async function drawPages(page: Page): Promise<void> {
  await page.locator('canvas').first().waitFor()
}

/** Opens an address and waits until its page has taken the place of the one before. */
export async function goTo(page: Page, place: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  if (await dialog.isVisible()) await page.keyboard.press('Escape') // what was opened on the screen before, to look at it, is not wanted
  await page.evaluate(
    address =>
      new Promise<void>(drawn => {
        location.hash = address
        requestAnimationFrame(() => requestAnimationFrame(() => drawn()))
      }),
    place,
  )
  const leave = page.getByRole('button', { name: forms.unsaved.leave, exact: true })
  if (await leave.isVisible()) await leave.click() // nor what was typed there
  await settled(page)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

/** Waits until nothing is on its way any more. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('.mantine-Loader-root')).toHaveCount(0, { timeout: 30_000 })
}

/** Opens one screen after another, does on each what it asks for, and looks at it. */
export async function lookAtEach(page: Page, screens: readonly Screen[], look: (name: string) => Promise<void>): Promise<void> {
  for (const [name, place, before] of screens) {
    if (place === undefined) throw new Error(`the sample has nothing to show for « ${name} »`)
    await goTo(page, place)
    await before?.(page)
    await settled(page)
    await look(name)
  }
}
