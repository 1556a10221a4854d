import { dirname, join } from 'node:path'

import { looksSealed, openContainer, readContainer, sealContainer } from '../vault/container'
import type { Keys } from '../vault/keys'
import { putInPlace, readBytes, syncFolder } from './durably'
import { causeOf } from './faults'
import type { FileSystem } from './file-system'
import { namesIn } from './folder-names'
import { removeLeftovers } from './leftovers'
import { madeOnce } from './made-once'
import { sha256 } from './sha256'

import { CURRENT_FORMAT } from '#shared/casebook/casebook'
import { PieceId } from '#shared/domain/ids'

/** No piece that we kept is larger, sealed or not. */
const LARGEST_PIECE = 64 * 1024 * 1024

/** A folder of bytes, each under the SHA-256 of what it holds; sealed while there are keys. */
export interface Pieces {
  /** Resolves once the bytes are on the disk. */
  readonly keep: (bytes: Uint8Array) => Promise<PieceId>
  readonly read: (id: PieceId) => Promise<Uint8Array | undefined>
  /** Every piece that lies here, whatever is in it. */
  readonly list: () => Promise<readonly PieceId[]>
  /** Takes a piece away; harmless for one that is not there. */
  readonly remove: (id: PieceId) => Promise<void>
  /** Seals a piece that still lies in clear; resolves once nothing of it lies in clear under its name. */
  readonly seal: (id: PieceId) => Promise<void>
  /** Clears away what interrupted writes left. */
  readonly tidy: () => Promise<void>
}

/** `keys` gives those of the open casebook, or nothing while it stands in clear. */
export function piecesIn(disk: FileSystem, folder: string, keys: () => Keys | undefined = () => undefined): Pieces {
  async function read(id: PieceId): Promise<Uint8Array | undefined> {
    const found = await bytesOf(id)
    return found && contentOf(found, id, keys())
  }

  async function bytesOf(id: PieceId): Promise<Uint8Array | undefined> {
    if (!PieceId.safeParse(id).success) return undefined // an id from elsewhere leads to no other file
    try {
      return await readBytes(disk, join(folder, id))
    } catch (fault) {
      if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(causeOf(fault))) return undefined
      throw fault
    }
  }

  async function put(id: PieceId, bytes: Uint8Array): Promise<void> {
    await putInPlace(disk, join(folder, id), await laidDown(bytes, keys()))
  }

  return {
    read,
    async keep(bytes) {
      const id = PieceId.parse(sha256(bytes))
      await madeOnce(disk, folder)
      if ((await read(id)) === undefined) await put(id, bytes)
      await syncFolder(disk, folder) // also for one that is there: what was kept before may not have got this far
      await syncFolder(disk, dirname(folder))
      return id
    },
    list: async () => (await namesIn(disk, folder)).flatMap(name => PieceId.safeParse(name).data ?? []),
    remove: async id => {
      if (PieceId.safeParse(id).success) await disk.rm(join(folder, id), { force: true })
    },
    async seal(id) {
      const bytes = await bytesOf(id)
      const content = bytes && !looksSealed(bytes) ? await contentOf(bytes, id, keys()) : undefined
      if (content) await put(id, content)
    },
    tidy: () => removeLeftovers(disk, folder, name => PieceId.safeParse(name).success),
  }
}

/** What a piece holds, if it is still what was kept: sealed or in clear, its SHA-256 decides. */
export async function contentOf(bytes: Uint8Array, id: PieceId, keys: Keys | undefined): Promise<Uint8Array | undefined> {
  if (sha256(bytes) === id) return bytes
  const container = readContainer(bytes)
  if (!container.ok || container.value.kind !== 'piece' || !keys) return undefined
  const content = await openContainer(container.value, keys.key, LARGEST_PIECE)
  return content && sha256(content) === id ? content : undefined
}

/** Pictures and PDFs are small already: only sealed, with no slots, since a piece is opened through its casebook. */
const laidDown = async (bytes: Uint8Array, keys: Keys | undefined): Promise<Uint8Array> =>
  keys ? sealContainer({ kind: 'piece', format: CURRENT_FORMAT, generation: 0, savedAt: '' }, bytes, { key: keys.key, slots: [] }, 'none') : bytes
