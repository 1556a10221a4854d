import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Page } from '@playwright/test'

import { OPEN_WHILE_LOCKED } from '../../electron/main/ipc/serve'
import { places } from '../../renderer/ui/places'
import { aBusyWeek } from '../builders/busy-week'
import { expect, picture, test } from './fixtures'
import { filesWith } from './in-files'
import { ProtectionPage } from './pages/protection.page'
import { visit } from './pages/window'
import { prepareHome } from './prepared-home'

import { questions } from '#shared/api/api'
import { listed } from '#shared/casebook/casebook'
import { people } from '#shared/text/people'
import { protectionWords as words, unlocking } from '#shared/text/protection'
import { refusals } from '#shared/text/refusals'
import { shell } from '#shared/text/shell'

const PHRASE = 'quatre chevaux boivent du thé vert'

const NEXT = 'un tambour lilas sous le hublot'

/** How long a try may take on a busy machine, in milliseconds. */
const KEYS = { timeout: 30_000 }

const week = aBusyWeek(3)
const [someone] = listed(week.mentors)
if (!someone) throw new Error('a week without a mentor')
const told = { familyName: 'Vandenbroucke-Świątek', email: 'anne.v-s@example.be', street: 'venelle du Puits sans fond 7' }
const book = { ...week, mentors: { ...week.mentors, [someone.id]: { ...someone, familyName: told.familyName, email: told.email, address: { ...someone.address, street: told.street } } } }

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

/** What every channel that gives or takes data answers, asked without a question. */
const refusalsOf = (page: Page) =>
  page.evaluate(
    async channels => {
      const said = await Promise.all(channels.map(async channel => [channel, await window.bridge.ask(channel, undefined)] as const))
      return said.filter(([, answer]) => !['store/locked', 'door/bad-question'].includes((answer as { error?: { code: string } }).error?.code ?? ''))
    },
    Object.keys(questions).filter(channel => !(OPEN_WHILE_LOCKED as ReadonlySet<string>).has(channel)),
  )

test('what was in clear is under a passphrase, is asked for when it locks and when it opens, and what was being typed comes back', async ({ launch, home }) => {
  test.setTimeout(180_000) // three starts, and eight passphrases or codes that are slow to try on purpose
  await prepareHome(home, book)
  const first = await launch()
  for (const text of Object.values(told)) expect(await filesWith(home, text), text).not.toEqual([])
  const code = await new ProtectionPage(first.page).protect(PHRASE, name => picture(first.page, name))

  await visit(first.page, places.mentor(someone.id))
  await expect(first.page.getByText(told.email)).toBeVisible()
  await visit(first.page, places.newMentor)
  await field(first.page, people.fields.familyName).fill('Świątek-Inconnue')
  await first.page.keyboard.press('Control+l')

  await expect(first.page.getByRole('heading', { level: 1, name: unlocking.title })).toBeVisible()
  await expect(first.page.getByRole('textbox', { name: unlocking.passphrase, exact: true })).toBeFocused()
  expect(await first.page.title()).toBe(`${unlocking.title} – Binôme`)
  expect(await first.page.getByText(shell.nav.mentors).count()).toBe(0)
  await picture(first.page, 'verrouille')
  const answer = await first.page.evaluate(() => window.bridge.ask('history.read', { about: 'organisation' }))
  expect(answer).toEqual({ ok: false, error: { code: 'store/locked' } })
  expect(await refusalsOf(first.page)).toEqual([])

  await first.page.keyboard.type(`${PHRASE}e`)
  await first.page.keyboard.press('Enter')
  await expect(first.page.getByText(unlocking.wrongPassphrase)).toBeVisible(KEYS)
  await picture(first.page, 'phrase-incorrecte')
  await expect(button(first.page, unlocking.open)).toBeEnabled(KEYS)
  await first.page.getByRole('textbox', { name: unlocking.passphrase, exact: true }).fill(PHRASE)
  await first.page.keyboard.press('Enter')

  await expect(field(first.page, people.fields.familyName)).toHaveValue('Świątek-Inconnue', KEYS)
  await picture(first.page, 'saisie-reprise')
  expect(first.complaints).toEqual([])
  await first.app.evaluate(({ app }) => app.exit()) // as if the power went

  for (const text of [...Object.values(told), 'Inconnue']) expect(await filesWith(home, text), text).toEqual([])

  const second = await launch()
  await second.page.getByRole('button', { name: unlocking.lost }).click()
  await field(second.page, unlocking.code).fill(code.toLowerCase())
  await button(second.page, unlocking.open).click()
  await new ProtectionPage(second.page).choose(NEXT)
  await picture(second.page, 'nouvelle-phrase')
  await button(second.page, unlocking.nextSave).click()
  await expect(second.page.getByRole('button', { name: words.lock.button })).toBeVisible(KEYS)
  await second.app.close()

  const { page } = await launch()
  await new ProtectionPage(page).give(PHRASE)
  await expect(page.getByText(unlocking.wrongPassphrase)).toBeVisible(KEYS)
  await expect(button(page, unlocking.open)).toBeEnabled(KEYS)
  await new ProtectionPage(page).unlock(NEXT)
})

