import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import PostalMime from 'postal-mime'

import { aCasebook, aMentor } from '../builders/casebook'
import { aGroupSession } from '../builders/recruitment'
import { expect, type Launched, picture, saveDialogAnswers, test } from './fixtures'
import { prepareHome } from './prepared-home'

import { fullName } from '#shared/domain/person'
import { newsletterWords } from '#shared/text/newsletters'
import { paperWords } from '#shared/text/sheet-page'
import { shell } from '#shared/text/shell'
import { stagePages } from '#shared/text/stage-pages'

const { list, editor, panel, issuing, preview } = newsletterWords
const TITLE = 'Nos mentors à l’automne'
const TEXT = 'Trois binômes ont trouvé leur rythme.'

const agreed = { newsletter: [{ given: true, on: '2025-10-06' }] } as const
const readers = [aMentor(1, { email: 'anne@example.be', consents: agreed }), aMentor(2, { email: 'benoit@example.be', consents: agreed }), aMentor(3, { email: 'dominique@example.be', consents: agreed })] as const
const book = aCasebook({
  mentors: [...readers, aMentor(4, { familyName: 'Lambert', email: 'lambert@example.be' })],
  groupSessions: [aGroupSession(1, { kind: 'community', on: '2026-12-03', at: '18:00' })],
})

test('a newsletter goes to those who agree on that very day, and to nobody who withdrew', async ({ launch, home }) => {
  test.setTimeout(120_000)
  await prepareHome(home, book)
  const launched = await launch({ env: { BINOME_TODAY: '2026-11-09' } })
  const { page } = launched
  await write(launched)
  await expect(page.getByText(panel.reached(3), { exact: true })).toBeVisible()
  await expect(page.getByText(panel.notAsked(1), { exact: true })).toBeVisible()
  expect(await drafted(launched, join(home, 'avant.eml'))).toEqual(['anne@example.be', 'benoit@example.be', 'dominique@example.be'])

  await page.getByRole('textbox', { name: panel.stopTitle }).fill('benoît')
  await page.getByRole('button', { name: panel.stopOf(fullName(readers[1])), exact: true }).click()
  await expect(page.getByText(panel.reached(2), { exact: true })).toBeVisible()
  await expect(page.getByText(panel.refused(1), { exact: true })).toBeVisible()
  await expect(page.getByText(issuing.again)).toBeVisible()
  await picture(page, '02-retrait')
  expect(await drafted(launched, join(home, 'infolettre.eml'))).toEqual(['anne@example.be', 'dominique@example.be'])

  await page.getByRole('button', { name: issuing.issue, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: issuing.issue, exact: true }).click()
  await expect(page.getByText(issuing.issued(1, '2026-11-09', 2))).toBeVisible()
  await launched.app.close()

  const again = await launch({ env: { BINOME_TODAY: '2026-11-10' } })
  await toList(again)
  await expect(again.page.getByRole('region', { name: list.archive, exact: true })).toContainText(list.issued(1, '2026-11-09', 2))
  await again.page.getByRole('link', { name: TITLE, exact: true }).click()
  await expect(again.page.getByRole('article')).toContainText(TEXT)
  await picture(again.page, '03-archive')
  expect([...launched.complaints, ...again.complaints]).toEqual([])
})

async function toList({ page }: Launched) {
  await page.getByRole('link', { name: new RegExp(shell.stageNames[4]) }).click()
  await page.getByRole('link', { name: stagePages.ways.newsletters, exact: true }).click()
}

/** A title, a paragraph, and the meetings to come; each is seen at once as the mail will show it. */
async function write(launched: Launched) {
  const { page } = launched
  await toList(launched)
  await page.getByRole('link', { name: list.begin, exact: true }).click()
  await page.getByRole('textbox', { name: editor.title }).fill(TITLE)
  await page.getByRole('button', { name: editor.begin, exact: true }).click()
  await page.getByRole('button', { name: editor.addOf.paragraph, exact: true }).click()
  await page.getByRole('textbox', { name: editor.paragraph }).fill(TEXT)
  await page.getByRole('button', { name: editor.addOf.meetings, exact: true }).click()
  const mail = page.getByRole('region', { name: preview.title, exact: true }).getByRole('article')
  for (const words of [TITLE, TEXT, '3 décembre 2026 à 18 h']) await expect(mail).toContainText(words)
  await picture(page, '01-redaction')
}

/** Saves the draft of the mail; answers to whom it goes in blind copy, as another program reads it. */
async function drafted({ app, page }: Launched, path: string): Promise<readonly (string | undefined)[]> {
  await saveDialogAnswers(app, path)
  await page.getByRole('button', { name: issuing.prepare, exact: true }).click()
  await expect(page.getByText(paperWords.savedAt(path))).toBeVisible()
  const mail = await PostalMime.parse(await readFile(path))
  expect(mail.subject).toContain(TITLE)
  expect(mail.text).toContain(TEXT)
  expect(mail.html).toContain(TEXT)
  expect(mail.to?.map(({ address }) => address)).toEqual(['info@oeuvres.example'])
  return mail.bcc?.map(({ address }) => address).toSorted() ?? []
}
