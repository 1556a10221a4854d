import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { ownPdf } from '../../electron/main/printing/own-pdf'
import { places } from '../../renderer/ui/places'
import { expect, picture, saveDialogAnswers, test } from './fixtures'
import { FirstRunPage } from './pages/first-run.page'
import { visit } from './pages/window'

import type { Page } from '@playwright/test'

import { SAMPLE_TODAY } from '#shared/sample/programme'
import { batchWords as words } from '#shared/text/batch'

const notice = (page: Page, title: string) => page.locator('.notice-title', { hasText: title })
const makeButton = (page: Page) => page.getByRole('button', { name: /^Préparer \d/ })

/** What was chosen is made, contracts that are not printed yet frozen first. */
async function make(page: Page): Promise<void> {
  await makeButton(page).click()
  const freeze = page.getByRole('button', { name: words.freeze })
  if (await freeze.isVisible()) await freeze.click()
}

test('all contracts of a year leave in one PDF and in a folder; what is stopped leaves no half of a file', async ({ launch, home }) => {
  test.setTimeout(240_000)
  const { app, page, complaints } = await launch({ env: { BINOME_TODAY: SAMPLE_TODAY } })
  await new FirstRunPage(page).setUpWithSample()
  await visit(page, places.batch)
  await page.getByLabel(words.from, { exact: true }).fill('01/01/2026')
  await page.getByLabel(words.to, { exact: true }).fill('31/12/2026')
  await page.getByLabel(words.to, { exact: true }).press('Tab')
  const count = await page.locator('.batch-lines input[type=checkbox]').count()
  expect(count).toBeGreaterThan(5)
  await picture(page, '01-contrats-de-l-annee')

  const pdf = join(home, 'lot.pdf')
  await saveDialogAnswers(app, pdf)
  await makeButton(page).click()
  await picture(page, '02-figer')
  const freeze = page.getByRole('button', { name: words.freeze })
  if (await freeze.isVisible()) await freeze.click()
  await expect(notice(page, words.at(pdf))).toBeVisible({ timeout: 60_000 })
  await picture(page, '03-un-seul-pdf')
  const bound = ownPdf(await readFile(pdf))
  expect(bound?.pages.length).toBe(count * 12) // three originals of four pages each

  const folder = join(home, 'contrats')
  await mkdir(folder)
  await saveDialogAnswers(app, folder)
  await page.getByRole('radio', { name: words.intos.folder }).check()
  await make(page)
  await expect(notice(page, words.saved(count))).toBeVisible({ timeout: 60_000 })
  const names = await readdir(folder)
  expect(names.length).toBe(count)
  expect(names.every(name => /^\d{4}-\d{2}-\d{2}_contrat_[\w-]+\.pdf$/.test(name))).toBe(true)
  await picture(page, '04-dans-un-dossier')

  await page.getByRole('radio', { name: words.kinds.certificates }).check()
  const certificates = join(home, 'attestations')
  await mkdir(certificates)
  await saveDialogAnswers(app, certificates)
  await page.getByRole('radio', { name: words.intos.folder }).check()
  await makeButton(page).click()
  await page.getByRole('button', { name: words.stop }).click()
  await expect(notice(page, words.stopped)).toBeVisible()
  for (const name of await readdir(certificates)) expect(ownPdf(await readFile(join(certificates, name))), name).toBeDefined()
  expect(complaints).toEqual([])
})
