import type { IpcMainInvokeEvent } from 'electron'
import { onTestFinished } from 'vitest'

import { openBackups } from '../../electron/main/backups/open-backups'
import type { BackupMemo } from '../../electron/main/backups/second-place'
import { type CopyReader, copyReader } from '../../electron/main/exporting/copy-reader'
import { forkedReader } from '../../electron/main/importing/forked-reader'
import { type ForeignReader, foreignReader } from '../../electron/main/importing/read-foreign-table'
import { handlersOf } from '../../electron/main/ipc/handlers'
import type { Desk, Locker } from '../../electron/main/ipc/household'
import { serve } from '../../electron/main/ipc/serve'
import { setUpPresses } from '../../electron/main/printing/presses'
import { paperMaker, type PaperThread } from '../../electron/main/printing/paper-maker'
import { reportMaker } from '../../electron/main/printing/report-maker'
import { readBook } from '../../electron/main/store/book-reader'
import { openableStore } from '../../electron/main/store/openable-store'
import { FONTS } from './document'
import { aFolder } from './folder'
import { paperThreadHere } from './paper-thread'
import { threadHere } from './report-thread'

import { type Answered, type Asked, type Bridge, type Channel, CHANNEL_PREFIX } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import { fromTheWire } from '#shared/api/wire'
import type { Result } from '#shared/core/result'
import { defaults } from '#shared/defaults/defaults'
import { IsoDate } from '#shared/domain/iso-date'

type Door = (event: IpcMainInvokeEvent, question: unknown) => unknown

export interface HouseParts {
  /** A data folder to open again; a new one otherwise. */
  readonly folder?: string
  readonly today?: string
  /** What this machine does otherwise than plainly, such as a dialog that is cancelled. */
  readonly desk?: Partial<Desk>
  /** Backups are made by themselves, as in the application; otherwise only where they are asked for, since most tests are about something else. */
  readonly backups?: true
  /** What makes the papers of a batch. */
  readonly paperThread?: () => PaperThread
}

/** The whole main process without a window: the real laws, the real door, the real store on a folder of its own and the real presses. */
export async function openHouse({ folder, today = '2026-03-16', desk: otherDesk, backups: isBackedUp, paperThread = paperThreadHere }: HouseParts = {}) {
  const dataFolder = folder ?? (await aFolder())
  const machine = { now: () => new Date(`${today}T09:00:00Z`), hostname: 'poste-1' }
  const plain = openableStore({ folder: dataFolder, ...machine })
  let memo: BackupMemo = {}
  const memory = { read: () => memo, remember: async (now: BackupMemo) => void (memo = now) }
  const { backups, store: guarded } = openBackups({ ...machine, store: plain, dataFolder, today: () => today, reader: readBook, memory })
  const store = isBackedUp ? guarded : plain
  onTestFinished(() => store.close())

  const files = new Map<string, Uint8Array>()
  const opened: string[] = []
  const doors = new Map<string, Door>()
  let ids = 0
  let worker: ReturnType<Desk['worker']>

  const desk: Desk = {
    surroundings: () => ({ today, version: '0.0.0', dataFolder, ...(worker && { worker }) }),
    worker: () => worker,
    rememberWorker: async chosen => void (worker = chosen),
    showDataFolder: () => undefined,
    askWhereToSave: async fileName => `/bureau/${fileName}`,
    askForCopy: async () => undefined,
    takeOpenedFile: async () => undefined,
    askForFolder: async () => undefined,
    fileExists: async path => files.has(path),
    writeFile: async (path, bytes) => void files.set(path, bytes),
    openFile: async path => {
      opened.push(path)
      return files.has(path)
    },
    print: async () => 'printed',
    quit: () => undefined,
    rememberAppearance: async () => undefined,
  }
  const world = {
    today: () => IsoDate.parse(today),
    newId: () => `00000000-0000-4000-9000-${String((ids += 1)).padStart(12, '0')}`,
    defaults,
  }
  const presses = setUpPresses({ fontsFolder: FONTS, pieceBytes: store.readPiece })
  // Built at the first file that is read: most houses read none.
  let reader: ForeignReader | undefined
  const theReader = async () => (reader ??= foreignReader(forkedReader(await (await import('./reader')).builtReader())))
  const foreign: ForeignReader = {
    read: async file => (await theReader()).read(file),
    checkTemplate: async file => (await theReader()).checkTemplate(file),
    stop: () => reader?.stop(),
  }
  let copier: CopyReader | undefined
  const theCopier = async () => (copier ??= copyReader(forkedReader(await (await import('./reader')).builtCopyReader())))
  const copies: CopyReader = {
    prepare: () => undefined,
    readBook: async json => (await theCopier()).readBook(json),
    readExport: async (bytes, evenIfChanged) => (await theCopier()).readExport(bytes, evenIfChanged),
    isReading: () => copier?.isReading() ?? false,
    stop: () => copier?.stop(),
  }

  let idleMinutes: number | null = 10
  const forgetters: (() => void)[] = []
  const locker: Locker = {
    lock: async () => {
      await store.close()
      forgetters.forEach(forget => forget())
    },
    openAnew: () => store.close(),
    idleMinutes: () => idleMinutes,
    setIdleMinutes: async minutes => void (idleMinutes = minutes),
    onLock: forget => void forgetters.push(forget),
  }

  serve({ handle: (channel, door) => void doors.set(channel, door) }, handlersOf({ store, presses, world, desk: { ...desk, ...otherDesk }, foreign, copies, reports: reportMaker(threadHere), papers: paperMaker(paperThread, 2), locker, backups }), {
    isLocked: () => store.state().at === 'locked',
    trusts: () => true,
    reportFault: (_, fault) => {
      throw fault
    },
  })

  // Both ways through `structuredClone`, as Electron does it.
  const bridge: Bridge = {
    ask: async (channel, question) => {
      const door = doors.get(CHANNEL_PREFIX + channel)
      if (!door) throw new Error(`No handler registered for '${channel}'`)
      return structuredClone((await door({} as IpcMainInvokeEvent, structuredClone(question))) as never) // answers are plain data
    },
  }
  /** Asks as the window does, with the types of the door. */
  const ask = async <C extends Channel>(channel: C, question?: Asked<C>) =>
    fromTheWire(channel, await bridge.ask(channel, question)) as Result<Answered<C>, Refusal> // typed by the same table

  return { ask, bridge, dataFolder, files, opened, store }
}

/** The value of an answer; fails the test with the refusal where there is none. */
export function valueOf<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`)
  return result.value
}
