import type { Page } from '@playwright/test'

import { places } from '../../renderer/ui/places'
import { faultsInBoth } from './axe'
import { expect, test } from './fixtures'
import { bookOnDisk } from './on-disk'
import { FirstRunPage } from './pages/first-run.page'
import { ProtectionPage } from './pages/protection.page'
import { visit } from './pages/window'
import { screensOfProtection } from './screens-of-protection'

import { forms } from '#shared/text/forms'
import { protectionWords, unlocking } from '#shared/text/protection'

const PHRASE = 'quatre chevaux boivent du thé vert'

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
    faults.push(...(await faultsInBoth(page, name)))
  }
  await look('premiere-ouverture')
  await new FirstRunPage(page).setUpWithSample()

  for (const [name, place, before] of screensOfProtection(await bookOnDisk(home))) {
    if (place === undefined) throw new Error(`the sample has nothing to show for « ${name} »`)
    await goTo(page, place)
    await before?.(page)
    await expect(page.locator('.mantine-Loader-root')).toHaveCount(0, { timeout: 30_000 })
    await look(name)
  }
  await underPassphrase(page, look)

  expect(faults).toEqual([])
  expect(complaints).toEqual([])
})

/** The screens that come with a passphrase, and the one that asks for it. */
async function underPassphrase(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const protection = new ProtectionPage(page)
  await protection.protect(PHRASE, look)
  await visit(page, places.settingsProtection)
  await page.getByText(protectionWords.on, { exact: true }).waitFor()
  await look('reglages-protection-active')
  await page.keyboard.press('Control+l')
  await protection.locked()
  await look('verrouille')
  await protection.give(`${PHRASE}e`)
  await page.getByText(unlocking.wrongPassphrase).waitFor()
  await look('phrase-incorrecte')
  await page.getByRole('button', { name: unlocking.lost, exact: true }).click()
  await look('code-de-secours')
}
