import { app, BrowserWindow, ipcMain, powerMonitor } from 'electron'
import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { availableParallelism, hostname } from 'node:os'
import { join } from 'node:path'

import { openBackups } from './backups/open-backups'
import type { BackupMemo } from './backups/second-place'
import { dayInBrussels } from './desktop/brussels'
import { openDesk } from './desktop/desk'
import { leaveOnlyWhenWritten, watchTheMachine } from './desktop/endings'
import { openLocker } from './desktop/locking'
import { setMenu } from './desktop/menu'
import type { OpenedFiles } from './desktop/opened-file'
import { loadAnew, warnPage } from './desktop/page-anew'
import type { PreferencesFile } from './desktop/preferences'
import { mayLoseLastChange, sayNotProtected } from './desktop/window'
import { copyReader } from './exporting/copy-reader'
import { limits as copyLimits } from './exporting/limits'
import { foreignReader } from './importing/read-foreign-table'
import { utilityReader } from './importing/utility-reader'
import { handlersOf } from './ipc/handlers'
import { serve, trustOnly } from './ipc/serve'
import { paperMaker } from './printing/paper-maker'
import { paperThread } from './printing/paper-thread'
import { setUpPresses } from './printing/presses'
import { reportMaker } from './printing/report-maker'
import { workerThread } from './printing/report-thread'
import { readBook } from './store/book-reader'
import { openableStore } from './store/openable-store'
import { soundSums } from './store/sound-sums'
import { FILE_NAMES } from './store/traces'

import { defaults } from '#shared/defaults/defaults'
import { IsoDate } from '#shared/domain/iso-date'

/** A casebook of at most so many bytes is read and checked here in a few hundredths of a second; beginning a process for it would take longer. */
const SMALL_BOOK = 2_000_000

/** What the entrance hands over: where the data lie, who may ask, and what was found out before the window opened. */
export interface Entrance {
  readonly userData: string
  /** Where the built files of this process lie. */
  readonly built: string
  readonly preferences: PreferencesFile
  readonly opened: OpenedFiles
  /** The origin of our own pages: nobody else is answered. */
  readonly origin: string
  /** Another day than the one it is (`2026-09-14`), for tests that live through months. */
  readonly givenDay: string | undefined
}

/** What the window asks of the house beside the door. */
export type House = Awaited<ReturnType<typeof openHouse>>

/** The one place where the rooms are joined; everything below is handed what it needs. It comes after the window, which draws itself meanwhile. */
export async function openHouse({ userData, built, preferences, opened, origin, givenDay }: Entrance) {
  const beside = (path: string) => join(built, path)
  const today = () => (givenDay === undefined ? dayInBrussels(new Date()) : IsoDate.parse(givenDay))
  const dataFolder = join(userData, 'donnees')
  const copies = copyReader(utilityReader(beside('copy-process.js'), copyLimits))
  const ownSize = await stat(join(dataFolder, FILE_NAMES.casebook)).then(({ size }) => size, () => 0)
  if (ownSize > SMALL_BOOK && preferences.read().soundFile === undefined) copies.prepare()
  const readOwn = (json: Uint8Array) => (json.length > SMALL_BOOK ? copies.readBook(json) : readBook(json))
  const machine = { now: () => new Date(), hostname: hostname() }
  const memory = { read: () => preferences.read().backups ?? {}, remember: (backups: BackupMemo) => preferences.remember({ backups }) }
  /** Whoever chose a name or a second place here, or set something down, had a casebook. */
  const wasUsed = () => preferences.read().worker !== undefined || memory.read().secondPlace !== undefined || memory.read().hasCasebook === true
  const sound = soundSums({ read: () => preferences.read().soundFile, remember: soundFile => void preferences.remember({ soundFile }) }, app.getVersion())
  const { store, backups } = openBackups({ ...machine, store: openableStore({ folder: dataFolder, ...machine, readBook: readOwn, wasUsed, soundSums: sound }), dataFolder, today, reader: copies.readBook, memory })
  void store.open() // the page asks for it as soon as it is there, and finds it open, or is told the same again

  const presses = setUpPresses({ fontsFolder: beside('fonts'), pieceBytes: store.readPiece })
  const world = { today, newId: () => randomUUID(), defaults }
  const desk = openDesk({ dataFolder, preferences, today, openedFile: opened.take })
  const foreign = foreignReader(utilityReader(beside('reader-process.js')))
  const reports = reportMaker(workerThread(beside('report-worker.js')))

  const papers = paperMaker(paperThread(beside('paper-worker.js'), beside('fonts')), Math.min(2, availableParallelism()))

  const window = () => BrowserWindow.getAllWindows()[0]
  const ending = { warnPage: () => warnPage(window()), close: () => store.close(), settle: () => store.settle() }
  const locker = openLocker({ ...ending, state: () => store.state(), reloadPage: () => loadAnew(window()), mayLoseLastChange, preferences })
  locker.onLock(() => {
    foreign.stop()
    copies.stop()
    copies.prepare()
    reports.stop()
    papers.stop()
  })

  serve(ipcMain, handlersOf({ store, presses, world, desk, foreign, copies, reports, papers, locker, backups }), {
    trusts: trustOnly(origin),
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
  return { settle: () => store.settle(), state: () => store.state() }
}
