import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'

import { Templates } from '../../../../../renderer/features/content/templates/Templates'
import { valueOf } from '../../../../builders/house'
import { aWordFile } from '../../../../builders/word'
import { aHouseAtWork } from '../../../../electron/ipc/a-house'
import { showIn } from '../../../show'

import { templatePage as words } from '#shared/text/template-settings'

/** The text as the page is searched for it: with ordinary spaces. */
const plain = (text: string) => text.replace(/\s+/g, ' ')
/** A file is checked in a process of its own, which takes its time to begin. */
const patience = { timeout: 20_000 }
const seen = (text: string) => screen.findByText(plain(text), {}, patience)

const file = async (name: string, ...paragraphs: readonly string[]) => new File([await aWordFile(paragraphs)], name)

async function opened() {
  const house = await aHouseAtWork()
  vi.stubGlobal('bridge', house.bridge)
  const shown = await showIn(house, <Templates />)
  await shown.person.click(screen.getByRole('button', { name: words.names.contract }))
  const choose = async (chosen: File) => shown.person.upload(screen.getByLabelText(plain(words.chooseFor('contract'))), chosen)
  return { ...shown, house, choose }
}

it('says what would come out wrong in a file, and keeps our document', async () => {
  const { choose, book } = await opened()
  await choose(await file('contrat.docx', 'Bonjour {{mentor.prenoom}}'))

  const notice = within(await screen.findByRole('alert', {}, patience))
  expect(notice.getByText(plain(words.notPassed('contrat.docx', 1)))).toBeTruthy()
  expect(notice.getByText(plain(words.problems['unknown-field']('mentor.prenoom', 'Bonjour {{mentor.prenoom}}', 'mentor.prenom')))).toBeTruthy()
  expect(screen.queryByRole('button', { name: words.use })).toBeNull()
  expect(book().letterTemplates).toEqual({})
})

it('says what kind of file it is where it is no Word file', async () => {
  const { choose } = await opened()
  await choose(new File(['%PDF-1.7'], 'contrat.docx'))

  expect(await seen('Ce fichier est un PDF.')).toBeTruthy()
})

it('uses a file that passed once one says so, tells what one would expect in it, and goes back to ours', async () => {
  const { person, choose, book, house } = await opened()
  await choose(await file('notre-contrat.docx', '{{mentor.nom}} et {{mentee.nom}}', '{{articles}}'))

  expect(await seen(words.oneOf(['signatures']))).toBeTruthy()
  expect(book().letterTemplates.contract).toBeUndefined()
  await person.click(screen.getByRole('button', { name: words.tryIt }))
  expect(await seen(`Enregistré\u202F: /bureau/${words.exampleFile.contract}.docx`)).toBeTruthy()
  await person.click(screen.getByRole('button', { name: words.use }))

  expect(await seen(words.theirs('notre-contrat.docx', '2026-03-16'))).toBeTruthy()
  expect(book().letterTemplates.contract?.fileName).toBe('notre-contrat.docx')

  await person.click(screen.getByRole('button', { name: words.back }))
  await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: words.back }))
  expect(await seen(words.backToOurs)).toBeTruthy()
  expect(valueOf(await house.ask('casebook.open')).letterTemplates).toEqual({})
})

it('lists every field of a paper with what takes its place, and copies it', async () => {
  const { person } = await opened()
  await person.click(screen.getByRole('button', { name: plain(words.copyOf('mentor.nom')) }))

  expect(await navigator.clipboard.readText()).toBe('{{mentor.nom}}')
  expect(within(screen.getByRole('row', { name: /\{\{articles\}\}/ })).getByText(words.alone)).toBeTruthy()
  expect(screen.queryByText('{{seance.date}}')).toBeNull()
})
