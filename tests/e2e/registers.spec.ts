import { readFile } from 'node:fs/promises'

import { places } from '../../renderer/ui/places'
import { aCasebook, aMentee, aMentor, anOrganisation } from '../builders/casebook'
import { longOver } from '../builders/registers'
import { textOf } from '../builders/word'
import { expect, picture, test } from './fixtures'
import { go, visit } from './pages/window'
import { prepareHome } from './prepared-home'
import { saveTo } from './saved-files'

import { fullName } from '#shared/domain/person'
import { dataRights } from '#shared/text/data-rights'
import { forms } from '#shared/text/forms'
import { breachWords, privacyHub, processingWords, retentionWords } from '#shared/text/registers'
import { shell } from '#shared/text/shell'
import { paperWords } from '#shared/text/sheet-page'

const { review: words } = retentionWords
const { erasure } = dataRights
const [TODAY, YEAR] = ['2029-11-30', 2028]

test('what was kept long enough is decided line by line: one file is erased, another is kept until a day', async ({ launch, home }) => {
  test.setTimeout(120_000)
  await prepareHome(home, longOver())
  const { page } = await launch({ env: { BINOME_TODAY: TODAY } })
  const [mentor, mentee] = [fullName(aMentor()), fullName(aMentee())]
  await visit(page, places.retentionReviewOf(YEAR))
  await expect(page.getByRole('heading', { level: 1, name: words.title(YEAR) })).toBeVisible()
  await picture(page, 'revue')

  await page.getByRole('button', { name: words.keepOf(mentor), exact: true }).click()
  await page.getByRole('textbox', { name: words.reason }).fill('Un nouveau binôme est prévu.')
  await page.getByRole('button', { name: forms.save, exact: true }).click()
  await expect(page.getByRole('button', { name: words.decideAgainOf(mentor), exact: true })).toBeVisible()
  await expect(page.getByText(words.counts({ erased: 0, emptied: 0, kept: 1 }))).toBeVisible()

  await page.getByRole('link', { name: words.eraseOf(mentee), exact: true }).click()
  await page.getByRole('button', { name: erasure.look, exact: true }).click()
  await page.getByRole('textbox', { name: erasure.name(mentee) }).fill(mentee)
  await page.getByRole('button', { name: erasure.act, exact: true }).click()
  await expect(page.getByText(erasure.erasedOn(TODAY))).toBeVisible({ timeout: 30_000 })
  await visit(page, places.retentionReviewOf(YEAR))
  await expect(page.getByText(words.counts({ erased: 1, emptied: 0, kept: 1 }))).toBeVisible()
  await page.getByRole('button', { name: words.mark, exact: true }).click()
  await expect(page.getByText(words.marked(TODAY))).toBeVisible()
  await picture(page, 'revue-faite')
})

test('the register of processing leaves for Word, and a breach is noted with the hours that are left', async ({ launch, home }, testInfo) => {
  await prepareHome(home, aCasebook({ organisation: anOrganisation() }))
  const launched = await launch({ env: { BINOME_TODAY: '2026-11-30' } })
  const { page } = launched
  await go(page, shell.nav.settings)
  await page.getByRole('link', { name: privacyHub.nav, exact: true }).click()
  await page.getByRole('link', { name: privacyHub.rows.processings.label }).click()
  await page.getByRole('button', { name: processingWords.read.mark, exact: true }).click()
  await expect(page.getByText(processingWords.read.on('2026-11-30'))).toBeVisible()
  await page.getByRole('link', { name: processingWords.print, exact: true }).click()
  await page.locator('canvas').first().waitFor()
  const word = testInfo.outputPath('registre.docx')
  await saveTo(launched, word, paperWords.saveWord)
  expect(textOf(await readFile(word))).toContain(anOrganisation().name)

  await visit(page, places.breaches)
  await page.getByRole('link', { name: breachWords.add, exact: true }).click()
  await page.getByRole('textbox', { name: breachWords.what }).fill('Une clé USB est perdue dans le train.')
  await page.getByRole('textbox', { name: breachWords.data }).fill('Une liste de présences, neuf personnes.')
  await page.getByRole('radio', { name: breachWords.risks.risk, exact: true }).check()
  await picture(page, 'violation')
  await page.getByRole('button', { name: forms.save, exact: true }).click()
  await expect(page.getByRole('row', { name: 'Une clé USB est perdue dans le train.' })).toContainText(breachWords.states.open)
  await visit(page, places.privacy)
  await expect(page.getByText(privacyHub.rows.breaches.bad(1))).toBeVisible()
  await picture(page, 'vie-privee')
})
