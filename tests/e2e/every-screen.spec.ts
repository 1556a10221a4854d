import type { Page } from '@playwright/test'

import { places } from '../../renderer/ui/places'
import { expect, test } from './lived-home'
import { type Look, looking } from './look-at'
import { bookOnDisk } from './on-disk'
import { ProtectionPage } from './pages/protection.page'
import { visit } from './pages/window'
import { SCREENS } from './sample-screens'
import { lookAtEach } from './screen'

import { protectionWords, unlocking } from '#shared/text/protection'

const PHRASE = 'quatre chevaux boivent du thé vert'

test.describe.configure({ mode: 'parallel' })

for (const [part, screensIn] of Object.entries(SCREENS)) {
  test(`every screen of « ${part} » can be read in every way`, async ({ launch, home }) => {
    test.setTimeout(300_000)
    const { app, page, complaints } = await launch()
    const faults: string[] = []
    await lookAtEach(page, screensIn(await bookOnDisk(home)), looking({ app, page, onFault: fault => faults.push(fault) }))

    expect(faults).toEqual([])
    expect(complaints).toEqual([])
  })
}

test('the screens that come with a passphrase can be read in every way', async ({ launch }) => {
  test.setTimeout(180_000)
  const { app, page, complaints } = await launch()
  const faults: string[] = []
  await underPassphrase(page, looking({ app, page, onFault: fault => faults.push(fault) }))

  expect(faults).toEqual([])
  expect(complaints).toEqual([])
})

async function underPassphrase(page: Page, look: Look): Promise<void> {
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
