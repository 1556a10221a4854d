import { execFile } from 'node:child_process'
import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import type { ElectronApplication } from '@playwright/test'

import { aCasebook, anOrganisation } from '../builders/casebook'
import { expect, type Launched, saveDialogAnswers, test } from './fixtures'
import { faultsAt } from './look-at'
import { bookOnDisk } from './on-disk'
import { FirstRunPage } from './pages/first-run.page'
import { PartnerPage } from './pages/partner.page'
import { prepareHome } from './prepared-home'

import { listed } from '#shared/casebook/casebook'
import { backupWords } from '#shared/text/backups'
import { storeWords } from '#shared/text/past'
import { refusals } from '#shared/text/refusals'
import { shell } from '#shared/text/shell'

const run = promisify(execFile)
const isRoot = process.getuid?.() === 0

const book = aCasebook({ organisation: anOrganisation() })
const NAME = 'CPAS de Ciney'

/** Lets nothing be written in a folder any more, or lets it again; for root, whom permissions do not hold, by the mark that the file system itself minds. */
async function hold(folder: string, isHeld: boolean) {
  if (isRoot) await run('chattr', ['-R', isHeld ? '+i' : '-i', folder])
  else for (const each of [folder, join(folder, 'journal')]) await chmod(each, isHeld ? 0o555 : 0o755)
}

/** Answers the question whether a page may be closed that holds something unsaved, and counts how often it was asked. */
async function leavingAnswers(app: ElectronApplication, button: 'stay' | 'leave') {
  await app.evaluate(({ dialog }, chosen) => {
    process.env['ASKED'] = '0'
    dialog.showMessageBoxSync = () => {
      process.env['ASKED'] = String(Number(process.env['ASKED']) + 1)
      return chosen
    }
  }, button === 'stay' ? 0 : 1)
}

const timesAsked = (app: ElectronApplication) => app.evaluate(() => Number(process.env['ASKED']))

/** What the window does where the disk does not take a form: it says so, keeps the form, and does not close over it. */
async function refusedIn({ app, page }: Launched, title: string) {
  const partner = new PartnerPage(page)
  await partner.type(NAME)
  await partner.send()
  await expect(partner.mark('not-saved')).toBeVisible()
  await expect(page.getByText(title).first()).toBeVisible()
  await expect(partner.name).toHaveValue(NAME)

  await leavingAnswers(app, 'stay')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect.poll(() => timesAsked(app)).toBe(1)
  await expect(partner.name).toHaveValue(NAME)
  return partner
}

/** From the refusal itself: everything, with what the disk refused, in a file elsewhere. */
async function saveElsewhere({ app, page }: Launched, path: string) {
  await saveDialogAnswers(app, path)
  await page.getByRole('button', { name: backupWords.elsewhere.button, exact: true }).click()
  await expect(page.getByText(backupWords.elsewhere.saved(path))).toBeVisible()
  expect(await faultsAt({ app, page }, 'enregistrer-ailleurs')).toEqual([])
  await page.getByRole('button', { name: shell.saving.close, exact: true }).click()
}

test('in a folder that became read-only a form stays, everything is saved elsewhere, and that file opens where nobody stands yet', async ({ launch, home }) => {
  test.setTimeout(180_000)
  const folder = join(home, 'donnees')
  await prepareHome(home, book)
  const launched = await launch()
  await hold(folder, true)
  const path = join(home, 'cle-usb', 'copie.binome')
  await mkdir(join(home, 'cle-usb'))
  try {
    await refusedIn(launched, refusals.readOnly.title)
    await saveElsewhere(launched, path)
  } finally {
    await hold(folder, false)
  }
  await expect(launched.page.getByText(storeWords.diskAgainMark)).toBeVisible({ timeout: 30_000 })
  await new PartnerPage(launched.page).send()
  await expect(launched.page.getByRole('heading', { level: 1, name: NAME })).toBeVisible()
  await launched.app.close()

  const other = join(home, 'autre-poste')
  await mkdir(other)
  const { app, page } = await launch({ home: other })
  await saveDialogAnswers(app, path)
  await new FirstRunPage(page).showOtherStarts()
  await page.getByRole('button', { name: backupWords.list.chooseFile, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: backupWords.adopt.confirm, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: shell.today.title })).toBeVisible({ timeout: 30_000 })
  await expect(await new PartnerPage(page).inList(NAME)).toBeVisible()
})

test('where the folder goes while the application is open nothing is lost, and a window that is closed all the same says so first', async ({ launch, home }) => {
  await prepareHome(home, book)
  const launched = await launch()
  const partner = new PartnerPage(launched.page)
  await partner.enter('CPAS de Huy')
  await rename(join(home, 'donnees'), join(home, 'emporte'))
  await refusedIn(launched, refusals.folderGone.title)
  await saveElsewhere(launched, join(home, 'copie.binome'))

  await leavingAnswers(launched.app, 'leave')
  const gone = launched.app.waitForEvent('close')
  await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined)
  await gone
  await rm(join(home, 'donnees'), { recursive: true, force: true })
  await rename(join(home, 'emporte'), join(home, 'donnees'))
  expect(listed((await bookOnDisk(home)).partners).map(({ name }) => name)).toContain('CPAS de Huy')
})

test('a disk that is full keeps what it has, and takes the form once there is room again', async ({ launch, home }) => {
  test.skip(!isRoot, 'a disk of its own is mounted')
  const folder = join(home, 'donnees')
  await mkdir(folder)
  await run('mount', ['-t', 'tmpfs', '-o', 'size=4m,mode=700', 'binome', folder])
  const filler = join(home, 'donnees', 'film.mp4')
  try {
    await prepareHome(home, book)
    const launched = await launch()
    await new PartnerPage(launched.page).enter('CPAS de Huy')
    await launched.page.evaluate(() => window.bridge.ask('backup.make', undefined)) // whatever waits to be written is written
    await writeFile(filler, Buffer.alloc(8_000_000)).catch(() => undefined) // until it is full
    const partner = await refusedIn(launched, refusals.diskFull.title)
    expect(await faultsAt(launched, 'disque-plein')).toEqual([])
    expect(listed((await bookOnDisk(home)).partners).map(({ name }) => name)).toContain('CPAS de Huy')

    await rm(filler)
    await partner.send()
    await expect(launched.page.getByRole('heading', { level: 1, name: NAME })).toBeVisible()
    await launched.app.close()
    expect(listed((await bookOnDisk(home)).partners).map(({ name }) => name)).toEqual(expect.arrayContaining(['CPAS de Huy', NAME]))
    expect((await readdir(folder)).filter(name => name.endsWith('.tmp'))).toEqual([])
  } finally {
    await run('umount', ['-l', folder])
  }
})
