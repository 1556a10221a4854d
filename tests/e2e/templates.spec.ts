import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { aCasebook, aMentor, aPairAt } from '../builders/casebook'
import { aWordFile, paragraphsOf } from '../builders/word'
import { expect, type Launched, picture, test } from './fixtures'
import { aFileIn } from './pages/import.page'
import { TemplatesPage } from './pages/templates.page'
import { go } from './pages/window'
import { prepareHome } from './prepared-home'
import { saveTo } from './saved-files'

import { contractWords } from '#shared/text/contracts'
import { pairWords } from '#shared/text/pairs'
import { shell } from '#shared/text/shell'
import { templatePage as words, templateRefusals } from '#shared/text/template-settings'

const REFERENCE = 'B-2026-001'
const OURS = 'Convention de la maison'
const body = [OURS, 'Entre {{mentor.prenom}} {{mentor.nom}} et {{mentee.prenom}} {{mentee.nom}}', 'Du {{contrat.debut}} au {{contrat.fin}}', '{{articles}}', '{{signatures}}']

test('a contract for Word is written in the file of the association, once that file is right, and in ours again when it is taken away', async ({ launch, home }) => {
  test.setTimeout(120_000)
  await prepareHome(home, aCasebook({ pairs: [aPairAt('validated', 1, { reference: REFERENCE })] }))
  const launched = await launch({ env: { BINOME_TODAY: '2026-02-23' } })
  const { page } = launched
  const templates = new TemplatesPage(page)

  await templates.open('contract')
  await templates.choose(await aFileIn(home, 'notes.docx', new TextEncoder().encode('ceci n’est pas un document Word')))
  await expect(page.getByText(templateRefusals.notDocx.other.title)).toBeVisible()
  await templates.choose(await aFileIn(home, 'convention.docx', await aWordFile([...body, 'Chère {{mentor.prenoom}},'])))
  await expect(page.getByText(words.notPassed('convention.docx', 1))).toBeVisible()
  await expect(page.getByText(words.problems['unknown-field']('mentor.prenoom', 'Chère {{mentor.prenoom}},', 'mentor.prenom'))).toBeVisible()
  await picture(page, '01-champ-inconnu')
  await templates.choose(await aFileIn(home, 'convention.docx', await aWordFile(body)))
  await expect(page.getByText(words.passed('convention.docx'))).toBeVisible()
  await expect(page.getByText(words.gapsTitle)).toHaveCount(0)
  await picture(page, '02-modele-verifie')
  await templates.use()
  await expect(page.getByText(words.theirs('convention.docx', '2026-02-23'))).toBeVisible()

  const theirs = await savedContract(launched, join(home, 'contrat-modele.docx'))
  const { givenName, familyName } = aMentor(1)
  expect(theirs[0]).toBe(OURS)
  expect(theirs[1]).toContain(`Entre ${givenName} ${familyName} et Yusuf Çelik`)
  expect(theirs.join('\n')).not.toContain('{{')
  await expect(page.getByText(words.onPaper)).toBeVisible()
  await picture(page, '03-contrat')

  await templates.open('contract')
  await templates.backToOurs()
  expect(await savedContract(launched, join(home, 'contrat.docx'))).not.toContain(OURS)
  await expect(page.getByText(words.onPaper)).toHaveCount(0)
  expect(launched.complaints).toEqual([])
})

/** What stands in the contract of the pair, saved for Word. */
async function savedContract(launched: Launched, path: string): Promise<readonly string[]> {
  const { page } = launched
  await go(page, shell.nav.pairs)
  await page.getByRole('link', { name: REFERENCE, exact: true }).click()
  await page.getByRole('link', { name: pairWords.moves['print-contract'].act, exact: true }).first().click()
  await saveTo(launched, path, contractWords.saveDraftWord)
  return paragraphsOf(await readFile(path))
}
