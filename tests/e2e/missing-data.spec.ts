import { aCasebook, aContract, aMentee, aMentor, aPairAt } from '../builders/casebook'
import { expect, type Launched, picture, test } from './fixtures'
import { called, chooseIn } from './pages/in-lists'
import { MissingDataPage } from './pages/missing-data.page'
import { ResultsPage } from './pages/results.page'
import { go } from './pages/window'
import { prepareHome } from './prepared-home'

import { emptyCasebook } from '#shared/casebook/casebook'
import { withEntries } from '#shared/casebook/entries'
import { fullName, listName } from '#shared/domain/person'
import { entryWords } from '#shared/text/entry'
import { forms } from '#shared/text/forms'
import { menteePathWords } from '#shared/text/mentee-path'
import { profilePage } from '#shared/text/results-pages'
import { shell } from '#shared/text/shell'

const mentee = aMentee(1, { gender: 'man', birthDate: '1990-05-14' })
const REFERENCE = 'B-2026-001'
const field = menteePathWords.form.studies
const [lower, bachelor, master] = ['lower-secondary', 'bachelor', 'master-or-higher'].map(key => called('studies', key)) as [string, string, string] // one for each

test('what is missing is filled in where it belongs and counts from then on; what was true at entry stays, unless it was an error', async ({ launch, home }) => {
  test.setTimeout(120_000)
  const book = aCasebook({ mentors: [aMentor(1)], mentees: [mentee], pairs: [aPairAt('active', 1, { reference: REFERENCE })], contracts: [aContract()] })
  await prepareHome(home, withEntries(emptyCasebook, book))
  const launched = await launch({ env: { BINOME_TODAY: '2026-06-01' } })
  await fillIn(launched)
  await countedAs(launched, lower)
  await change(launched)
  await countedAs(launched, lower)
  await correct(launched)
  await countedAs(launched, bachelor)
  expect(launched.complaints).toEqual([])
})

/** The line leads to its field; once it is saved one is back, with one thing less to do. */
async function fillIn({ page }: Launched) {
  const missing = new MissingDataPage(page)
  await missing.open()
  const before = await missing.left()
  await picture(page, '01-ce-qui-manque')
  await missing.line('studies', fullName(mentee)).click()
  await expect(page.getByRole('combobox', { name: field, exact: true })).toBeFocused()
  await picture(page, '02-au-champ')
  await chooseIn(page, field, lower)
  await page.getByRole('button', { name: forms.save, exact: true }).click()
  await missing.isOpen()
  expect(await missing.left()).toBe(before - 1)
  await expect(missing.line('studies', fullName(mentee))).toHaveCount(0)
  await expect(await atEntry({ page })).toContainText(lower)
}

/** The file says today that the person has studied further: the pair, and what is counted, keep what was true. */
async function change({ page }: Pick<Launched, 'page'>) {
  await go(page, shell.nav.mentees)
  await page.getByRole('link', { name: listName(mentee), exact: true }).click()
  await page.getByRole('link', { name: forms.edit, exact: true }).first().click()
  await chooseIn(page, field, master)
  await page.getByRole('button', { name: forms.save, exact: true }).click()
  await expect(page.getByText(entryWords.kept.before)).toContainText(`${REFERENCE}${entryWords.kept.what(entryWords.nouns.studies)}`)
  await picture(page, '03-fiche')
  await page.getByText(entryWords.kept.before).getByRole('link', { name: REFERENCE, exact: true }).click()
  const part = await atEntry({ page })
  await expect(part).toContainText(lower)
  await expect(part).toContainText(entryWords.today(master))
  await picture(page, '04-a-l-entree')
}

/** It was an error from the start: what is counted is put right, and the file stays as it is. */
async function correct({ page }: Pick<Launched, 'page'>) {
  const part = await atEntry({ page })
  await part.getByRole('button', { name: entryWords.correct, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('group', { name: entryWords.sides.mentee, exact: true }).getByRole('combobox', { name: entryWords.fields.studies, exact: true }).click()
  await page.getByRole('option', { name: bachelor, exact: true }).click()
  await picture(page, '05-correction')
  await dialog.getByRole('button', { name: entryWords.save, exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(part).toContainText(bachelor)
  await expect(part).toContainText(entryWords.today(master))
}

/** What is counted of the two, on the page of their pair. */
async function atEntry({ page }: Pick<Launched, 'page'>) {
  await go(page, shell.nav.pairs)
  await page.getByRole('link', { name: REFERENCE, exact: true }).click()
  return page.getByRole('region', { name: entryWords.section, exact: true })
}

/** The analysis of the profiles counts the mentee of the pair with these studies, and with no others. */
async function countedAs({ page }: Pick<Launched, 'page'>, studies: string) {
  const results = new ResultsPage(page)
  await results.open()
  await results.goOn('profiles')
  await page.getByRole('combobox', { name: profilePage.choose }).selectOption({ label: '2026' })
  const table = page.getByRole('table', { name: profilePage.tables })
  const head = table.getByRole('columnheader', { name: profilePage.yearOf(profilePage.columns.mentees, '2026'), exact: true })
  const column = await head.evaluate(cell => (cell as HTMLTableCellElement).cellIndex) // a head of a column is one
  for (const each of [lower, bachelor, master]) {
    const line = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: each, exact: true }) })
    if (each === studies) await expect(line.locator('th, td').nth(column)).toHaveText('1')
    else await expect(line).toHaveCount(0)
  }
}
