import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, picture, test } from './fixtures'

import { shell } from '#shared/text/shell'

test('a file that cannot be read is shown as such, and is not touched', async ({ launch, home }) => {
  const folder = join(home, 'donnees')
  await mkdir(folder)
  const damaged = Buffer.from('{"application":"binome","format":1,"book":{"mentors":')
  await writeFile(join(folder, 'binome.json'), damaged)

  const { page } = await launch()
  await expect(page.getByRole('heading', { level: 1, name: shell.opening.title })).toBeVisible()
  await expect(page.getByText(shell.opening.unchanged).first()).toBeVisible()
  await picture(page, 'fichier-abime')
  await page.getByRole('button', { name: shell.opening.retry }).click()
  await expect(page.getByRole('heading', { level: 1, name: shell.opening.title })).toBeVisible()

  // The lock is there while it is read again, and not a moment longer.
  await expect.poll(() => readdir(folder)).toEqual(['binome.json'])
  expect(await readFile(join(folder, 'binome.json'))).toEqual(damaged)
})

test('a file of a newer version is left as it is', async ({ launch, home }) => {
  const folder = join(home, 'donnees')
  await mkdir(folder)
  const newer = '{"application":"binome","format":99,"book":{}}'
  await writeFile(join(folder, 'binome.json'), newer)

  const { page } = await launch()

  await expect(page.getByRole('heading', { level: 1, name: shell.opening.title })).toBeVisible()
  expect(await readFile(join(folder, 'binome.json'), 'utf8')).toBe(newer)
})

test('a data folder that cannot be made is said so, and works once the cause is mended', async ({ launch, home }) => {
  // A plain file where the folder should be: a failure made by the real world.
  const folder = join(home, 'donnees')
  await writeFile(folder, 'une note')

  const { page } = await launch()
  await expect(page.getByRole('heading', { level: 1, name: shell.opening.title })).toBeVisible()
  await picture(page, 'dossier-impossible')

  expect(await readFile(folder, 'utf8')).toBe('une note')
})
