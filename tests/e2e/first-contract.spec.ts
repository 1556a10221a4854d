import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, picture, test } from './fixtures'
import { bookOnDisk } from './on-disk'
import { FirstRunPage } from './pages/first-run.page'
import { PairPage } from './pages/pair.page'
import { PeoplePage } from './pages/people.page'
import { pagesOf, printInto, saveTo, textOf } from './saved-files'

import { contractWords } from '#shared/text/contracts'
import { forms } from '#shared/text/forms'
import { organisation } from '#shared/text/organisation'
import { pairWords } from '#shared/text/pairs'
import { shell } from '#shared/text/shell'

const mentor = { givenName: 'Zoé', familyName: 'd’Hondt-Œuvrard', agreement: 'feminine', phone: '0470/12.34.56', municipality: 'Namur', place: 'rue Haute 12, Namur (parking : 3 €)' } as const
const mentee = { givenName: 'Łukasz', familyName: 'N’Diaye', agreement: 'masculine', municipality: 'Jambes' } as const

test('from an empty folder to a signed contract, and everything is there when the application opens again', async ({ launch, home }) => {
  test.setTimeout(240_000) // twelve pages are drawn for the printer, in a window without a graphics card
  const { app, page, complaints } = await launch()
  const firstRun = new FirstRunPage(page)

  // The association.
  await picture(page, '01-premiere-ouverture')
  await firstRun.next()
  await expect(page.getByText(forms.problem.missing('le nom'))).toBeVisible()
  await firstRun.describe({ name: 'Tremplin pour l’emploi', companyNumber: '0123.456.748' })
  await expect(page.getByText(forms.problem.companyNumber)).toBeVisible()
  await picture(page, '02-numero-refuse')
  await firstRun.describe({ name: 'Tremplin pour l’emploi', companyNumber: '0123.456.749' })
  await firstRun.reachAt('info@tremplin.example')
  const noPicture = join(home, 'logo.png')
  await writeFile(noPicture, 'ceci n’est pas une image')
  await firstRun.chooseLogo(noPicture)
  await expect(page.getByText(organisation.logo.notAPicture('logo.png'))).toBeVisible()
  await picture(page, '03-logo-refuse')
  await firstRun.chooseLogo(join(import.meta.dirname, '../../resources/icon.png'))
  await expect(page.getByRole('img', { name: organisation.logo.own })).toBeVisible()
  await firstRun.next()
  await firstRun.addToTeam({ givenName: 'Cléo', familyName: 'Lefèvre', presence: 'lundi et jeudi' })
  await picture(page, '04-equipe')
  await firstRun.next()
  await firstRun.signBy({ name: 'Anne Dubois', role: 'directrice', place: 'Namur' })
  await picture(page, '05-pour-finir')
  await firstRun.beginEmpty()
  await expect(page.getByRole('heading', { level: 1, name: shell.today.title })).toBeVisible()
  await picture(page, '06-aujourd-hui-vide')

  // The two people.
  const people = new PeoplePage(page)
  await people.enterMentor(mentor)
  await picture(page, '07-fiche-mentor')
  await people.enterMentee(mentee)
  await picture(page, '07b-mentee-retenu')
  await expect(page.getByText(shell.saving.saved, { exact: true })).toBeVisible()

  // The pair; 31 August + six months is the last of February.
  const pair = new PairPage(page)
  await pair.begin()
  await page.getByRole('radio', { name: pairWords.form.situation.agreed }).check()
  await pair.next()
  await pair.choosePeople(mentor.familyName, mentee.familyName)
  await pair.chooseCoordinator(/Lefèvre/)
  await pair.agreedOn('31/02', 'hier', 'hier')
  await expect(page.getByText(forms.date.noSuchDay('31/02'))).toBeVisible()
  await picture(page, '08-date-impossible')
  await pair.agreedOn('hier', 'hier', 'hier')
  await pair.startOn('310827')
  await expect(pair.field(pairWords.form.terms.endsOn)).toHaveValue('29/02/2028')
  await picture(page, '09-conditions')
  await pair.next()
  await picture(page, '10-verification')
  await pair.create()
  await picture(page, '11-binome-cree')

  // The contract: looked at, printed, saved.
  await pair.openContract()
  await expect(page.getByText(/page 1 sur \d+/i).first()).toBeAttached()
  await page.locator('canvas').first().waitFor()
  await picture(page, '12-apercu')
  const paper = join(home, 'papier.pdf')
  await printInto(app, paper)
  await pair.printContract()
  await expect(page.getByText(contractWords.printed)).toBeVisible({ timeout: 60_000 })
  const saved = join(home, 'contrat.pdf')
  await saveTo({ app, page }, saved, contractWords.savePdf)
  const word = join(home, 'contrat.docx')
  await saveTo({ app, page }, word, contractWords.saveWord)
  expect((await stat(word)).size).toBeGreaterThan(10_000)

  const text = await textOf(saved)
  for (const words of ['Zoé d’Hondt-Œuvrard', 'Łukasz N’Diaye', '31 août 2027', '29 février 2028', '3 €', '0123.456.749', '0470 12 34 56', 'Anne Dubois', 'Cléo Lefèvre']) expect(text).toContain(words)
  for (const original of ['exemplaire de la mentor', 'exemplaire du mentee', 'exemplaire de l’association']) expect(text).toContain(original)
  expect(text.match(/Signature ?:/g)?.length).toBe(9)
  expect(text).toMatch(/page 1 \/ \d/)
  expect(await pagesOf(paper)).toBe(await pagesOf(saved))

  // The signatures.
  await page.getByRole('link', { name: contractWords.record }).click()
  for (const party of ['mentor', 'mentee', 'association'] as const) await pair.sign(party, 'aujourd’hui')
  await expect(page.getByText(pairWords.contract.complete)).toBeVisible()
  await picture(page, '13-binome-signe')
  expect(complaints).toEqual([])
  await app.close()

  // Everything is there.
  const again = await launch()
  await new PeoplePage(again.page).go(shell.nav.pairs)
  await again.page.getByRole('link', { name: /^B-\d{4}-001/ }).click()
  await expect(again.page.getByText(pairWords.contract.complete)).toBeVisible()
  expect(JSON.stringify((await bookOnDisk(home)).mentors)).toContain('d’Hondt-Œuvrard')
})
