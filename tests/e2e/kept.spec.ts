import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { aCasebook } from '../builders/casebook'
import { recordFigure } from '../reliability/figures'
import { expect, type LaunchOptions, type Launched, test } from './fixtures'
import { faultsAt } from './look-at'
import { bookOnDisk } from './on-disk'
import { PartnerPage } from './pages/partner.page'
import { ProtectionPage } from './pages/protection.page'
import { loadedAnewBy } from './pages/window'
import { prepareHome } from './prepared-home'

import { listed } from '#shared/casebook/casebook'
import { forms } from '#shared/text/forms'
import { draftWords, storeWords } from '#shared/text/past'
import { refusals } from '#shared/text/refusals'
import { shell } from '#shared/text/shell'

const KILLS = 20
const PHRASE = 'quatre chevaux boivent du thé vert'

type Launch = (options?: LaunchOptions) => Promise<Launched>

/** Enters one partner after another, the application killed each time a moment after « Enregistré »; answers what was lost, and what could not be opened. */
async function killed(launch: Launch, times: number, passphrase?: string) {
  const answered: string[] = []
  const counts = { acknowledgedLost: 0, unreadable: 0 }
  for (let kill = 0; kill <= times; kill += 1) {
    const { app, page } = await launch()
    const partner = new PartnerPage(page)
    if (passphrase !== undefined) await new ProtectionPage(page).unlock(passphrase)
    if ((await page.getByRole('heading', { level: 1, name: shell.opening.title }).count()) > 0) counts.unreadable += 1
    for (const name of answered) if (!(await (await partner.inList(name)).isVisible())) counts.acknowledgedLost += 1
    if (kill === times) {
      await app.close()
      break
    }

    await partner.enter(`CPAS n° ${kill}`)
    answered.push(`CPAS n° ${kill}`)
    await partner.type(`Resté en suspens ${kill}`)
    if (kill % 2 === 1) await partner.send() // killed while this one is being written
    await setTimeout((kill * 311) % 2600) // the whole book is written some two seconds after an act: before, while and after
    app.process().kill('SIGKILL')
  }
  return counts
}

test(`${KILLS} kills of the application a moment after « Enregistré » lose nothing, in clear and protected`, async ({ launch, home }) => {
  test.setTimeout(420_000)
  await prepareHome(home, aCasebook())
  const clear = await killed(launch, KILLS / 2)
  await rm(join(home, 'donnees'), { recursive: true })
  await prepareHome(home, aCasebook(), PHRASE)
  const sealed = await killed(launch, KILLS / 2, PHRASE)

  await recordFigure('3-kills-application', {
    what: 'kill -9 de l’application, un instant après « Enregistré », en clair et protégée',
    ...{ tried: KILLS, acknowledgedLost: clear.acknowledgedLost + sealed.acknowledgedLost, unreadable: clear.unreadable + sealed.unreadable },
  })
  expect([clear, sealed]).toEqual(Array.from({ length: 2 }, () => ({ acknowledgedLost: 0, unreadable: 0 })))
})

test('what is typed and not sent comes back after a kill, beside all that was sent', async ({ launch, home }) => {
  await prepareHome(home, aCasebook())
  const { app, page } = await launch()
  const partner = new PartnerPage(page)
  await partner.enter('CPAS de Huy')
  await partner.type('CPAS de Ciney')
  await expect.poll(() => page.evaluate(() => window.bridge.ask('drafts.read', undefined))).toMatchObject({ value: { '/partenaires/nouveau partner': { name: ['CPAS de Ciney'] } } })
  app.process().kill('SIGKILL')

  const { page: again } = await launch()
  await expect(await new PartnerPage(again).inList('CPAS de Huy')).toBeVisible()
  await again.getByRole('link', { name: draftWords.takeUp, exact: true }).click()
  await expect(new PartnerPage(again).name).toHaveValue('CPAS de Ciney')
  await new PartnerPage(again).send()
  await expect(again.getByRole('heading', { level: 1, name: 'CPAS de Ciney' })).toBeVisible()
  await expect(again.getByText(draftWords.resumed)).toBeHidden()
})

