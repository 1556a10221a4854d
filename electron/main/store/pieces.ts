import { dirname, join } from 'node:path'

import { putInPlace, readBytes, syncFolder } from './durably'
import { causeOf } from './faults'
import type { FileSystem } from './file-system'
import { removeLeftovers } from './leftovers'
import { sha256 } from './sha256'

import { PieceId } from '#shared/domain/ids'

/** A folder of bytes, each under its own SHA-256. */
export interface Pieces {
  /** Resolves once the bytes are on the disk. */
  readonly keep: (bytes: Uint8Array) => Promise<PieceId>
  readonly read: (id: PieceId) => Promise<Uint8Array | undefined>
  /** Clears away what interrupted writes left. */
  readonly tidy: () => Promise<void>
}

export function piecesIn(disk: FileSystem, folder: string): Pieces {
  async function read(id: PieceId): Promise<Uint8Array | undefined> {
    if (!PieceId.safeParse(id).success) return undefined // an id from elsewhere leads to no other file
    try {
      const bytes = await readBytes(disk, join(folder, id))
      return sha256(bytes) === id ? bytes : undefined
    } catch (fault) {
      if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(causeOf(fault))) return undefined
      throw fault
    }
  }

  return {
    read,
    async keep(bytes) {
      const id = PieceId.parse(sha256(bytes))
      await madeOnce(disk, folder)
      if ((await read(id)) === undefined) await putInPlace(disk, join(folder, id), bytes)
      await syncFolder(disk, folder) // also for one that is there: what was kept before may not have got this far
      await syncFolder(disk, dirname(folder))
      return id
    },
    tidy: () => removeLeftovers(disk, folder, name => PieceId.safeParse(name).success),
  }
}

/** Makes the folder, not those above it: where the data folder has gone, it is not made anew behind a person's back. */
async function madeOnce(disk: FileSystem, folder: string): Promise<void> {
  try {
    await disk.mkdir(folder, { mode: 0o700, recursive: false })
  } catch (fault) {
    if (causeOf(fault) !== 'EEXIST') throw fault
  }
}
