import { join } from 'node:path'

import type { BookReader } from '../store/book-reader'
import { storeRefusalFrom } from '../store/faults'
import { type FileSystem, realDisk } from '../store/file-system'
import { isAlive } from '../store/lock-file'
import type { Store } from '../store/store'
import { FILE_NAMES } from '../store/traces'
import { adopt } from './adopting'
import { backupFolder } from './backup-folder'
import type { Backups } from './backups'
import { lookedAt, rehearsed, restore, takeOver } from './bringing-back'
import { looking } from './looking'
import { making } from './making'
import { daysLater, PUT_OFF, reminder } from './reminder'
import { removeClearOnes } from './removing-clear'
import { saveElsewhere, type Unsaved } from './saving-elsewhere'
import { type BackupMemory, secondPlace } from './second-place'
import { storeWithBackups } from './store-with-backups'

import type { BackupFacts, BackupState } from '#shared/api/backups'
import { ok, refuse } from '#shared/core/result'

export interface BackupParts {
  readonly store: Store
  readonly dataFolder: string
  readonly now: () => Date
  /** The day in Brussels. */
  readonly today: () => string
  readonly hostname: string
  /** Reads the book of a copy, in a process of its own. */
  readonly reader: BookReader
  readonly memory: BackupMemory
  readonly disk?: FileSystem
  readonly pid?: number
  readonly deviceOf?: (path: string) => Promise<bigint>
}

/** The folder of backups in the data folder. */
const BACKUPS_FOLDER = FILE_NAMES.backups

/** The backups of a store, and the store as everybody is to use it from here on. */
export function openBackups({ store, dataFolder, now, today, hostname, reader, memory, disk = realDisk, pid = process.pid, deviceOf }: BackupParts): { readonly store: Store; readonly backups: Backups } {
  const here = backupFolder(disk, join(dataFolder, BACKUPS_FOLDER))
  const second = secondPlace({ disk, dataFolder, memory, now, deviceOf })
  const maker = making({ store, here, second, dataFolder, now, today })
  const looker = looking({ disk, store, here, second, dataFolder, reader, now })
  const parts = { store, looking: looker, making: maker }
  let unsaved: Unsaved | undefined
  const setUnsaved = (change: Unsaved | undefined) => void (unsaved = change)
  const inUse = () => {
    if (memory.read().hasCasebook !== true) void memory.remember({ ...memory.read(), hasCasebook: true })
  }
  const guarded = storeWithBackups({ store, disk, dataFolder, making: maker, setUnsaved, letGo: looker.letGo, inUse })

  const listHere = (): Promise<readonly BackupFacts[]> => here.list().catch(() => [])

  async function state(listed?: readonly BackupFacts[]): Promise<BackupState> {
    const list = listed ?? (await listHere())
    return {
      lastAt: list.find(({ head }) => head === 'sound')?.at,
      failing: maker.failing(),
      second: await second.state(),
      remind: reminder(store.read(), memory.read(), today()),
      unsaved: unsaved?.author,
    }
  }

  const backups: Backups = {
    make: maker.make,
    state: () => state(),
    async list() {
      const listed = await listHere()
      return { ...(await state(listed)), here: listed, elsewhere: (await second.folder()?.list().catch(() => [])) ?? [] }
    },
    listClear: async () => (await listHere()).filter(({ isProtected }) => !isProtected),
    async removeClear(names) {
      try {
        return ok(await removeClearOnes({ disk, here, dataFolder }, names))
      } catch (fault) {
        return refuse(storeRefusalFrom(fault))
      }
    },
    choose: looker.choose,
    async look(source, secret) {
      looker.letGo()
      const opened = await looker.open(source, secret)
      if (!opened.ok) return opened
      const seen = await lookedAt(opened.value, store)
      if (store.state().at === 'open') looker.remember(opened.value) // nothing stays in memory of what was locked meanwhile
      return ok(seen)
    },
    letGo: looker.letGo,
    restore: (lookId, by) => restore(parts, lookId, by),
    takeRecords: (lookId, places, by) => takeOver(parts, lookId, places, by),
    async rehearse(source, secret) {
      const opened = await looker.open(source, secret)
      return opened.ok ? ok(await rehearsed(opened.value)) : opened
    },
    async adopt(source) {
      const found = await looker.find(source)
      if (!found.ok) return found
      looker.letGo()
      return adopt({ disk, store: guarded, dataFolder, lock: { host: hostname, pid, now, isAlive } }, found.value)
    },
    useSecondPlace: second.use,
    async putOff() {
      const why = reminder(store.read(), memory.read(), today())
      if (why) await memory.remember({ ...memory.read(), putOffUntil: daysLater(today(), PUT_OFF[why]) })
    },
    saveElsewhere: path => saveElsewhere({ disk, store, dataFolder, now }, path, unsaved),
  }

  return { backups, store: guarded }
}
