import { join } from 'node:path'

import type { Desk, FileFormat } from './household'
import { plainFileName } from './plain-file-name'

import { storeRefusalFrom } from '../store/faults'

import type { Saved, SavedFiles as AllSaved } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import { ok, refuse, type Result, whenOk } from '#shared/core/result'

/** A file that a person wants to keep. */
export interface FileToSave {
  /** Without its extension. */
  readonly fileName: string
  readonly format: FileFormat
  /** Made only once a place is chosen. */
  readonly bytes: () => Promise<Result<Uint8Array, Refusal>>
}

/** Several files that a person wants to keep under one name. */
export interface FilesToSave extends Omit<FileToSave, 'bytes'> {
  readonly all: () => Promise<Result<readonly Uint8Array[], Refusal>>
}

/** The files that were saved since the window opened. */
export interface SavedFiles {
  /** Asks where, writes, and says so. */
  readonly save: (file: FileToSave) => Promise<Result<Saved, Refusal>>
  /** Asks once where, and writes several files of that name, numbered from 1 where there is more than one; none that lies there already is replaced without a question. */
  readonly saveAll: (files: FilesToSave) => Promise<Result<AllSaved, Refusal>>
  /** Asks where a file goes; nothing when a person changed their mind. */
  readonly choosePath: (fileName: string, format: FileFormat) => Promise<string | undefined>
  /** Asks for a folder in which many files go. */
  readonly chooseFolder: () => Promise<string | undefined>
  /** Writes a file at a place that was chosen. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<Result<null, Refusal>>
  /** Writes a file in a folder that was chosen, under a name that no file there has, nor any of `names`, where it is noted; its path. */
  readonly writeIn: (folder: string, fileName: string, format: FileFormat, bytes: Uint8Array, names: Set<string>) => Promise<Result<string, Refusal>>
  /** Lets go of what is being made for `save` and `saveAll`: nothing of it is written, and they refuse with `job/stopped`. */
  readonly stop: () => void
  /** Opens one of them; no other path is ever opened. */
  readonly open: (path: string) => Promise<Result<null, Refusal>>
}

/** Where files that a person asks for are written, and opened again. Nothing leaves once the casebook is locked: a dialog may stand open for as long as nobody is there. */
export function savedFiles(desk: Pick<Desk, 'askWhereToSave' | 'askForFolder' | 'fileExists' | 'writeFile' | 'openFile'>, isLocked: () => boolean): SavedFiles {
  const written = new Set<string>()
  const making = new Set<AbortController>()
  const unlessStopped = <Made>(make: () => Promise<Result<Made, Refusal>>): Promise<Result<Made, Refusal>> => {
    const mine = new AbortController()
    making.add(mine)
    const stopped = new Promise<Result<Made, Refusal>>(resolve => mine.signal.addEventListener('abort', () => resolve(refuse({ code: 'job/stopped' }))))
    return Promise.race([make(), stopped]).finally(() => making.delete(mine))
  }
  const write = async (path: string, bytes: Uint8Array): Promise<Result<null, Refusal>> => {
    if (isLocked()) return refuse({ code: 'store/locked' })
    try {
      await desk.writeFile(path, bytes)
    } catch (fault) {
      return refuse({ code: 'file/not-written', path, cause: storeRefusalFrom(fault).code })
    }
    written.add(path)
    return ok(null)
  }
  return {
    save: async ({ fileName, format, bytes }) => {
      const path = await desk.askWhereToSave(`${plainFileName(fileName)}.${format}`, format)
      if (path === undefined) return ok({ outcome: 'cancelled' })

      const made = await unlessStopped(bytes)
      return made.ok ? whenOk(await write(path, made.value), () => ok({ outcome: 'saved', path })) : made
    },
    saveAll: async ({ fileName, format, all }) => {
      const path = await desk.askWhereToSave(`${plainFileName(fileName)}.${format}`, format)
      if (path === undefined) return ok({ outcome: 'cancelled' })

      const made = await unlessStopped(all)
      if (!made.ok) return made
      const paths = await freePaths(desk, path, format, made.value.length)
      for (const [index, bytes] of made.value.entries()) {
        const saved = await write(paths[index] ?? path, bytes)
        if (!saved.ok) return saved
      }
      return ok({ outcome: 'saved', paths })
    },
    choosePath: (fileName, format) => desk.askWhereToSave(`${plainFileName(fileName)}.${format}`, format),
    chooseFolder: () => desk.askForFolder(),
    write,
    writeIn: async (folder, fileName, format, bytes, names) => {
      const stem = plainFileName(fileName)
      for (let series = 1; ; series += 1) {
        const path = join(folder, `${stem}${series === 1 ? '' : `-${series}`}.${format}`)
        if (names.has(path.toLowerCase())) continue
        names.add(path.toLowerCase()) // taken before the disk is asked: another file of the same name may come meanwhile
        if (!(await desk.fileExists(path))) return whenOk(await write(path, bytes), () => ok(path))
      }
    },
    stop: () => making.forEach(each => each.abort()),
    open: async path => (written.has(path) && (await desk.openFile(path)) ? ok(null) : refuse({ code: 'file/not-opened', path })),
  }
}

/** The path itself for one file: the dialog has asked about one that lies there. For several, numbered names beside it, all of them free. */
async function freePaths({ fileExists }: Pick<Desk, 'fileExists'>, path: string, format: string, count: number): Promise<readonly string[]> {
  if (count === 1) return [path]
  const stem = path.toLowerCase().endsWith(`.${format}`) ? path.slice(0, -format.length - 1) : path
  for (let series = 1; ; series += 1) {
    const paths = Array.from({ length: count }, (_, index) => `${stem}${series === 1 ? '' : ` (${series})`}-${index + 1}.${format}`)
    if (!(await Promise.all(paths.map(fileExists))).includes(true)) return paths
  }
}
