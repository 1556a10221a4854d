import { join } from 'node:path'

import type { Page } from '@playwright/test'

import { aCasebook } from '../builders/casebook'
import { companiesPage, exportedAgain, exportedMentees, longList, messyMentors } from '../builders/messy-lists'
import { anEncryptedWorkbook } from '../builders/workbooks'
import { expect, picture, saveDialogAnswers, test } from './fixtures'
import { bookOnDisk } from './on-disk'
import { aFileIn, ImportPages } from './pages/import.page'
import { prepareHome } from './prepared-home'

import { listed } from '#shared/casebook/casebook'
import { importing, importPages as words } from '#shared/text/importing'
import { paperWords } from '#shared/text/sheet-page'
import { shell } from '#shared/text/shell'

/** A house that is past its first day, and knows nobody. */
const nobody = () => ({ ...aCasebook(), mentors: {}, mentees: {}, companies: {}, partners: {} })

interface Kept {
  readonly mentors: Readonly<Record<string, { readonly familyName: string; readonly notes?: string; readonly before?: object }>>
  readonly mentees: Readonly<Record<string, { readonly familyName: string; readonly notes?: string; readonly birthDate?: string }>>
}

/** What stands on the disk, read as plain JSON. */
const onDisk = (home: string): Promise<Kept> => bookOnDisk(home) as Promise<Kept> // by any id

test('a messy workbook becomes files of mentors, and what could not be taken comes back as a file', async ({ launch, home }) => {
  test.setTimeout(120_000)
  await prepareHome(home, nobody())
  const { app, page, complaints } = await launch()
  const pages = new ImportPages(page)

  await pages.open('mentors')
  await pages.choose(await aFileIn(home, 'Mentors 2024.xlsx', messyMentors()))
  await expect(pages.wasRead('Mentors 2024.xlsx')).toBeVisible()
  await expect(page.getByText(importing.wasRead(12, 6, 'Mentors 2024'))).toBeVisible()
  await expect(page.getByText(importing.notes['formulas-without-result'](1))).toBeVisible()
  await picture(page, '01-lu')
  await pages.toColumns()
  await expect(page.getByRole('combobox', { name: words.columns.header })).toHaveValue('4')
  await expect(pages.column('Personne / Né(e) le')).toHaveValue('birthDate')
  await expect(pages.column('Coordonnées / GSM')).toHaveValue('phone')
  await expect(pages.column('Parcours / Retenu le')).toHaveValue('notes')
  await picture(page, '02-colonnes')
  await pages.toCheck()

  for (const [outcome, count] of [['create', 3], ['duplicate', 3], ['refused', 1], ['empty', 1]] as const) await expect(pages.counted(outcome, count)).toBeVisible()
  await expect(pages.line(6).getByText(importing.reasons['several-people'](undefined, 'Anne & Paul Lambert'))).toBeVisible()
  await expect(pages.line(7).getByText(importing.duplicate.ofLine(5, 'email', true))).toBeVisible()
  await expect(pages.line(9).getByText(importing.duplicate.ofLine(8, 'name-and-birth', true))).toBeVisible()
  await expect(pages.line(10).getByText(importing.duplicate.ofLine(8, 'phone', false))).toBeVisible()
  await picture(page, '03-verification')
  expect((await onDisk(home)).mentors).toEqual({})

  const left = join(home, 'a-corriger.xlsx')
  await saveDialogAnswers(app, left)
  await page.getByRole('button', { name: words.left.save(1) }).click()
  await expect(page.getByText(paperWords.savedAt(left))).toBeVisible()
  await pages.create('mentors', 3)
  await picture(page, '04-importe')

  await page.getByRole('link', { name: words.result.toList.mentors }).click()
  for (const name of ['Dubois', 'Lefèvre', 'Öztürk']) await expect(page.getByRole('link', { name: new RegExp(name, 'i') })).toBeVisible()
  const mentors = listed((await onDisk(home)).mentors)
  expect(mentors).toHaveLength(3)
  expect(mentors[0]).toMatchObject({ birthDate: '1990-03-12', phone: '0470 12 34 56', before: { preparedOn: '2024-03-12' }, notes: 'Parcours / Retenu le\u202f: 19/03/2024' })

  // The file of what was left is one that can be imported in its turn.
  await pages.open('mentors')
  await pages.choose(left)
  await expect(pages.wasRead('a-corriger.xlsx')).toBeVisible()
  await pages.toColumns()
  await expect(pages.column('Personne / Nom et prénom')).toHaveValue('fullName')
  await expect(page.getByRole('cell', { name: 'Anne & Paul Lambert', exact: true })).toBeVisible()
  expect(complaints).toEqual([])
})

