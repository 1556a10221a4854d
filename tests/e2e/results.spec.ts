import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { paragraphsOf, partsOf } from '../builders/word'
import { expect, type Launched, picture, test } from './fixtures'
import { FirstRunPage } from './pages/first-run.page'
import { ResultsPage, type ShownFigure } from './pages/results.page'
import { agrees, type ReadFigure, workbookAt } from './results/read-back'
import { saveTo, textOf } from './saved-files'

import { defaults } from '#shared/defaults/defaults'
import { SAMPLE_TODAY } from '#shared/sample/programme'
import { annualReport as words } from '#shared/text/annual-report'
import { indicatorWords } from '#shared/text/indicators'
import { figurePage, profilePage } from '#shared/text/results-pages'
import { paperWords } from '#shared/text/sheet-page'
import { companyCertificate } from '#shared/text/sheets/company-certificate'
import { publicWorkbookWords } from '#shared/text/sheets/public-workbook'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'
import { sponsorship } from '#shared/text/sponsorship'

const labelOf = (code: string): string => indicatorWords(code, defaults.settings.statistics).label

test('the numbers of 2025 are the same on the screen, in the lists behind them and in the files that are handed in', async ({ launch, home }) => {
  test.setTimeout(240_000)
  const launched = await launch({ env: { BINOME_TODAY: SAMPLE_TODAY } })
  await new FirstRunPage(launched.page).setUpWithSample()
  const figures = await lookAt2025(launched)
  await openLists(launched, figures)
  await handIn(launched, home, figures)
  await readProfiles(launched, home)
  await thankACompany(launched, home)
  expect(launched.complaints).toEqual([])
})

async function lookAt2025({ page }: Launched): Promise<readonly ShownFigure[]> {
  const results = new ResultsPage(page)
  await results.open()
  await results.chooseYear(2025)
  const figures = await results.figures()
  await picture(page, '01-tableau-de-bord')
  const numbers = ['C3a', 'C3b', 'C3c', 'C3d'].map(code => Number(figures.find(each => each.code === code)?.value))
  const [atStart = NaN, entered = NaN, exited = NaN, atEnd = NaN] = numbers
  expect(atStart + entered - exited).toBe(atEnd)
  expect(entered).toBeGreaterThan(5)
  return figures
}

/** Each number one sees first opens as many lines as it says; a share opens both its numbers. */
async function openLists({ page }: Launched, figures: readonly ShownFigure[]) {
  const results = new ResultsPage(page)
  for (const code of ['C3e', 'C3b', 'C3d', 'A2c']) {
    const card = results.card(labelOf(code))
    const shown = figures.find(each => each.code === code)?.value ?? ''
    await expect(card.getByText(shown, { exact: true })).toBeVisible()
    await card.getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1, name: figurePage.title(code, labelOf(code)) })).toBeVisible()
    expect(await results.linesBehind()).toEqual({ said: Number(shown), there: Number(shown) })
    await page.getByRole('link', { name: figurePage.back, exact: true }).click()
  }

  const positive = figures.find(each => each.code === 'E2a')
  await results.card(labelOf('E2a')).getByRole('link').first().click()
  expect(await results.linesBehind()).toEqual({ said: Number(positive?.top), there: Number(positive?.top) })
  await picture(page, '02-liste')
  await results.openPart('sur')
  await expect.poll(() => results.linesBehind()).toEqual({ said: Number(positive?.bottom), there: Number(positive?.bottom) })
  await page.getByRole('link', { name: figurePage.back, exact: true }).click()
}

