import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import { linesOf } from '../builders/workbook-lines'
import { expect, type Launched, picture, test } from './fixtures'
import { bookOnDisk } from './on-disk'
import { FirstRunPage } from './pages/first-run.page'
import { go } from './pages/window'
import { workbookAt } from './results/read-back'
import { saveTo, textOf } from './saved-files'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { fullName } from '#shared/domain/person'
import { SAMPLE_TODAY } from '#shared/sample/programme'
import { shownContracts } from '#shared/sample/shown'
import { settingsNav } from '#shared/text/content-settings'
import { contractWords } from '#shared/text/contracts'
import { forms } from '#shared/text/forms'
import { fullExport as words } from '#shared/text/full-export'
import { fullExportSheets } from '#shared/text/full-export-sheets'
import { shell } from '#shared/text/shell'

import { places } from '../../renderer/ui/places'

test('everything leaves in one file, which an empty Binôme takes over: the same people, the same pairs, the same contracts', async ({ launch, home }) => {
  test.setTimeout(240_000)
  const env = { BINOME_TODAY: SAMPLE_TODAY }
  const launched = await launch({ env })
  await new FirstRunPage(launched.page).setUpWithSample()
  const json = await takeAway(launched, home)
  await launched.app.close()
  const left = await bookOnDisk(home)

  const elsewhere = join(home, 'autre-poste')
  await mkdir(elsewhere)
  const other = await launch({ env, home: elsewhere })
  const firstRun = new FirstRunPage(other.page)
  await picture(other.page, '03-premiere-ouverture')
  await firstRun.takeOver(json)
  await expect(other.page.getByRole('heading', { level: 1, name: shell.today.title })).toBeVisible({ timeout: 60_000 })
  await picture(other.page, '04-repris')
  await readContract(other, home, left)
  await other.app.close()
  expect(isDeepStrictEqual(await bookOnDisk(elsewhere), left)).toBe(true)
  expect([...launched.complaints, ...other.complaints]).toEqual([])
})

/** Saves the list of the mentors, the workbook and the file of everything. Answers where the last lies. */
async function takeAway(launched: Launched, home: string): Promise<string> {
  const { page } = launched
  const mentors = listed((await bookOnDisk(home)).mentors)
  const list = join(home, 'liste-mentors.xlsx')
  await go(page, shell.nav.mentors)
  await saveTo(launched, list, forms.table.export)
  const lines = linesOf(await readFile(list))
  for (const { familyName } of mentors) expect(JSON.stringify(lines)).toContain(familyName)
  await picture(page, '01-liste')

  await go(page, shell.nav.settings)
  await page.getByRole('link', { name: settingsNav.data, exact: true }).click()
  const [workbook, json] = [join(home, 'export-complet.xlsx'), join(home, 'export-complet.json')]
  await saveTo(launched, workbook, words.workbook)
  const read = await workbookAt(workbook)
  const { sheets } = fullExportSheets
  const missing = [sheets.mentors, sheets.mentees, sheets.pairs, sheets.contracts, sheets.meetings, sheets.entries].filter(name => !read.sheets.includes(name))
  expect(missing).toEqual([])
  expect(linesOf(await readFile(workbook), sheets.mentors).length).toBeGreaterThan(mentors.length)
  expect(read.formulas).toBe(0)
  await saveTo(launched, json, words.json)
  await picture(page, '02-export')
  return json
}

/** A contract that was printed on the other machine is shown and saved as it was. */
async function readContract(launched: Launched, home: string, book: Casebook) {
  const { page } = launched
  const contract = book.contracts[shownContracts.volunteer]
  const pair = listed(book.pairs).find(({ id }) => id === contract?.pairId)
  const mentor = pair && book.mentors[pair.mentorId]
  if (!contract || !mentor) throw new Error('The sample has no such contract')
  await page.evaluate(address => (location.hash = address), places.contract(contract.id))
  await page.locator('canvas').first().waitFor()
  const pdf = join(home, 'contrat-repris.pdf')
  await saveTo(launched, pdf, contractWords.savePdf)
  expect(await textOf(pdf)).toContain(fullName(mentor))
}
