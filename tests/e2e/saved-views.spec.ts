import { places } from '../../renderer/ui/places'
import { aCasebook, aMentor } from '../builders/casebook'
import { expect, test } from './fixtures'
import { faultsAt } from './look-at'
import { ProtectionPage } from './pages/protection.page'
import { visit } from './pages/window'
import { prepareHome } from './prepared-home'

import type { Page } from '@playwright/test'

import { mentorPathWords } from '#shared/text/mentor-path'
import { people } from '#shared/text/people'
import { savedViews as words } from '#shared/text/saved-views'

const PHRASE = 'quatre chevaux boivent du thé vert'
const NAME = 'Mentors à suivre'

const aBook = () => aCasebook({ mentors: [aMentor(1, { sector: 'construction' }), aMentor(2)] })
const sector = (page: Page) => page.getByLabel(mentorPathWords.list.sector, { exact: true })
const open = (page: Page) => page.getByRole('button', { name: words.open, exact: true }).click()

/** Saves a view of the list of mentors, and says that the list opens in it. */
async function saveView(page: Page): Promise<void> {
  await visit(page, places.mentors)
  await sector(page).selectOption('construction')
  await page.getByLabel(people.mentors.search).fill('vandenbr')
  await open(page)
  await page.getByRole('menuitem', { name: words.save }).click()
  await page.getByLabel(words.saving.name).fill(NAME)
  await page.getByRole('button', { name: words.saving.submit }).click()
  await expect(page.getByText(words.said.saved(NAME))).toBeAttached()
  await open(page)
  await page.getByRole('menuitem', { name: words.change }).click()
  await page.getByRole('checkbox', { name: words.changing.openedOf(NAME) }).check()
  await page.getByRole('button', { name: words.changing.done }).last().click()
}

for (const [manner, passphrase] of [
  ['in clear', undefined],
  ['under a passphrase', PHRASE],
] as const)
  test(`a view survives a restart ${manner}, and opens the list`, async ({ launch, home }) => {
    await prepareHome(home, aBook(), passphrase)
    const first = await launch()
    if (passphrase !== undefined) await new ProtectionPage(first.page).unlock(passphrase)
    await saveView(first.page)
    expect(await faultsAt(first, `vue-enregistree-${manner.replaceAll(' ', '-')}`)).toEqual([])
    await first.app.close()

    const { page, complaints } = await launch()
    if (passphrase !== undefined) await new ProtectionPage(page).unlock(passphrase)
    await visit(page, places.mentors)
    await expect(sector(page)).toHaveValue('construction')
    await expect(page.getByLabel(people.mentors.search)).toHaveValue('') // it may be the name of a person, and is not kept
    await expect(page.locator('.data-table tbody tr')).toHaveCount(1)
    await open(page)
    await expect(page.getByRole('menuitemradio', { name: NAME })).toHaveAttribute('aria-checked', 'true')
    await page.getByRole('menuitem', { name: words.whole }).click()
    await expect(page.locator('.data-table tbody tr')).toHaveCount(2)
    expect(complaints).toEqual([])
  })