/** The three files of the yearly report, through its wizard; both workbooks are read back by another program. */
async function handIn(launched: Launched, home: string, figures: readonly ShownFigure[]) {
  const { page } = launched
  await new ResultsPage(page).goOn('annual')
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible()
  await page.getByRole('button', { name: words.next, exact: true }).click()
  await expect(page.getByRole('heading', { name: words.missing.title })).toBeVisible()
  await picture(page, '03-ce-qui-manque')
  await page.getByRole('button', { name: words.next, exact: true }).click()
  const [internal, published, activity] = ['rapport-annuel-2025.xlsx', 'rapport-annuel-2025-public.xlsx', 'rapport-activites-2025.docx'].map(name => join(home, name)) as [string, string, string] // one for each
  await saveTo(launched, internal, words.files.makeOf(words.files.internal))
  await saveTo(launched, published, words.files.makeOf(words.files.public))
  await saveTo(launched, activity, words.files.makeOf(words.files.activity))
  await picture(page, '04-fichiers')

  const [whole, open] = [await workbookAt(internal), await workbookAt(published)]
  expect(figures.filter(figure => !whole.figures.get(figure.code)?.every(read => isSame(figure, read)))).toEqual([])
  expect(whole.charts).toBeGreaterThanOrEqual(3)
  expect(whole.formulas).toBeGreaterThan(500)

  const hidden: readonly unknown[] = [reportWorkbook.few, publicWorkbookWords.covered]
  const isAsPublished = (code: string, { value }: ReadFigure) => hidden.includes(value) || value === whole.figures.get(code)?.[0]?.value
  expect([...open.figures].filter(([code, read]) => !read.every(each => isAsPublished(code, each)))).toEqual([])
  expect(open.figures.size).toBeGreaterThan(20)
  expect(open.formulas).toBe(0)
  expect(open.sheets.filter(name => name.startsWith('Liste'))).toEqual([])

  const word = await readFile(activity)
  expect(paragraphsOf(word).join('\n')).toContain('2025')
  expect(Object.keys(partsOf(word)).filter(part => part.startsWith('word/media/')).length).toBeGreaterThanOrEqual(2)
}

/** Whether a figure of the workbook is the one of the screen, with the numbers it is made of. */
function isSame(shown: ShownFigure, read: ReadFigure): boolean {
  if (!agrees(shown.value, read.value)) return false
  const isQuotient = shown.bottom !== ''
  return (!isQuotient || (agrees(shown.top, read.top) && agrees(shown.bottom, read.bottom))) && (shown.unknown === '' || agrees(shown.unknown, read.unknown))
}

async function readProfiles(launched: Launched, home: string) {
  const { page } = launched
  const results = new ResultsPage(page)
  await results.open()
  await results.goOn('profiles')
  await expect(page.getByRole('heading', { level: 1, name: profilePage.title('2025') })).toBeVisible()
  await page.getByRole('link', { name: profilePage.print, exact: true }).click()
  const pdf = join(home, 'analyse-profils-2025.pdf')
  await saveTo(launched, pdf, paperWords.savePdf)
  expect(await textOf(pdf)).toContain('Première année complète avec Binôme')
}

/** The certificate of a company says the hours and the value of the page it comes from. */
async function thankACompany(launched: Launched, home: string) {
  const { page } = launched
  const results = new ResultsPage(page)
  await results.open()
  await results.goOn('sponsorship')
  await expect(page.getByRole('heading', { level: 1, name: sponsorship.title })).toBeVisible()
  const table = page.getByRole('table', { name: new RegExp(`^${sponsorship.byKind('(.+)')}$`) }).first()
  const company = new RegExp(sponsorship.byKind('(.+)')).exec((await table.locator('caption').textContent()) ?? '')?.[1] ?? ''
  const [hours = '', value = ''] = await table.locator('tfoot .numeric').allTextContents()
  await picture(page, '05-mecenat')
  await page.getByRole('link', { name: sponsorship.certificateOf(company), exact: true }).click()
  const pdf = join(home, 'attestation-entreprise.pdf')
  await saveTo(launched, pdf, paperWords.savePdf)
  const text = await textOf(pdf)
  for (const told of [company, hours, value, companyCertificate.noTaxClaim]) expect(text).toContain(told.replace(/[\s\u00A0\u202F]+/g, ' '))
}
