import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

import { factsOf } from '../store/casebook-file'
import { putInPlace, readBytes, syncFolder } from '../store/durably'
import { causeOf } from '../store/faults'
import type { FileSystem } from '../store/file-system'
import { madeOnce } from '../store/made-once'
import { contentOf } from '../store/pieces'
import { sha256 } from '../store/sha256'
import { looksSealed, readContainer } from '../vault/container'
import type { Keys } from '../vault/keys'

import type { PieceId } from '#shared/domain/ids'

/** A piece, or one that lies beside it under another key: `<id>` or `<id>.<8 hex>`. */
const PIECE = /^([0-9a-f]{64})(?:\.[0-9a-f]{8})?$/

/** The piece that a name is for; nothing for what is not ours. */
export const pieceOf = (name: string): string | undefined => PIECE.exec(name)?.[1]

/** Puts pieces into a folder as they lie in another, by link where the disk knows links; answers with those that are missing there. What lies there already is read through, and mended where it is no longer the same. */
export async function copyPieces(disk: FileSystem, from: string, to: string, ids: Iterable<PieceId>): Promise<readonly PieceId[]> {
  const missing: PieceId[] = []
  await madeOnce(disk, to)
  for (const id of ids) {
    if ((await copied(disk, join(from, id), to, id)) === 'missing') missing.push(id)
  }
  await syncFolder(disk, to)
  return missing
}

async function copied(disk: FileSystem, source: string, to: string, id: PieceId): Promise<'copied' | 'missing'> {
  const target = join(to, id)
  const [here, there] = await Promise.all([factsOf(disk, source), factsOf(disk, target)])
  if (!here?.isFile()) return there?.isFile() ? 'copied' : 'missing'
  if (there?.ino === here.ino && there.size === here.size && there.mtimeNs === here.mtimeNs) return 'copied' // the same file under two names
  if (there && !(await madeRoom(disk, source, target))) return 'copied'
  await linked(disk, source, target)
  return 'copied'
}

/** False where the very same bytes lie there. What another key opens stays, under a name of its own. */
async function madeRoom(disk: FileSystem, source: string, target: string): Promise<boolean> {
  const [ours, theirs] = await Promise.all([readBytes(disk, source), readBytes(disk, target)])
  if (Buffer.compare(ours, theirs) === 0) return false
  const isOfAnother = looksSealed(theirs) && readContainer(theirs).ok
  if (isOfAnother) await disk.rename(target, `${target}.${sha256(theirs).slice(0, 8)}`)
  return true
}

/** A second name for the same bytes, or a copy of them; in one stroke. */
async function linked(disk: FileSystem, source: string, target: string): Promise<void> {
  const beside = `${target}.${randomUUID()}.tmp`
  const isLinked = await disk.link(source, beside).then(() => true, () => false) // another disk, FAT and some shares know no links
  if (isLinked) await disk.rename(beside, target)
  else await putInPlace(disk, target, await readBytes(disk, source))
}

/** What is to be known of a piece that lies in a folder of copies. */
export type FoundPiece = { readonly at: 'found'; readonly bytes: Uint8Array } | { readonly at: 'missing' | 'damaged' }

/** Reads pieces out of a folder of copies, in clear or sealed under any of these keys; each is exactly what was kept, or is not given. */
export async function pieceReader(disk: FileSystem, folder: string, keys: readonly (Keys | undefined)[]): Promise<(id: PieceId) => Promise<FoundPiece>> {
  const names = await disk.readdir(folder).catch((): readonly string[] => [])
  const candidatesOf = new Map<string, string[]>()
  for (const name of names) candidatesOf.set(pieceOf(name) ?? '', [...(candidatesOf.get(pieceOf(name) ?? '') ?? []), name])
  return async id => {
    const candidates = candidatesOf.get(id) ?? []
    for (const name of candidates) {
      const bytes = await readBytes(disk, join(folder, name)).catch(unlessGone)
      for (const each of bytes ? keys : []) {
        const content = bytes && (await contentOf(bytes, id, each).catch(() => undefined))
        if (content) return { at: 'found', bytes: content }
      }
    }
    return { at: candidates.length > 0 ? 'damaged' : 'missing' }
  }
}

const unlessGone = (fault: unknown): undefined => {
  if (!['ENOENT', 'ENOTDIR', 'EISDIR', 'EIO'].includes(causeOf(fault))) throw fault
}
