import { app, BrowserWindow, dialog, ipcMain, net, powerMonitor, protocol, session } from 'electron'
import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { openBackups } from './backups/open-backups'
import type { BackupMemo } from './backups/second-place'
import { dayInBrussels } from './desktop/brussels'
import { openDesk } from './desktop/desk'
import { leaveOnlyWhenWritten, watchTheMachine } from './desktop/endings'
import { closeToTheWorld, holdPages, isWatched } from './desktop/hardening'
import { openLocker } from './desktop/locking'
import { setMenu } from './desktop/menu'
import { loadAnew, warnPage } from './desktop/page-anew'
import { ORIGIN, pagesIn, SCHEME, servePages } from './desktop/pages'
import { openPreferences } from './desktop/preferences'
import { mayLoseLastChange, openWindow, sayNotProtected, showWindow } from './desktop/window'
import { copyReader } from './exporting/copy-reader'
import { limits as copyLimits } from './exporting/limits'
import { foreignReader } from './importing/read-foreign-table'
import { utilityReader } from './importing/utility-reader'
import { handlersOf } from './ipc/handlers'
import { serve, trustOnly } from './ipc/serve'
import { setUpPresses } from './printing/presses'
import { reportMaker } from './printing/report-maker'
import { workerThread } from './printing/report-thread'
import { openableStore } from './store/openable-store'

import { SCHEME_IN_ADDRESS } from '#shared/api/protection'
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

  const inMemory = session.fromPartition('binome', { cache: false }) // without `persist:` nothing that the window comes by is written to the disk
  for (const each of [session.defaultSession, inMemory]) closeToTheWorld(each, developmentServer)
  const pages = await pagesIn(beside('../renderer'))
  inMemory.protocol.handle(SCHEME, servePages(pages, file => net.fetch(pathToFileURL(file).href)))

  await mkdir(userData, { recursive: true })
  const preferences = await openPreferences(join(userData, 'preferences.json'))
  const dataFolder = join(userData, 'donnees')
  const copies = copyReader(utilityReader(beside('copy-process.js'), copyLimits))
  copies.prepare()
  const machine = { now: () => new Date(), hostname: hostname() }
  const memory = { read: () => preferences.read().backups ?? {}, remember: (backups: BackupMemo) => preferences.remember({ backups }) }
  /** Whoever chose a name or a second place here, or set something down, had a casebook. */
  const wasUsed = () => preferences.read().worker !== undefined || memory.read().secondPlace !== undefined || memory.read().hasCasebook === true
  const { store, backups } = openBackups({ ...machine, store: openableStore({ folder: dataFolder, ...machine, readBook: copies.readBook, wasUsed }), dataFolder, today, reader: copies.readBook, memory })
  const presses = setUpPresses({ fontsFolder: beside('fonts'), pieceBytes: store.readPiece })
  const world = { today, newId: () => randomUUID(), defaults }
  const desk = openDesk({ dataFolder, preferences, today })

  const foreign = foreignReader(utilityReader(beside('reader-process.js')))
  const reports = reportMaker(workerThread(beside('report-worker.js')))

  const window = () => BrowserWindow.getAllWindows()[0]
  const ending = { warnPage: () => warnPage(window()), close: () => store.close(), settle: () => store.settle() }
  const locker = openLocker({ ...ending, state: () => store.state(), reloadPage: () => loadAnew(window()), mayLoseLastChange, preferences })
  locker.onLock(() => {
    foreign.stop()
    copies.stop()
    copies.prepare()
    reports.stop()
  })

  serve(ipcMain, handlersOf({ store, presses, world, desk, foreign, copies, reports, locker, backups }), {
    trusts: trustOnly(developmentServer === undefined ? ORIGIN : new URL(developmentServer).origin),
    isLocked: () => store.state().at === 'locked',
    reportFault: (channel, fault) => console.error(channel, fault),
  })
  leaveOnlyWhenWritten(app, ending)
  watchTheMachine(app, powerMonitor, locker, ending)
  const lockOrSay = () => {
    const state = store.state()
    if (state.at === 'open' && !state.isProtected) sayNotProtected()
    else void locker.lock()
  }
  setMenu({ showFolder: desk.showDataFolder, lock: lockOrSay })
  const { scheme = 'auto' } = preferences.read()
  const page = `${developmentServer ?? `${ORIGIN}/index.html`}?${SCHEME_IN_ADDRESS}=${scheme}`
  await openWindow({ page, preload: beside('../preload/preload.cjs'), preferences, session: inMemory, settle: ending.settle, state: () => store.state() })
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
app.on('second-instance', showWindow)

// Before the lock, which is one for each home.
const elsewhere = app.commandLine.getSwitchValue('user-data-dir') || process.env['BINOME_DATA']
if (elsewhere) app.setPath('userData', elsewhere)

// Never `await app.whenReady()` out here: Electron is ready only once this module has ended.
if (isWatched(app)) app.exit(1)
else if (app.requestSingleInstanceLock()) void app.whenReady().then(start).catch(stop)
else app.quit()
