import { readFile } from 'node:fs/promises'

import { places } from '../../renderer/ui/places'
import { aCasebook, aMentee, aMentor, anOrganisation, aPairAt } from '../builders/casebook'
import { expect, picture, test } from './fixtures'
import { filesWith } from './in-files'
import { go, visit } from './pages/window'
import { prepareHome } from './prepared-home'
import { sampleBook } from './sample-book'
import { saveTo, textOf } from './saved-files'

import { listed } from '#shared/casebook/casebook'
import { fullName, listName } from '#shared/domain/person'
import { SAMPLE_TODAY } from '#shared/sample/programme'
import { shownPairs } from '#shared/sample/shown'
import { dataRights as words } from '#shared/text/data-rights'
import { shell } from '#shared/text/shell'

const mentee = aMentee(1, { email: 'yusuf.celik@example.be', notes: 'Monsieur Çelik préfère le matin.' })

/** The files of a home in which a text stands, the backups aside: those are told about before, and go by their rotation. */
const filesTelling = (home: string, text: string) => filesWith(home, text, path => !path.includes('sauvegardes'))

test('a person asks that nothing be done with their file, then to be erased: it is read and no more, then nothing of them is left', async ({ launch, home }) => {
  test.setTimeout(120_000)
  await prepareHome(home, aCasebook({ organisation: anOrganisation(), mentors: [aMentor(1)], mentees: [mentee, aMentee(2)], pairs: [aPairAt('withdrawn')] }))
  const launched = await launch({ env: { BINOME_TODAY: '2026-11-30' } })
  const { page } = launched
  await go(page, shell.nav.mentees)
  await page.getByRole('link', { name: listName(mentee), exact: true }).click()
  await page.getByRole('link', { name: words.link, exact: true }).click()
  await expect(page.getByRole('button', { name: words.access.pdf })).toBeDisabled()
  await picture(page, '01-droits')

  await page.getByRole('textbox', { name: words.limitation.reason }).fill('Il conteste ses coordonnées.')
  await page.getByRole('button', { name: words.limitation.act }).click()
  await expect(page.getByText(words.limitation.frozen('2026-11-30'))).toBeVisible()
  await go(page, shell.nav.mentees)
  await expect(page.getByRole('row', { name: listName(mentee) })).toHaveCount(0)
  await page.getByText(words.limitation.list(1)).click()
  await page.getByRole('link', { name: listName(mentee), exact: true }).click()
  await picture(page, '02-fichier-gele')
  await page.getByRole('link', { name: words.link, exact: true }).first().click()

  await page.getByRole('button', { name: words.erasure.look }).click()
  await picture(page, '03-effacement')
  await page.getByRole('textbox', { name: words.erasure.name(fullName(mentee)) }).fill(fullName(mentee))
  await page.getByRole('button', { name: words.erasure.act }).click()
  await expect(page.getByText(words.erasure.erasedOn('2026-11-30'))).toBeVisible()
  await picture(page, '04-personne-effacee')
  await launched.app.close()
  for (const told of ['Çelik', 'yusuf.celik@example.be', '0485 65 43 21']) expect(await filesTelling(home, told)).toEqual([])
})

test('a mentee of the sample receives all that is kept of them, then is erased: their name, number and address stand in no file any more', async ({ launch, home }, testInfo) => {
  test.setTimeout(180_000)
  const book = await sampleBook()
  const person = listed(book.mentees).find(({ id }) => id === book.pairs[shownPairs.closed]?.menteeId)
  if (!person) throw new Error('the sample has no such pair')
  const reached = [person.email, person.phone, person.address.street].filter(each => each !== undefined)
  expect(reached.length).toBeGreaterThan(1)
  await prepareHome(home, book)
  const launched = await launch({ env: { BINOME_TODAY: SAMPLE_TODAY } })
  const { page } = launched
  await visit(page, places.personData('mentee', person.id))
  await page.getByRole('checkbox', { name: words.access.reviewed, exact: true }).check()
  await picture(page, '05-remarques')
  const [pdf, json] = [testInfo.outputPath('acces.pdf'), testInfo.outputPath('acces.json')]
  await saveTo(launched, pdf, words.access.pdf)
  await saveTo(launched, json, words.access.json)
  for (const each of [person.givenName, person.familyName, person.email ?? '']) {
    expect(await textOf(pdf)).toContain(each)
    expect(await readFile(json, 'utf8')).toContain(each)
  }
  for (const each of reached) expect(await filesTelling(home, each), each).not.toEqual([])

  await page.getByRole('button', { name: words.erasure.look, exact: true }).click()
  await page.getByRole('textbox', { name: words.erasure.name(fullName(person)) }).fill(fullName(person))
  await page.getByRole('button', { name: words.erasure.act, exact: true }).click()
  await expect(page.getByText(words.erasure.erasedOn(SAMPLE_TODAY))).toBeVisible({ timeout: 30_000 })
  await launched.app.close()
  for (const each of [...reached, fullName(person), listName(person)]) expect(await filesTelling(home, each), each).toEqual([])

  const again = await launch({ env: { BINOME_TODAY: SAMPLE_TODAY } })
  await visit(again.page, places.pair(shownPairs.closed))
  await expect(again.page.getByRole('heading', { level: 1 })).toContainText(book.pairs[shownPairs.closed]?.reference ?? '')
  await expect(again.page.getByText(person.familyName)).toHaveCount(0)
})
