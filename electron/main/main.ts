import { app, BrowserWindow, dialog, ipcMain, protocol, session } from 'electron'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { closeToTheWorld, holdPages, isWatched } from './desktop/hardening'
import { givenHome } from './desktop/home'
import { openedFiles, tellOfFile } from './desktop/opened-file'
import { ORIGIN, pagesIn, SCHEME, servePages } from './desktop/pages'
import { openPreferences } from './desktop/preferences'
import { openWindow, showWindow } from './desktop/window'
import type { House } from './house'

import { SCHEME_IN_ADDRESS, TEXT_SIZE_IN_ADDRESS } from '#shared/api/appearance'
import { desktop } from '#shared/text/desktop'

/** While the window is being built (`npm run dev`) its pages come from this machine's development server. */
const developmentServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']

/** Another day than the one it is (`2026-09-14`), for tests that live through months; never in the application that people install. */
const givenDay = app.isPackaged ? undefined : process.env['BINOME_TODAY']

/** Where the page waits until there is somebody to answer it; the preload has the same word. */
const HOUSE_READY = 'binome:house.ready'

/** Milliseconds after which a script that was answered has left this process. */
const TO_SEND_A_SCRIPT = 20

const opened = openedFiles(() => tellOfFile(BrowserWindow.getAllWindows()[0]))

/** Opens the window first: while its page comes up in a process of its own, the house is joined behind it. */
async function start(): Promise<void> {
  const userData = app.getPath('userData')
  const inMemory = session.fromPartition('binome', { cache: false }) // without `persist:` nothing that the window comes by is written to the disk
  for (const each of [session.defaultSession, inMemory]) closeToTheWorld(each, developmentServer)
  const [pages, preferences] = await Promise.all([pagesIn(join(import.meta.dirname, '../renderer')), openPreferences(join(userData, 'preferences.json')), mkdir(userData, { recursive: true })])
  const answer = servePages(pages, readFile)
  const scriptIsOut = new Promise<void>(resolve => {
    if (developmentServer) resolve()
    inMemory.protocol.handle(SCHEME, async request => {
      const answered = await answer(request)
      if (request.url.endsWith('.js')) setTimeout(resolve, TO_SEND_A_SCRIPT)
      return answered
    })
  })

  const { scheme = 'auto', textSize = 'normal' } = preferences.read()
  const page = `${developmentServer ?? `${ORIGIN}/index.html`}?${SCHEME_IN_ADDRESS}=${scheme}&${TEXT_SIZE_IN_ADDRESS}=${textSize}`
  const held: { house?: House } = {}
  const shown = openWindow({
    ...{ page, preload: join(import.meta.dirname, '../preload/preload.cjs'), icon: join(import.meta.dirname, 'icon.png'), preferences, session: inMemory },
    settle: async () => held.house?.settle(),
    state: () => held.house?.state() ?? { at: 'closed' },
  })
  const origin = developmentServer === undefined ? ORIGIN : new URL(developmentServer).origin
  // Joining the house holds this process up: the page gets its script first, and runs it meanwhile.
  const joined = scriptIsOut.then(() => import('./house')).then(({ openHouse }) => openHouse({ userData, built: import.meta.dirname, preferences, opened, origin, givenDay }))
  ipcMain.handle(HOUSE_READY, () => joined.then(() => null))
  // Both at once: a window that cannot open says so while the house is still being joined.
  await Promise.all([joined.then(house => void (held.house = house)), shown])
}

function stop(fault: unknown): void {
  dialog.showErrorBox(desktop.failed.title, `${desktop.failed.detail}\n\n${String(fault)}`)
  app.exit(1)
}

// An accent in the name of the application would break the header that the protocol handler reads.
app.userAgentFallback = app.userAgentFallback.replace(/[^\x20-\x7e]/g, '')
protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }])
// Chromium's sandbox does not work for root, who must give it up by name; enforcing it all the same would keep the window from opening.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
holdPages(app)
// What Chromium keeps of the pages stays in memory, and no picture of the memory is taken when it falls: `crashReporter` is never started.
app.commandLine.appendSwitch('disable-http-cache')
app.commandLine.appendSwitch('disable-breakpad')
app.on('second-instance', (_event, words, folder) => {
  showWindow()
  opened.offer(words.slice(1), folder)
})
// macOS hands files over by an event, other systems on the command line.
app.on('open-file', (event, path) => {
  event.preventDefault()
  opened.offer([path], '/')
})
opened.offer(process.argv.slice(1), process.cwd())

// Before the lock, which is one for each home.
const elsewhere = givenHome(app.commandLine.getSwitchValue('user-data-dir'), process.env)
if (elsewhere) app.setPath('userData', elsewhere)

// Never `await app.whenReady()` out here: Electron is ready only once this module has ended.
if (isWatched(app)) app.exit(1)
else if (app.requestSingleInstanceLock()) void app.whenReady().then(start).catch(stop)
else app.quit()
