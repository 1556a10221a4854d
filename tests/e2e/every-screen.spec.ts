import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

import type { Page } from '@playwright/test'

import { expect, picture, test } from './fixtures'
import { bookOnDisk } from './on-disk'
import { FirstRunPage } from './pages/first-run.page'
import { screensOf } from './sample-screens'

import { forms } from '#shared/text/forms'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Axe {
  readonly run: (context: Document, options: object) => Promise<{ violations: readonly { id: string; nodes: readonly { target: readonly string[]; failureSummary?: string }[] }[] }>
}

/** What an automatic reader finds wrong with the screen, by rule and place. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(axe, 'utf8'))
  return page.evaluate(async values => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { runOnly: { type: 'tag', values } }) // put there by the line above
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`))
  }, RULES)
}

/** Opens an address and waits until its page has taken the place of the one before. */
async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate(
    address =>
      new Promise<void>(drawn => {
        location.hash = address
        requestAnimationFrame(() => requestAnimationFrame(() => drawn()))
      }),
    place,
  )
  const leave = page.getByRole('button', { name: forms.unsaved.leave, exact: true })
  if (await leave.isVisible()) await leave.click() // what was chosen on the screen before, to look at it, is not wanted
  await expect(page.locator('.mantine-Loader-root')).toHaveCount(0, { timeout: 30_000 })
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

test('every screen of the sample programme can be read, in light and in dark', async ({ launch, home }) => {
  test.setTimeout(900_000)
  const { page, complaints } = await launch()
  const faults: string[] = []
  const look = async (name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await picture(page, `${name}-${colorScheme}`)
      faults.push(...(await faultsOf(page)).map(fault => `${name} (${colorScheme}) ${fault}`))
    }
  }
  await look('premiere-ouverture')
  await new FirstRunPage(page).setUpWithSample()

  for (const [name, place, before] of screensOf(await bookOnDisk(home))) {
    if (place === undefined) throw new Error(`the sample has nothing to show for « ${name} »`)
    await goTo(page, place)
    await before?.(page)
    await expect(page.locator('.mantine-Loader-root')).toHaveCount(0, { timeout: 30_000 })
    await look(name)
  }

  expect(faults).toEqual([])
  expect(complaints).toEqual([])
})
