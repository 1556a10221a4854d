import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { aCasebook, aMentee, aMentor, anOrganisation, aPairAt } from '../builders/casebook'
import { expect, picture, test } from './fixtures'
import { go } from './pages/window'
import { prepareHome } from './prepared-home'

import { fullName, listName } from '#shared/domain/person'
import { dataRights as words } from '#shared/text/data-rights'
import { shell } from '#shared/text/shell'

const mentee = aMentee(1, { email: 'yusuf.celik@example.be', notes: 'Monsieur Çelik préfère le matin.' })

/** The files under a folder in which a text stands, the backups aside. */
async function filesTelling(folder: string, text: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = found.filter(each => each.isFile()).map(each => join(each.parentPath, each.name)).filter(path => path.includes('donnees') && !path.includes('sauvegardes'))
  const told = await Promise.all(paths.map(async path => ((await readFile(path)).includes(text) ? [path] : [])))
  return told.flat()
}

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
