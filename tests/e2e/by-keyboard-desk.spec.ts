import { stat } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, type Launched, test } from './fixtures'
import { liveByKeys } from './keyboard/fault-free'
import { ProtectionPage } from './pages/protection.page'
import { ResultsPage } from './pages/results.page'
import { go, starting } from './pages/window'
import { prepareHome } from './prepared-home'
import { sampleBook } from './sample-book'
import { saveTo } from './saved-files'

import { listed } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import type { Mentor } from '#shared/domain/mentor'
import { fullName, listName } from '#shared/domain/person'
import { SAMPLE_TODAY } from '#shared/sample/programme'
import { annualReport } from '#shared/text/annual-report'
import { backupWords } from '#shared/text/backups'
import { contentWords, listSettings, settingsNav } from '#shared/text/content-settings'
import { indicatorWords } from '#shared/text/indicators'
import { pastWords } from '#shared/text/past'
import { protectionWords } from '#shared/text/protection'
import { figurePage } from '#shared/text/results-pages'
import { articlesWords } from '#shared/text/settings'
import { shell } from '#shared/text/shell'

const PHRASE = 'quatre chevaux boivent du thé vert'
const book = await sampleBook()
const [someone] = listed(book.mentors)
if (!someone) throw new Error('a sample without people')
const figure = 'C3e'
const figureLabel = indicatorWords(figure, defaults.settings.statistics).label

test('without a mouse, one finds a person, reads the results and hands in the workbook', async ({ launch, home }) => {
  test.setTimeout(180_000)
  await prepareHome(home, book)
  await liveByKeys(await launch({ env: { BINOME_TODAY: SAMPLE_TODAY } }), async launched => {
    await find(launched, someone)
    await report(launched, home)
  })
})

test('without a mouse, one changes an article and a list, takes it back, makes a backup, protects, locks and unlocks', async ({ launch, home }) => {
  test.setTimeout(180_000)
  await prepareHome(home, book)
  await liveByKeys(await launch({ env: { BINOME_TODAY: SAMPLE_TODAY } }), async launched => {
    await settings(launched)
    await backup(launched)
    await protect(launched)
  })
})

/** Without accents and in small letters; Escape gives the focus back to where it was. */
async function find({ page }: Launched, someone: Mentor) {
  await page.keyboard.press('Alt+Digit3')
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(shell.stageNames[3]) })).toBeFocused()
  await page.keyboard.press('Control+k')
  const search = page.getByRole('combobox', { name: shell.search.open })
  await expect(search).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await page.keyboard.press('Control+k')
  await expect(search).toBeFocused()
  await page.keyboard.type(withoutAccents(listName(someone)))
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: fullName(someone) })).toBeFocused()
}

const withoutAccents = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036F,]/g, '').toLowerCase()

async function report(launched: Launched, home: string) {
  const { page } = launched
  const results = new ResultsPage(page)
  await results.open()
  await results.chooseYear(2025)
  await results.figures()
  await results.card(figureLabel).getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1, name: figurePage.title(figure, figureLabel) })).toBeFocused()
  await page.getByRole('link', { name: figurePage.back, exact: true }).click()
  await results.goOn('annual')
  for (let step = 0; step < 2; step += 1) await page.getByRole('button', { name: annualReport.next, exact: true }).click()
  const workbook = join(home, 'rapport-annuel.xlsx')
  await saveTo(launched, workbook, annualReport.files.makeOf(annualReport.files.internal))
  expect((await stat(workbook)).size).toBeGreaterThan(10_000)
}

async function settings({ page }: Launched) {
  await go(page, shell.nav.settings)
  await page.getByRole('link', { name: settingsNav.articles, exact: true }).click()
  await page.getByRole('textbox', { name: articlesWords.rules.answerWorkingDays.label }).fill('4')
  await page.getByRole('button', { name: articlesWords.save, exact: true }).click()
  await expect(page.getByText(articlesWords.saved(2)).or(page.getByText(articlesWords.saved(1)))).toBeVisible()

  await page.getByRole('link', { name: settingsNav.lists, exact: true }).click()
  await page.getByRole('link', { name: starting(listSettings.names.hobbies) }).click()
  await page.getByRole('textbox', { name: listSettings.newItem }).fill('apiculture')
  await page.keyboard.press('Enter')
  await expect(page.getByText(listSettings.new).first()).toBeVisible()
  await page.getByRole('button', { name: contentWords.removeOf('apiculture'), exact: true }).click()
  await page.getByRole('textbox', { name: listSettings.newItem }).fill('modélisme')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: contentWords.save, exact: true }).click()
  await expect(page.getByText(contentWords.saved)).toBeVisible()
  await page.getByRole('button', { name: pastWords.undo, exact: true }).click()
  await expect(page.getByText('modélisme')).toHaveCount(0)
}

async function backup({ page }: Launched) {
  await page.getByRole('link', { name: backupWords.nav, exact: true }).click()
  await page.getByRole('button', { name: backupWords.state.make, exact: true }).click()
  await expect(page.getByText(backupWords.state.made, { exact: true })).toBeVisible()
}

async function protect({ page }: Launched) {
  const protection = new ProtectionPage(page)
  const { wizard, codeStep, clearStep, doneStep } = protectionWords
  await page.getByRole('link', { name: protectionWords.nav, exact: true }).click()
  await page.getByRole('link', { name: protectionWords.begin }).click()
  await protection.button(wizard.next).click()
  await protection.choose(PHRASE)
  await protection.button(wizard.next).click()
  const code = (await page.locator('.recovery-code').innerText()).replace(/\s/g, '')
  await protection.field(codeStep.typed).fill(code)
  await protection.button(codeStep.check).click()
  await page.getByRole('checkbox', { name: clearStep.consent }).check()
  await protection.button(clearStep.protect).click()
  await page.getByText(doneStep.title).waitFor({ timeout: 30_000 })
  await page.keyboard.press('Control+l')
  await protection.locked()
  await expect(protection.field('Phrase de passe')).toBeFocused()
  await page.keyboard.type(PHRASE)
  await page.keyboard.press('Enter')
  await protection.button(protectionWords.lock.button).waitFor({ timeout: 30_000 })
}
