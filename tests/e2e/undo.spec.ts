import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { aCasebook, aPartner } from '../builders/casebook'
import { linesOf } from '../builders/workbook-lines'
import { expect, picture, test } from './fixtures'
import { go } from './pages/window'
import { prepareHome } from './prepared-home'
import { saveTo } from './saved-files'

import { forms } from '#shared/text/forms'
import { historyWords } from '#shared/text/history'
import { actTold, auditWords, binWords, draftWords, pastWords as words } from '#shared/text/past'
import { people } from '#shared/text/people'
import { shell } from '#shared/text/shell'

const { name } = aPartner()
const removed = `${historyWords.act('partner.remove', [], '')} (${name})`

test('what was removed comes back by undoing or from the bin, and the audit trail tells all of it', async ({ launch, home }, testInfo) => {
  await prepareHome(home, aCasebook())
  const launched = await launch()
  const { page } = launched
  const link = page.getByRole('link', { name, exact: true })
  await go(page, shell.nav.partners)
  await link.click()
  await page.getByRole('button', { name: forms.remove, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: forms.remove, exact: true }).click()
  await expect(page.getByText(words.done(removed))).toBeVisible()
  await picture(page, '01-supprime')

  await page.getByRole('button', { name: words.undo, exact: true }).click()
  await expect(link).toBeVisible()
  await expect(page.getByText(words.undone(removed))).toBeVisible()
  await page.getByRole('button', { name: words.close, exact: true }).click()
  await page.locator('body').press('Control+Shift+KeyZ')
  await expect(link).toBeHidden()

  await go(page, shell.nav.settings)
  await page.getByRole('link', { name: binWords.nav, exact: true }).click()
  await expect(page.getByRole('row', { name })).toBeVisible()
  await picture(page, '02-corbeille')
  await page.getByRole('button', { name: binWords.putBackOf(name), exact: true }).click()
  await expect(page.getByText(binWords.backAgain(name))).toBeVisible()
  await expect(page.getByText(binWords.empty)).toBeVisible()

  await page.getByRole('link', { name: auditWords.nav, exact: true }).click()
  const acts = [{ act: 'partner.remove' }, { act: 'history.undo', undoes: 1, meant: 'partner.remove' }, { act: 'history.redo', meant: 'partner.remove' }, { act: 'bin.put-back' }].map(actTold)
  for (const act of acts) await expect(page.getByRole('cell', { name: act, exact: true })).toBeVisible()
  await picture(page, '03-journal')
  const path = join(testInfo.outputDir, 'journal.xlsx')
  await saveTo(launched, path, auditWords.save)
  const lines = linesOf(await readFile(path)).map(line => line.join(' '))
  for (const act of acts) expect(lines.filter(line => line.includes(act) && line.includes(name)), act).toHaveLength(1)
})

test('what is typed and not sent comes back after a crash', async ({ launch, home }) => {
  await prepareHome(home, aCasebook())
  const { app, page } = await launch()
  const field = () => page.getByRole('textbox', { name: people.partners.name })
  await go(page, shell.nav.partners)
  await page.getByRole('link', { name: people.partners.add, exact: true }).click()
  await field().fill('CPAS de Namur')
  await expect.poll(() => page.evaluate(() => window.bridge.ask('drafts.read', undefined))).toMatchObject({ ok: true, value: { '/partenaires/nouveau partner': { name: ['CPAS de Namur'] } } })
  app.process().kill('SIGKILL')

  const { page: again } = await launch()
  await again.getByRole('link', { name: draftWords.takeUp, exact: true }).click()
  await expect(again.getByText(draftWords.resumed)).toBeVisible()
  await expect(again.getByRole('textbox', { name: people.partners.name })).toHaveValue('CPAS de Namur')
  await picture(again, '04-saisie-reprise')
  await again.getByRole('button', { name: draftWords.startOver, exact: true }).click()
  await expect(again.getByRole('textbox', { name: people.partners.name })).toHaveValue('')
  await expect(again.getByText(draftWords.resumed)).toBeHidden()
})
