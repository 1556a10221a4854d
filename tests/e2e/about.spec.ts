import { places } from '../../renderer/ui/places'
import { aCasebook } from '../builders/casebook'
import { expect, picture, test } from './fixtures'
import { prepareHome } from './prepared-home'
import { visit } from './pages/window'

import { about } from '#shared/text/about'

const { list, licence, others } = about

test('the version, the folder of the data and the licence of everything bundled are told, and a licence is found and read', async ({ launch, home }) => {
  await prepareHome(home, aCasebook())
  const { app, page } = await launch()
  await visit(page, places.settingsAbout)
  const [version, chromium] = await app.evaluate(({ app: running }) => [running.getVersion(), process.versions.chrome])
  await expect(page.getByText(version, { exact: true })).toBeVisible()
  await expect(page.getByText(chromium)).toBeVisible()
  await expect(page.getByText(home).first()).toBeVisible()
  await page.getByText(licence.show, { exact: true }).click()
  await expect(page.getByText('Permission is hereby granted').first()).toBeVisible()
  for (const name of ['react', 'Chromium', others.places, '@fontsource-variable/inter']) await expect(page.locator('summary').filter({ hasText: name }).first()).toBeVisible()
  await picture(page, 'a-propos')

  const search = page.getByRole('textbox', { name: list.search })
  await search.fill('OFL')
  await expect(page.getByText(list.found(2), { exact: true })).toBeVisible()
  await page.locator('summary').filter({ hasText: 'inter' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: '@fontsource-variable/inter' }).getByText(/SIL OPEN FONT LICENSE/i)).toBeVisible()
  await picture(page, 'a-propos-police')
  await search.fill('zzz')
  await expect(page.getByText(list.none)).toBeVisible()
})
