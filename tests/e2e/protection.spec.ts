import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Page } from '@playwright/test'

import { aBusyWeek } from '../builders/busy-week'
import { expect, picture, test } from './fixtures'
import { prepareHome } from './prepared-home'

import { listed } from '#shared/casebook/casebook'
import { people } from '#shared/text/people'
import { choosingWords, protectionWords as words, unlocking } from '#shared/text/protection'
import { shell } from '#shared/text/shell'

const PHRASE = 'quatre chevaux boivent du thé vert'

const book = { ...aBusyWeek(3) }
const [someone] = listed(book.mentors)
if (!someone) throw new Error('a week without a mentor')
const { familyName } = someone

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

/** The bytes of every file of a home that hold a text: Chromium's own files are looked at too. */
async function filesWith(home: string, text: string): Promise<readonly string[]> {
  const files = (await readdir(home, { recursive: true, withFileTypes: true })).filter(each => each.isFile()).map(each => join(each.parentPath, each.name))
  const found: string[] = []
  for (const path of files) {
    const bytes = await readFile(path).catch(() => Buffer.alloc(0)) // gone since: Chromium tidies up
    if (bytes.includes(Buffer.from(text))) found.push(path)
  }
  return found
}

async function goTo(page: Page, address: string) {
  await page.evaluate(to => {
    window.location.hash = to
  }, address)
}

/** From « Réglages » to the last page of the wizard; answers with the recovery code. */
async function protect(page: Page): Promise<string> {
  await goTo(page, '/reglages/protection')
  await page.getByRole('link', { name: words.begin }).click()
  await expect(page.getByText(words.why.lostTitle)).toBeVisible()
  await picture(page, 'protection-pourquoi')
  await button(page, words.wizard.next).click()
  await field(page, choosingWords.label).fill(PHRASE)
  await field(page, choosingWords.again).fill(PHRASE)
  await picture(page, 'protection-phrase')
  await button(page, words.wizard.next).click()
  const code = (await page.locator('.recovery-code').innerText()).replace(/\s/g, '')
  await picture(page, 'protection-code')
  await field(page, words.codeStep.typed).fill(code)
  await button(page, words.codeStep.check).click()
  await page.getByRole('checkbox', { name: words.clearStep.consent }).check()
  await picture(page, 'protection-en-clair')
  await button(page, words.clearStep.protect).click()
  await expect(page.getByText(words.doneStep.title)).toBeVisible()
  await picture(page, 'protection-faite')
  return code
}

test('what was in clear is under a passphrase, is asked for when it locks and when it opens, and what was being typed comes back', async ({ launch, home }) => {
  await prepareHome(home, book)
  const first = await launch()
  expect(await filesWith(home, familyName)).not.toEqual([])
  const code = await protect(first.page)

  await goTo(first.page, '/mentors/nouveau')
  await field(first.page, people.fields.familyName).fill('Świątek-Inconnue')
  await first.page.keyboard.press('Control+l')

  await expect(first.page.getByRole('heading', { level: 1, name: unlocking.title })).toBeVisible()
  await expect(first.page.getByRole('textbox', { name: unlocking.passphrase, exact: true })).toBeFocused()
  expect(await first.page.title()).toBe(`${unlocking.title} – Binôme`)
  expect(await first.page.getByText(shell.nav.mentors).count()).toBe(0)
  await picture(first.page, 'verrouille')
  const answer = await first.page.evaluate(() => window.bridge.ask('history.read', { about: 'organisation' }))
  expect(answer).toEqual({ ok: false, error: { code: 'store/locked' } })

  await first.page.keyboard.type(`${PHRASE}e`)
  await first.page.keyboard.press('Enter')
  await expect(first.page.getByText(unlocking.wrongPassphrase)).toBeVisible()
  await picture(first.page, 'phrase-incorrecte')
  await expect(button(first.page, unlocking.open)).toBeEnabled()
  await first.page.getByRole('textbox', { name: unlocking.passphrase, exact: true }).fill(PHRASE)
  await first.page.keyboard.press('Enter')

  await expect(field(first.page, people.fields.familyName)).toHaveValue('Świątek-Inconnue')
  await picture(first.page, 'saisie-reprise')
  expect(first.complaints).toEqual([])
  await first.app.evaluate(({ app }) => app.exit()) // as if the power went

  for (const text of [familyName, 'Inconnue']) expect(await filesWith(home, text), text).toEqual([])

  const second = await launch()
  await second.page.getByRole('button', { name: unlocking.lost }).click()
  await field(second.page, unlocking.code).fill(code.toLowerCase())
  await button(second.page, unlocking.open).click()
  await field(second.page, choosingWords.label).fill('un tambour lilas sous le hublot')
  await field(second.page, choosingWords.again).fill('un tambour lilas sous le hublot')
  await picture(second.page, 'nouvelle-phrase')
  await button(second.page, unlocking.nextSave).click()
  await expect(second.page.getByRole('button', { name: words.lock.button })).toBeVisible()
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
  await page.getByRole('menuitem', { name: shell.theme.dark }).click()
  await protect(page)
  await lockByMenu()

  await expect(page.getByRole('heading', { level: 1, name: unlocking.title })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await picture(page, 'verrouille-sombre')
})
