import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { aCasebook, anOrganisation } from '../builders/casebook'
import { expect, picture, test } from './fixtures'
import { bookOnDisk } from './on-disk'
import { BackupsPage } from './pages/backups.page'
import { FirstRunPage } from './pages/first-run.page'
import { PartnerPage } from './pages/partner.page'
import { ProtectionPage } from './pages/protection.page'
import { starting } from './pages/window'
import { prepareHome } from './prepared-home'

import { emptyCasebook, listed } from '#shared/casebook/casebook'
import { backupWords } from '#shared/text/backups'
import { historyWords } from '#shared/text/history'
import { pastWords } from '#shared/text/past'
import { shell } from '#shared/text/shell'

const { adopt, compare, list, rehearsal, second } = backupWords

const PHRASE = 'quatre chevaux boivent du thé vert'
/** A passphrase is slow to try on purpose, and slower where the machine is busy, in milliseconds. */
const KEYS_TAKE = 30_000

const partnersOnDisk = async (home: string) => listed((await bookOnDisk(home)).partners).map(({ name }) => name)

test('a backup is made, gone through, compared and restored whole, and the restore is undone', async ({ launch, home }) => {
  test.setTimeout(120_000)
  await prepareHome(home, aCasebook())
  const launched = await launch()
  const { page } = launched
  const [backups, partner] = [new BackupsPage(launched), new PartnerPage(page)]
  await backups.open()
  await backups.make()
  await picture(page, 'sauvegarde-faite')
  await backups.act('asked', 'rehearse')
  await expect(page.getByText(rehearsal.unchanged)).toBeVisible()
  await expect(page.getByText(rehearsal.people(2, 2, 0))).toBeVisible()
  await picture(page, 'sauvegarde-verifiee')

  await partner.enter('CPAS de Huy')
  await backups.open()
  await backups.act('asked', 'compare')
  await expect(page.getByRole('row', { name: 'CPAS de Huy' }).getByRole('cell', { name: compare.kinds.removed, exact: true })).toBeVisible()
  await picture(page, 'comparer')
  expect(await partnersOnDisk(home)).toContain('CPAS de Huy')
  await backups.restore()
  await picture(page, 'restauree')
  await expect(backups.rows('restore')).toHaveCount(1)
  await expect(await partner.inList('CPAS de Huy')).toBeHidden()
  expect(await partnersOnDisk(home)).not.toContain('CPAS de Huy')

  // Not before the window knows that the restore is the last act: what it knew before would be refused, as it should.
  await page.getByRole('button', { name: starting(pastWords.undoOf(historyWords.act('backup.restore', [], ''), '')) }).click()
  await expect(await partner.inList('CPAS de Huy')).toBeVisible()
  expect(await partnersOnDisk(home)).toContain('CPAS de Huy')
})

test('a backup also goes to a second place, and one that is protected opens on an empty Binôme with its phrase', async ({ launch, home }) => {
  test.setTimeout(120_000)
  await prepareHome(home, aCasebook(), PHRASE)
  const [stick, other, copy] = [join(home, 'cle-usb'), join(home, 'autre-poste'), join(home, 'copie.binome')]
  for (const folder of [stick, other]) await mkdir(folder)
  const launched = await launch()
  const backups = new BackupsPage(launched)
  await new ProtectionPage(launched.page).unlock(PHRASE)
  await backups.open()
  await backups.useSecondPlace(stick)
  await expect(launched.page.getByText(second.there, { exact: true })).toBeVisible()
  await backups.make('madeElsewhere')
  await picture(launched.page, 'second-endroit')
  await expect(backups.rows('asked').filter({ hasText: list.elsewhere })).toHaveCount(1)
  const [there] = (await readdir(stick, { recursive: true })).filter(name => name.includes('-asked-') && name.endsWith('.binome'))
  await copyFile(join(stick, there ?? ''), copy)
  await rm(stick, { recursive: true })
  await new PartnerPage(launched.page).inList('Mission régionale de Namur')
  await backups.open()
  await expect(launched.page.getByText(second.notThere)).toBeVisible()
  await launched.app.close()

  const onTheOther = await launch({ home: other })
  const empty = new BackupsPage(onTheOther)
  await new FirstRunPage(onTheOther.page).showOtherStarts()
  await empty.chooseFile(copy)
  await expect(empty.dialog.getByText(adopt.confirmText(adopt.ofFile('copie.binome')))).toBeVisible()
  await picture(onTheOther.page, 'partir-d-un-fichier')
  await empty.dialog.getByRole('button', { name: adopt.confirm, exact: true }).click()
  await new ProtectionPage(onTheOther.page).unlock(PHRASE)
  await expect(await new PartnerPage(onTheOther.page).inList('Mission régionale de Namur')).toBeVisible()
})

test('a protected backup is compared here once its own phrase is given, and a wrong one is told', async ({ launch, home }) => {
  test.setTimeout(120_000)
  const elsewhere = join(home, 'ailleurs')
  await prepareHome(home, aCasebook())
  await mkdir(elsewhere)
  await prepareHome(elsewhere, aCasebook({ partners: [] }), PHRASE)
  const launched = await launch()
  const backups = new BackupsPage(launched)
  await backups.open()
  await backups.chooseFile(join(elsewhere, 'donnees', 'binome.json'))
  await backups.give(`${PHRASE}e`)
  await expect(backups.dialog.getByText(backupWords.refusals.wrongSecret('passphrase', 1).title)).toBeVisible({ timeout: KEYS_TAKE })
  await picture(launched.page, 'phrase-de-la-sauvegarde')
  await backups.give(PHRASE) // the button waits for the moment that must pass between two tries
  await expect(launched.page.getByText(compare.lessProtected)).toBeVisible({ timeout: KEYS_TAKE })
  expect(await partnersOnDisk(home)).toEqual(['Mission régionale de Namur'])
})

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
  await page.getByRole('button', { name: starting(list.adopt) }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: adopt.confirm }).click()

  await expect(page.getByRole('heading', { level: 1, name: shell.today.title })).toBeVisible()
  expect((await readdir(folder)).some(name => name.startsWith('traces-'))).toBe(true)
})
