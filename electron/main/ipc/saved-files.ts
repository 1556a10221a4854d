import type { Desk, FileFormat } from './household'

import { storeRefusalFrom } from '../store/faults'

import type { Refusal, Saved } from '#shared/api/api'
import { ok, refuse, type Result } from '#shared/core/result'

/** A file that a person wants to keep. */
export interface FileToSave {
  /** Without its extension. */
  readonly fileName: string
  readonly format: FileFormat
  /** Made only once a place is chosen. */
  readonly bytes: () => Promise<Result<Uint8Array, Refusal>>
}

/** The files that were saved since the window opened. */
export interface SavedFiles {
  /** Asks where, writes, and says so. */
  readonly save: (file: FileToSave) => Promise<Result<Saved, Refusal>>
  /** Opens one of them; no other path is ever opened. */
  readonly open: (path: string) => Promise<Result<null, Refusal>>
}

/** Where files that a person asks for are written, and opened again. */
export function savedFiles(desk: Pick<Desk, 'askWhereToSave' | 'writeFile' | 'openFile'>): SavedFiles {
  const written = new Set<string>()
  return {
    save: async ({ fileName, format, bytes }) => {
      const path = await desk.askWhereToSave(`${plain(fileName)}.${format}`, format)
      if (path === undefined) return ok({ outcome: 'cancelled' })

      const made = await bytes()
      if (!made.ok) return made
      try {
        await desk.writeFile(path, made.value)
      } catch (fault) {
        return refuse({ code: 'file/not-written', path, cause: storeRefusalFrom(fault).code })
      }
      written.add(path)
      return ok({ outcome: 'saved', path })
    },
    open: async path => (written.has(path) && (await desk.openFile(path)) ? ok(null) : refuse({ code: 'file/not-opened', path })),
  }
}

/** The window may propose a name, never a folder. */
const plain = (fileName: string) => fileName.replace(/[\\/:*?"<>|]+/g, '-').replace(/^\.+/, '')