test('a damaged file is taken up from the save before it and the journal, and is kept aside', async ({ launch, home }) => {
  const folder = join(home, 'donnees')
  await prepareHome(home, aCasebook())
  const first = await launch()
  await new PartnerPage(first.page).enter('CPAS de Huy')
  await first.app.close()
  const path = join(folder, 'binome.json')
  const damaged = Buffer.from((await readFile(path, 'utf8')).replace('CPAS de Huy', 'CPAS de Hxy'))
  await writeFile(path, damaged)

  const { app, page } = await launch()
  await expect(page.getByText(refusals.damaged(path).title)).toBeVisible()
  await expect(page.getByText(shell.opening.recoverTitle)).toBeVisible()
  expect(await faultsAt({ app, page }, 'fichier-abime')).toEqual([])
  expect(await readFile(path)).toEqual(damaged)
  await page.getByRole('button', { name: shell.opening.recover, exact: true }).click()
  await expect(await new PartnerPage(page).inList('CPAS de Huy')).toBeVisible()
  const [aside] = (await readdir(folder)).filter(name => name.startsWith('binome.json.abime-'))
  expect(await readFile(join(folder, aside ?? ''))).toEqual(damaged)
  expect(listed((await bookOnDisk(home)).partners).map(({ name }) => name)).toContain('CPAS de Huy')
})

test('a file that a newer Binôme wrote is refused and left as it is, its journal and the save before it too', async ({ launch, home }) => {
  const folder = join(home, 'donnees')
  await prepareHome(home, aCasebook())
  const path = join(folder, 'binome.json')
  const newer = (await readFile(path, 'utf8')).replace(/"format":\s*\d+/, '"format":99')
  await writeFile(path, newer)
  const before = await bytesIn(folder)

  const { app, page } = await launch()
  await expect(page.getByText(refusals.newer(path).title)).toBeVisible()
  expect(await faultsAt({ app, page }, 'version-plus-recente')).toEqual([])
  await app.close()
  expect(await bytesIn(folder)).toEqual(before)
})

test('data that another computer holds are read without a change, and taken over when a person says so', async ({ launch, home }) => {
  await prepareHome(home, aCasebook())
  const lock = join(home, 'donnees', 'binome.lock')
  const theirs = { pid: 4711, host: 'PC-ACCUEIL', startedAt: new Date().toISOString(), id: 'f0000000-0000-4000-8000-000000000001' }
  await writeFile(lock, JSON.stringify(theirs))

  const { app, page } = await launch()
  const partner = new PartnerPage(page)
  await expect(page.getByText(refusals.locked('', '', '').title)).toBeVisible()
  await expect(page.getByText(theirs.host, { exact: false }).first()).toBeVisible()
  expect(await faultsAt({ app, page }, 'tenu-par-un-autre-poste')).toEqual([])
  await page.getByRole('button', { name: shell.opening.read, exact: true }).click()
  await expect(page.getByText(storeWords.readingMeaning)).toBeVisible()
  await partner.type('CPAS de Ciney')
  await expect(partner.mark('reading')).toBeVisible()
  await expect(page.getByText(forms.readingOnly)).toBeVisible()
  await expect(page.getByRole('button', { name: forms.save, exact: true })).toBeDisabled()
  expect(await faultsAt({ app, page }, 'lecture-seule')).toEqual([])
  expect(JSON.parse(await readFile(lock, 'utf8'))).toEqual(theirs)

  // What is typed cannot be kept in a folder that is only read: one is asked first, and loses nothing by staying.
  await page.getByRole('button', { name: storeWords.takeOver, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: storeWords.stayReading, exact: true }).click()
  await expect(partner.name).toHaveValue('CPAS de Ciney')
  expect(await page.evaluate(() => window.bridge.ask('store.state', undefined))).toMatchObject({ value: { at: 'open', reading: { host: theirs.host } } })
  await page.getByRole('button', { name: storeWords.takeOver, exact: true }).click()
  await loadedAnewBy(page, () => page.getByRole('dialog').getByRole('button', { name: storeWords.takeOver, exact: true }).click())
  await expect(page.getByRole('button', { name: forms.save, exact: true })).toBeEnabled()
  await expect(page.getByText(storeWords.readingMeaning)).toBeHidden()
  await partner.enter('CPAS de Ciney')
})

/** Every file of a folder with its bytes, the lock aside. */
async function bytesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const found = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(each => each.isFile() && each.name !== 'binome.lock')
  const pairs = await Promise.all(found.map(async each => [join(each.parentPath, each.name), (await readFile(join(each.parentPath, each.name))).toString('base64')] as const))
  return Object.fromEntries(pairs)
}
