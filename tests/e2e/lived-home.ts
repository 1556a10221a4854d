import { _electron } from '@playwright/test'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { startCommand, test as base } from './fixtures'
import { FirstRunPage } from './pages/first-run.page'

export { expect, picture } from './fixtures'

/** Tests that begin where the first-run wizard ends with the sample programme: it is lived once, and each test has a copy of its own. */
export const test = base.extend<object, { readonly livedHome: string }>({
  livedHome: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'binome-lived-'))
      const app = await _electron.launch(startCommand({ home: folder }))
      await new FirstRunPage(await app.firstWindow()).setUpWithSample()
      await app.close()
      await use(folder)
      await rm(folder, { recursive: true, force: true, maxRetries: 5 }) // Chromium’s last writes may still be on their way
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  home: async ({ livedHome }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'binome-home-'))
    for (const kept of ['donnees', 'preferences.json']) await cp(join(livedHome, kept), join(folder, kept), { recursive: true })
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
})
