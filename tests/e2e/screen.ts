import type { Page } from '@playwright/test'

/** A screen by the name of its picture and its address; what is done on it before one looks. Without an address the sample has nothing to show there. */
export type Screen = readonly [name: string, place: string | undefined, before?: (page: Page) => Promise<void>]

/** Waits until the first page of a paper is drawn. */
export async function drawPages(page: Page): Promise<void> {
  await page.locator('canvas').first().waitFor()
}
