import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { tenYears, THE_DAY } from '../builders/ten-years'
import { expect, picture, saveDialogAnswers, test } from './fixtures'
import { ResultsPage } from './pages/results.page'
import { prepareHome } from './prepared-home'
import { workbookAt } from './results/read-back'
import { saveTo } from './saved-files'

import { annualReport as words } from '#shared/text/annual-report'

test('the making of a workbook is stopped, nothing is left on the disk, and it can be made afterwards', async ({ launch, home }) => {
  test.setTimeout(240_000)
  await prepareHome(home, tenYears(3000, THE_DAY))
  const { app, page, complaints } = await launch({ env: { BINOME_TODAY: THE_DAY } })
  const results = new ResultsPage(page)
  await results.open()
  await results.chooseYear(2025)
  await results.goOn('annual')
  await page.getByRole('button', { name: words.next, exact: true }).click()
  await page.getByRole('button', { name: words.next, exact: true }).click()

  const stopped = join(home, 'arrete.xlsx')
  const before = await readdir(home)
  await saveDialogAnswers(app, stopped)
  const internal = page.getByRole('region', { name: words.files.internal, exact: true })
  await internal.getByRole('button', { name: words.files.makeOf(words.files.internal), exact: true }).click()
  await internal.getByRole('button', { name: words.files.stop, exact: true }).click()
  await expect(internal.getByText(words.files.stopped)).toBeVisible()
  await picture(page, 'arrete')
  expect((await readdir(home)).filter(name => !before.includes(name) && name.startsWith('arrete'))).toEqual([])

  const made = join(home, 'rapport-annuel-2025.xlsx')
  await saveTo({ app, page }, made, words.files.makeOf(words.files.internal))
  expect((await workbookAt(made)).figures.size).toBeGreaterThan(50)
  expect(await readdir(home)).not.toContain('arrete.xlsx')
  expect(complaints).toEqual([])
})
