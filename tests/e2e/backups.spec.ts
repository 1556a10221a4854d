import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, picture, test } from './fixtures'
import { prepareHome } from './prepared-home'

import { anOrganisation } from '../builders/casebook'

import { emptyCasebook } from '#shared/casebook/casebook'
import { backupWords } from '#shared/text/backups'
import { shell } from '#shared/text/shell'

const { adopt } = backupWords

test('a damaged file gives way to the backup of the last start, and is kept beside it', async ({ launch, home }) => {
  const folder = join(home, 'donnees')
  await prepareHome(home, { ...emptyCasebook, organisation: { organisation: anOrganisation() } })
  const first = await launch()
  await expect.poll(async () => (await readdir(join(folder, 'sauvegardes')).catch(() => [])).some(name => name.endsWith('.binome'))).toBe(true)
  await first.app.close()
  await writeFile(join(folder, 'binome.json'), 'abîmé')
  for (const name of ['binome.json.prev', 'journal']) await rm(join(folder, name), { recursive: true, force: true })

  const { page } = await launch()
  await expect(page.getByRole('heading', { name: adopt.title })).toBeVisible()
  await picture(page, 'partir-d-une-sauvegarde')
  await page.getByRole('button', { name: /^Partir de la sauvegarde/ }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: adopt.confirm }).click()

  await expect(page.getByRole('heading', { level: 1, name: shell.today.title })).toBeVisible()
  expect((await readdir(folder)).some(name => name.startsWith('traces-'))).toBe(true)
})
