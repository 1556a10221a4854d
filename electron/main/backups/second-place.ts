import { lstat, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

import { storeRefusalFrom } from '../store/faults'
import type { FileSystem } from '../store/file-system'
import { type BackupFolder, backupFolder, type ToBackUp } from './backup-folder'

import type { BackupRefusal, SecondPlace } from '#shared/api/backups'
import type { StoreRefusal } from '#shared/api/store-refusal'
import { ok, refuse, type Result } from '#shared/core/result'

/** What this machine remembers of its backups. */
export interface BackupMemo {
  readonly secondPlace?: { readonly path: string; readonly chosenAt: string; readonly lastAt?: string | undefined } | undefined
  /** The day from which one is reminded again. */
  readonly putOffUntil?: string | undefined
  /** True once something was set down in a casebook here. */
  readonly hasCasebook?: boolean | undefined
}

export interface BackupMemory {
  readonly read: () => BackupMemo
  readonly remember: (memo: BackupMemo) => Promise<void>
}

/** A stick or a folder besides the data folder, which may come and go. */
export interface SecondPlaceKeeper {
  readonly folder: () => BackupFolder | undefined
  /** Puts a backup there; nothing where no place is chosen. Never throws: what failed is told. */
  readonly put: (what: ToBackUp, today: string) => Promise<'made' | StoreRefusal['code'] | undefined>
  /** True where a place is chosen and no sound backup of this generation lies there. */
  readonly lacks: (generation: number) => Promise<boolean>
  readonly state: () => Promise<SecondPlace | undefined>
  readonly use: (path: string | undefined) => Promise<Result<null, BackupRefusal>>
}

export interface SecondPlaceParts {
  readonly disk: FileSystem
  readonly dataFolder: string
  readonly memory: BackupMemory
  readonly now: () => Date
  /** The number of the disk on which a path lies. */
  readonly deviceOf?: ((path: string) => Promise<bigint>) | undefined
}

/** Ours in it, so that a stick that holds other things stays in order. */
const FOLDER = 'sauvegardes-binome'

export function secondPlace({ disk, dataFolder, memory, now, deviceOf = deviceNumber }: SecondPlaceParts): SecondPlaceKeeper {
  let failing: StoreRefusal['code'] | undefined

  const folder = () => {
    const chosen = memory.read().secondPlace
    return chosen && backupFolder(disk, join(chosen.path, FOLDER))
  }

  return {
    folder,

    async put(what, today) {
      const { secondPlace: chosen } = memory.read()
      const there = folder()
      if (!chosen || !there) return undefined
      try {
        await there.put(what)
        await there.thinOut(today).catch(() => undefined) // one too many does no harm
        // A slow stick takes its time: by now another place may be chosen, or none.
        if (memory.read().secondPlace?.chosenAt !== chosen.chosenAt) return 'made'
        await memory.remember({ ...memory.read(), secondPlace: { ...chosen, lastAt: what.at } })
        failing = undefined
        return 'made'
      } catch (fault) {
        failing = storeRefusalFrom(fault).code
        return failing
      }
    },

    lacks: async generation => {
      const there = await folder()?.list().catch(() => [])
      return there !== undefined && !there.some(each => each.generation === generation && each.head === 'sound')
    },

    async state() {
      const chosen = memory.read().secondPlace
      if (!chosen) return undefined
      const { path, lastAt } = chosen
      const isThere = await lstat(path).then(() => true, () => false)
      return { path, isThere, isSameDisk: isThere && (await areOnOneDisk(path, dataFolder, deviceOf)), lastAt, failing: isThere ? failing : undefined }
    },

    async use(path) {
      failing = undefined
      if (path === undefined) {
        await memory.remember({ ...memory.read(), secondPlace: undefined })
        return ok(null)
      }
      if (await isWithin(disk, path, dataFolder)) return refuse({ code: 'backup/same-folder' })
      await memory.remember({ ...memory.read(), putOffUntil: undefined, secondPlace: { path, chosenAt: now().toISOString() } })
      return ok(null)
    },
  }
}

/** True for the folder itself, and for all that lies in it, by whatever names they were reached. */
async function isWithin(disk: FileSystem, path: string, folder: string): Promise<boolean> {
  const real = (each: string) => disk.realpath(each).catch(() => each)
  const way = relative(await real(folder), await real(path))
  return way === '' || !(way.startsWith('..') || /^[A-Za-z]:|^[\\/]/.test(way))
}

const areOnOneDisk = async (one: string, other: string, deviceOf: (path: string) => Promise<bigint>): Promise<boolean> => {
  const [here, there] = await Promise.all([one, other].map(path => deviceOf(path).catch(() => undefined)))
  return here !== undefined && here === there
}

const deviceNumber = async (path: string): Promise<bigint> => (await stat(path, { bigint: true })).dev