test('it locks when nobody touches the machine, and when the machine itself is locked', async ({ launch, home }) => {
  await prepareHome(home, book, PHRASE)
  const { app, page } = await launch()
  const protection = new ProtectionPage(page)
  await protection.unlock(PHRASE)
  const idleFor = (seconds: number) =>
    app.evaluate(({ powerMonitor }, idle) => {
      powerMonitor.getSystemIdleTime = () => idle
    }, seconds)

  await idleFor(3600)
  await protection.locked()
  await idleFor(0)
  await protection.unlock(PHRASE)
  await app.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen'))
  await protection.locked()
})

test('a damaged file is told apart from a wrong passphrase, and neither is written over', async ({ launch, home }) => {
  await prepareHome(home, book, PHRASE)
  const path = join(home, 'donnees', 'binome.json')
  const whole = await readFile(path)
  const damaged = Buffer.from(whole)
  const middle = Math.floor(damaged.length / 2)
  damaged[middle] = (damaged[middle] ?? 0) ^ 1
  await writeFile(path, damaged)

  const { page } = await launch()
  await expect(page.getByText(refusals.damaged(path).title)).toBeVisible()
  await picture(page, 'fichier-protege-abime')
  expect(await readFile(path)).toEqual(damaged)
  await writeFile(path, whole)
  await button(page, shell.opening.retry).click()
  const protection = new ProtectionPage(page)
  await protection.locked()
  await protection.give(NEXT)
  await expect(page.getByText(unlocking.wrongPassphraseDetail)).toBeVisible(KEYS)
  expect(await readFile(path)).toEqual(whole)
  await expect(button(page, unlocking.open)).toBeEnabled(KEYS)
  await protection.unlock(PHRASE)
})

test('it locks by the menu, keeps its colours, and says so where there is nothing to lock with', async ({ launch, home }) => {
  await prepareHome(home, book)
  const { app, page } = await launch()
  const lockByMenu = () =>
    app.evaluate(({ Menu, BrowserWindow }, label) => {
      const item = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []).find(each => each.label === label)
      item?.click(undefined, BrowserWindow.getAllWindows()[0])
    }, 'Verrouiller')
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => {
      process.env['SAID'] = 'yes'
      return Promise.resolve({ response: 0, checkboxChecked: false })
    }
  })
  await lockByMenu()
  expect(await app.evaluate(() => process.env['SAID'])).toBe('yes')

  await page.getByRole('button', { name: shell.theme.label }).click()
  await page.getByRole('menuitemradio', { name: shell.theme.dark }).click()
  await new ProtectionPage(page).protect(PHRASE)
  await lockByMenu()

  await expect(page.getByRole('heading', { level: 1, name: unlocking.title })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await picture(page, 'verrouille-sombre')
})
