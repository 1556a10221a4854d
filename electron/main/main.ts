import { app, dialog, ipcMain, net, protocol, session } from 'electron'
import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { dayInBrussels } from './desktop/brussels'
import { openDesk } from './desktop/desk'
import { closeToTheWorld, holdPages } from './desktop/hardening'
import { setMenu } from './desktop/menu'
import { ORIGIN, pagesIn, SCHEME, servePages } from './desktop/pages'
import { openPreferences } from './desktop/preferences'
import { openWindow, showWindow } from './desktop/window'
import { foreignReader } from './importing/read-foreign-table'
import { utilityReader } from './importing/utility-reader'
import { handlersOf } from './ipc/handlers'
import { serve, trustOnly } from './ipc/serve'
import { setUpPresses } from './printing/presses'
import { reportMaker } from './printing/report-maker'
import { workerThread } from './printing/report-thread'
import { openableStore } from './store/openable-store'

import { defaults } from '#shared/defaults/defaults'
import { IsoDate } from '#shared/domain/iso-date'
import { desktop } from '#shared/text/desktop'

/** While the window is being built (`npm run dev`) its pages come from this machine's development server. */
const developmentServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']

/** Another day than the one it is (`2026-09-14`), for tests that live through months; never in the application that people install. */
const givenDay = app.isPackaged ? undefined : process.env['BINOME_TODAY']

/** The one place where the rooms are joined; everything below is handed what it needs. */
async function start(): Promise<void> {
  const userData = app.getPath('userData')
  const beside = (path: string) => join(import.meta.dirname, path)
  const today = () => (givenDay === undefined ? dayInBrussels(new Date()) : IsoDate.parse(givenDay))

  closeToTheWorld(session.defaultSession, developmentServer)
  const pages = await pagesIn(beside('../renderer'))
  protocol.handle(SCHEME, servePages(pages, file => net.fetch(pathToFileURL(file).href)))

  await mkdir(userData, { recursive: true })
  const preferences = await openPreferences(join(userData, 'preferences.json'))
  const dataFolder = join(userData, 'donnees')
  const store = openableStore({ folder: dataFolder, now: () => new Date(), hostname: hostname() })
  const presses = setUpPresses({ fontsFolder: beside('fonts'), pieceBytes: store.readPiece })
  const world = { today, newId: () => randomUUID(), defaults }
  const desk = openDesk({ dataFolder, preferences, today })

  const foreign = foreignReader(utilityReader(beside('reader-process.js')))

  const reports = reportMaker(workerThread(beside('report-worker.js')))

  serve(ipcMain, handlersOf({ store, presses, world, desk, foreign, reports }), {
    trusts: trustOnly(developmentServer === undefined ? ORIGIN : new URL(developmentServer).origin),
    reportFault: (channel, fault) => console.error(channel, fault),
  })
  leaveOnlyWhenWritten(() => store.close())
  setMenu({ showFolder: desk.showDataFolder })
  await openWindow(developmentServer ?? `${ORIGIN}/index.html`, beside('../preload/preload.cjs'), preferences)
}

/** Holds the end of the program until what is being written is on the disk. */
function leaveOnlyWhenWritten(finish: () => Promise<void>): void {
  let finished = false
  app.on('will-quit', event => {
    if (finished) return
    event.preventDefault()
    void finish().finally(() => {
      finished = true
      setImmediate(() => app.quit()) // asked while `will-quit` is under way, it would not be heard
    })
  })
  app.on('window-all-closed', () => app.quit())
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
app.on('second-instance', showWindow)

// Before the lock, which is one for each home.
const elsewhere = app.commandLine.getSwitchValue('user-data-dir') || process.env['BINOME_DATA']
if (elsewhere) app.setPath('userData', elsewhere)

// Never `await app.whenReady()` out here: Electron is ready only once this module has ended.
if (app.requestSingleInstanceLock()) void app.whenReady().then(start).catch(stop)
else app.quit()
