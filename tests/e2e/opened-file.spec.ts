import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'

import { aCasebook } from '../builders/casebook'
import { expect, picture, startCommand, test } from './fixtures'
import { bookOnDisk } from './on-disk'
import { BackupsPage } from './pages/backups.page'
import { PartnerPage } from './pages/partner.page'
import { ProtectionPage } from './pages/protection.page'
import { prepareHome } from './prepared-home'

import { listed } from '#shared/casebook/casebook'
import { backupWords } from '#shared/text/backups'
import { shell } from '#shared/text/shell'

const { adopt, compare } = backupWords

const PHRASE = 'quatre chevaux boivent du thé vert'

/** A backup of another post: its only partner is not known here. */
async function aBackup(home: string): Promise<string> {
  const [elsewhere, copy] = [join(home, 'ailleurs'), join(home, 'copie du 12.binome')]
  await mkdir(elsewhere)
  await prepareHome(elsewhere, aCasebook({ partners: [] }))
  await copyFile(join(elsewhere, 'donnees', 'binome.json'), copy)
  return copy
}

/** What the system does when a person double-clicks a backup while Binôme is open. */
async function openBeside(home: string, word: string): Promise<void> {
  const { executablePath, args, cwd, env } = startCommand({ home, args: [word] })
  const child = spawn(executablePath, args, { cwd, env, stdio: 'ignore' })
  await once(child, 'exit')
}

test('a backup opened with the system is looked at beside the data of here, and nothing is restored by itself', async ({ launch, home }) => {
  await prepareHome(home, aCasebook())
  const copy = await aBackup(home)
  const { page } = await launch({ args: [copy] })
  await expect(page.getByRole('heading', { name: compare.title })).toBeVisible()
  await expect(page.getByRole('row', { name: 'Mission régionale de Namur' }).getByRole('cell', { name: compare.kinds.removed, exact: true })).toBeVisible()
  await picture(page, 'ouverte-par-le-systeme')
  expect(listed((await bookOnDisk(home)).partners)).toHaveLength(1)
})

test('one opened while Binôme stands open comes up in its window, and a folder or a switch of that name does not', async ({ launch, home }) => {
  await prepareHome(home, aCasebook())
  const copy = await aBackup(home)
  const launched = await launch()
  await mkdir(join(home, 'dossier.binome'))
  for (const word of [join(home, 'dossier.binome'), `--fichier=${copy}`]) await openBeside(home, word)
  await new PartnerPage(launched.page).inList('Mission régionale de Namur')
  await openBeside(home, pathToFileURL(copy).href)
  await expect(launched.page.getByRole('heading', { name: compare.title })).toBeVisible()
})

test('one opened on a locked Binôme is looked at once it is unlocked', async ({ launch, home }) => {
  await prepareHome(home, aCasebook(), PHRASE)
  const copy = await aBackup(home)
  const { page } = await launch({ args: [copy] })
  await new ProtectionPage(page).unlock(PHRASE)
  await expect(page.getByText(compare.lessProtected).or(page.getByRole('heading', { name: compare.title })).first()).toBeVisible()
})

test('one opened on an empty Binôme offers to begin with it, and only does so once that is said', async ({ launch, home }) => {
  const copy = await aBackup(home)
  const other = join(home, 'nouveau-poste')
  await mkdir(other)
  const launched = await launch({ home: other, args: [copy] })
  const backups = new BackupsPage(launched)
  await expect(backups.dialog.getByText(adopt.confirmText(adopt.ofFile('copie du 12.binome')))).toBeVisible()
  await picture(launched.page, 'partir-de-celle-ci')
  expect((await readdir(join(other, 'donnees'))).filter(name => name === 'binome.json.prev')).toEqual([])
  await backups.dialog.getByRole('button', { name: adopt.confirm, exact: true }).click()
  await expect(launched.page.getByRole('heading', { level: 1, name: shell.today.title })).toBeVisible()
  expect(listed((await bookOnDisk(other)).mentors)).toHaveLength(2)
})