test('a list is let go over the window, understood as one corrected it, taken back, and understood again', async ({ launch, home }) => {
  test.setTimeout(120_000)
  await prepareHome(home, nobody())
  const { page, complaints } = await launch()
  const pages = new ImportPages(page)

  await pages.open('mentees')
  await pages.letGo(await aFileIn(home, 'export.csv', exportedMentees()))
  await expect(pages.wasRead('export.csv')).toBeVisible()
  await pages.toColumns()
  await expect(page.getByRole('cell', { name: 'Luc Œuvrard' })).toBeVisible()
  await expect(page.getByText(words.columns.left('Parrain'))).toBeVisible()
  await pages.column('Parrain').selectOption('notes')
  await pages.toCheck()
  await pages.create('mentees', 2)
  const [aicha] = listed((await onDisk(home)).mentees)
  expect(aicha).toMatchObject({ familyName: 'N’Diaye', birthDate: '1990-02-03', notes: 'Parrain\u202f: Luc Œuvrard' })

  await pages.undo()
  await picture(page, 'annule')
  expect((await onDisk(home)).mentees).toEqual({})

  await pages.open('mentees')
  await pages.choose(await aFileIn(home, 'export du mois.csv', exportedAgain()))
  await pages.toColumns()
  await expect(page.getByText(words.columns.remembered)).toBeVisible()
  await expect(pages.column('Parrain')).toHaveValue('notes')
  await pages.toCheck()
  await pages.create('mentees', 3)
  expect(complaints).toEqual([])
})

test('a locked workbook is refused with its reason, and a web page named .xls is read', async ({ launch, home }) => {
  await prepareHome(home, nobody())
  const { page, complaints } = await launch()
  const pages = new ImportPages(page)

  await pages.open('companies')
  await pages.choose(await aFileIn(home, 'secret.xlsx', anEncryptedWorkbook()))
  await expect(page.getByRole('alert')).toContainText(importing.refusals.encrypted.title)
  await picture(page, 'protege')

  await pages.choose(await aFileIn(home, 'entreprises.xls', companiesPage()))
  await expect(pages.wasRead('entreprises.xls')).toBeVisible()
  await pages.toColumns()
  await pages.toCheck()
  await pages.create('companies', 1)
  await page.getByRole('link', { name: words.result.toList.companies }).click()
  await expect(page.getByRole('link', { name: 'Bâtisseurs de Wallonie SA' })).toBeVisible()
  expect(complaints).toEqual([])
})

test('one goes on working while 5 000 lines are read and checked, and all of them are there', async ({ launch, home }) => {
  test.setTimeout(180_000)
  await prepareHome(home, nobody())
  const { page, complaints } = await launch()
  const pages = new ImportPages(page)
  const list = await aFileIn(home, 'longue liste.xlsx', longList(5000))
  await pages.open('mentors')

  await watchFrames(page)
  await pages.choose(list)
  await writeInSearch(page, 'binôme de Zoé')
  await expect(pages.wasRead('longue liste.xlsx')).toBeVisible({ timeout: 30_000 })
  await tellLongestGap(page, 'reading')
  await pages.toColumns()

  await watchFrames(page)
  await pages.toCheck()
  await writeInSearch(page, 'entreprise de Łukasz')
  await expect(pages.counted('create', 5000)).toBeVisible({ timeout: 30_000 })
  await tellLongestGap(page, 'checking')
  await page.getByRole('textbox', { name: words.check.search }).fill('personne4321@')
  await expect(pages.line(4323)).toBeVisible()
  await picture(page, 'verification-de-5000-lignes')

  await pages.create('mentors', 5000)
  expect(listed((await onDisk(home)).mentors)).toHaveLength(5000)
  await page.getByRole('link', { name: words.result.toList.mentors }).click()
  await expect(page.getByRole('heading', { level: 1, name: shell.nav.mentors })).toBeVisible({ timeout: 30_000 })
  expect(complaints).toEqual([])
})

/** Opens the search of the window, writes in it letter by letter and closes it: the window must take every letter. */
async function writeInSearch(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+K')
  const field = page.getByRole('combobox', { name: shell.search.open })
  await field.pressSequentially(text)
  await expect(field).toHaveValue(text)
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()
}

/** Begins to measure how long the window goes without drawing. */
const watchFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let [before, longest] = [performance.now(), 0]
    const look = (now: number) => {
      longest = Math.max(longest, now - before)
      before = now
      document.documentElement.dataset['longestGap'] = String(Math.round(longest))
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })

/** Notes the longest time without a frame beside the test; it depends on the machine, so that nothing is asked of it. */
async function tellLongestGap(page: Page, what: string): Promise<void> {
  const gap = await page.evaluate(() => document.documentElement.dataset['longestGap'])
  test.info().annotations.push({ type: 'longest gap between frames', description: `${what}: ${gap ?? '?'} ms` })
}
