import { _electron, test as base, expect } from '@playwright/test'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { ElectronApplication, Page } from '@playwright/test'

export { expect }

export interface LaunchOptions {
  /** Words for the application, beside those every test gives. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Another data folder than the test's own. */
  readonly home?: string
}

export interface Launched {
  readonly app: ElectronApplication
  readonly page: Page
  /** What the window's console called an error, and what nothing caught. */
  readonly complaints: readonly string[]
}

export interface Fixtures {
  /** An empty data folder of the test's own. */
  readonly home: string
  /** Opens the real application and waits for its window. The test may open it again; whatever still runs at the end is closed. */
  readonly launch: (options?: LaunchOptions) => Promise<Launched>
}

/** A machine without a screen has neither a graphics card nor much shared memory; and a picture must not depend on the screen's density. */
const SWITCHES = ['--disable-gpu', '--disable-dev-shm-usage', '--log-level=3', '--force-device-scale-factor=1']

/** How to start the application by hand, for a test that expects no window. */
export function startCommand({ home, args = [], env = {} }: LaunchOptions & { readonly home: string }) {
  const packaged = process.env['BINOME_E2E_APP'] // what people install, instead of what was just built
  const executablePath = packaged ?? process.env['ELECTRON_EXEC_PATH']
  if (!executablePath) throw new Error('Start these tests with `npm run test:e2e`: it finds an Electron for them.')
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const known = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return {
    executablePath,
    cwd: join(import.meta.dirname, '../..'),
    args: [...(packaged === undefined ? ['.'] : []), ...sandbox, ...SWITCHES, `--user-data-dir=${home}`, ...args],
    env: { ...Object.fromEntries(known), ...screenOfWorker(), BINOME_DATA: home, ...env },
  }
}

/** The virtual screen of this worker; none where the machine has a screen of its own. */
function screenOfWorker(): Readonly<Record<string, string>> {
  const screens = JSON.parse(process.env['BINOME_SCREENS'] ?? '[]') as readonly Readonly<Record<string, string>>[] // written by scripts/playwright-setup.mjs
  return screens[test.info().parallelIndex] ?? {}
}

/** Every host the network stack was asked for. Chromium's own log sees what no listener does: its dictionaries, its updates, the main process. */
export async function hostsAskedFor(netLog: string): Promise<string[]> {
  const events = await readFile(netLog, 'utf8')
  const found = events.matchAll(/"(?:host|url)":"((?!app:|blob:|data:|devtools:|file:)[^"]+)"/g)
  return [...new Set([...found].map(([, host]) => host ?? ''))]
}

/** Asks the application to leave, and ends it if it does not: no test may leave a window to the next one. */
async function close(app: ElectronApplication): Promise<void> {
  const child = app.process()
  const deadline = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await app.close()
  clearTimeout(deadline)
}

export const test = base.extend<Fixtures>({
  home: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'binome-home-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }) // Chromium's last writes may still be on their way
  },

  launch: async ({ home }, use, testInfo) => {
    const netLogs: string[] = []
    const running = new Set<ElectronApplication>()

    await use(async (options = {}) => {
      const netLog = testInfo.outputPath(`network-${netLogs.length + 1}.json`)
      netLogs.push(netLog)
      const args = [...(options.args ?? []), `--log-net-log=${netLog}`]
      const app = await _electron.launch(startCommand({ home, ...options, args }))
      running.add(app)
      app.once('close', () => running.delete(app))

      const page = await app.firstWindow()
      const complaints: string[] = []
      page.on('pageerror', error => complaints.push(error.message))
      page.on('console', message => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.locator('h1').first().waitFor() // nobody acts on a page that is still coming up
      return { app, page, complaints }
    })

    await Promise.all([...running].map(close))
    const asked = (await Promise.all(netLogs.map(hostsAskedFor))).flat()
    expect(asked, 'nothing leaves the machine').toEqual([])
  },
})

/** Answers the save dialog, and the open dialog, as a person who chooses this path; without a path, as one who gives up. */
export async function saveDialogAnswers(app: ElectronApplication, path?: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === undefined, filePath: chosen ?? '' })
    dialog.showOpenDialog = () => Promise.resolve({ canceled: chosen === undefined, filePaths: chosen === undefined ? [] : [chosen] })
  }, path)
}

/** A picture of the window in the test's results, taken when nothing moves, for whoever asked to look: `BINOME_LOOK=yes npm run test:e2e`. Hundreds of them cost minutes. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env['BINOME_LOOK'] === undefined) return
  await page.screenshot({ path: test.info().outputPath(`${name}.png`), animations: 'disabled', caret: 'hide' })
}
