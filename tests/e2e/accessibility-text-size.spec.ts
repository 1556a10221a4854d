import type { Page } from '@playwright/test'

import { expect, test } from './lived-home'
import { loadedAnewBy } from './pages/window'

import { shell } from '#shared/text/shell'

const sizeOfLetters = (page: Page) => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))

test('the text size that a person chooses holds when the page is loaded anew and at the next start', async ({ launch }) => {
  const { app, page } = await launch()
  expect(await sizeOfLetters(page)).toBe(16)
  await page.getByRole('button', { name: shell.theme.label, exact: true }).click()
  await page.getByRole('menuitemradio', { name: shell.textSize['very-large'], exact: true }).click()
  expect(await sizeOfLetters(page)).toBeCloseTo(20.8)

  await loadedAnewBy(page, () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reloadIgnoringCache()))
  await page.locator('h1').first().waitFor()
  expect(await sizeOfLetters(page)).toBeCloseTo(20.8)
  await app.close()

  const again = await launch()
  expect(await sizeOfLetters(again.page)).toBeCloseTo(20.8)
  await again.page.getByRole('button', { name: shell.theme.label, exact: true }).click()
  await expect(again.page.getByRole('menuitemradio', { name: shell.textSize['very-large'], exact: true })).toBeChecked()
})
