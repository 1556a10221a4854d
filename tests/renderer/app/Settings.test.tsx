import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'

import { Settings } from '../../../renderer/app/Settings'
import { places } from '../../../renderer/ui/places'

import { contentWords, gridSettings, listSettings, settingsNav as nav } from '#shared/text/content-settings'
import { shell } from '#shared/text/shell'

import { aCasebook } from '../../builders/casebook'
import { stand } from '../features/pairs/stand'

const answers = { 'sheet.preview': () => ({ ok: false, error: { code: 'casebook/unknown', id: '' } }) as const, 'history.read': () => ({ ok: true, value: [] }) as const }
const at = (path: string) => stand(<Settings />, { book: aCasebook(), path, answers: answers })
const current = () => screen.getAllByRole('link').filter(link => link.hasAttribute('aria-current'))

it('settings stand each at their own address, in one list', async () => {
  const { user, history } = at(places.settings)
  expect(current().map(({ textContent }) => textContent)).toEqual([nav.organisation])
  await user.click(screen.getByRole('link', { name: nav.lists }))
  expect(await screen.findByRole('heading', { name: listSettings.title })).toBeDefined()
  await user.click(screen.getByRole('link', { name: listSettings.names.needs }))
  expect(await screen.findByRole('heading', { name: listSettings.names.needs })).toBeDefined()
  expect(history.at(-1)).toBe(places.settingsList('needs'))
  await waitFor(() => expect(current().map(({ textContent }) => textContent)).toEqual([nav.lists]))
})

it('each has a title of its own, to which the focus goes as one moves between them', async () => {
  const { user } = at(places.settings)
  expect(document.title).toBe(`${shell.settings.partOf(nav.organisation)} – Binôme`)
  await user.click(screen.getByRole('link', { name: nav.deadlines }))
  expect(document.title).toBe(`${shell.settings.partOf(nav.deadlines)} – Binôme`)
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  await user.click(screen.getByRole('link', { name: nav.lists }))
  await user.click(await screen.findByRole('link', { name: listSettings.names.needs }))
  expect(document.title).toBe(`${shell.settings.partOf(listSettings.names.needs)} – Binôme`)
})

it.each([
  [places.settingsGrid('mentor-preparation'), gridSettings.names['mentor-preparation']],
  [places.settingsCriteria, nav.criteria],
  [places.settingsWorkingTime, nav.workingTime],
  [places.settingsCeilings, nav.ceilings],
  [places.settingsStatistics, nav.statistics],
  [places.settingsTexts, nav.texts],
])('%s is a page of the settings', async (path, name) => {
  at(path)
  expect(await screen.findByRole('button', { name: path.includes('grilles') ? gridSettings.save : contentWords.save })).toBeDefined()
  expect(screen.getAllByText(new RegExp(name)).length).toBeGreaterThan(0)
})

it.each(['/reglages/inconnu', '/reglages/grilles/constructor', '/reglages/listes/grilles', '/reglages/equipe/needs'])('an address that names nothing (%s) says so', path => {
  at(path)
  expect(screen.getByRole('heading', { name: shell.notFound.title })).toBeDefined()
})
