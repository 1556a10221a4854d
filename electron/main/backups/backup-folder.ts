import { join } from 'node:path'

import { factsOf } from '../store/casebook-file'
import { putInPlace, readBytes, syncFolder, withFile } from '../store/durably'
import { CannotSave } from '../store/faults'
import type { FileSystem } from '../store/file-system'
import { namesIn } from '../store/folder-names'
import { removeLeftovers } from '../store/leftovers'
import { madeOnce } from '../store/made-once'
import type { StoreCopy } from '../store/store'
import { backupName, backupOfList, parsedName, piecesListName } from './backup-name'
import { HEAD_BYTES, headOf, isWhole } from './copy-head'
import { keptBackups } from './kept-backups'
import { copyPieces, pieceOf } from './piece-copies'

import type { BackupFacts, BackupReason } from '#shared/api/backups'
import type { PieceId } from '#shared/domain/ids'

/** What is put into a folder of backups. */
export interface ToBackUp {
  readonly copy: Pick<StoreCopy, 'bytes' | 'generation'>
  readonly reason: BackupReason
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  readonly pieces: ReadonlySet<PieceId>
  /** Where the pieces lie. */
  readonly piecesFrom: string
}

/** A folder of backups, with `pieces/` in it. Nothing is ever removed from it but what bears our exact names. */
export interface BackupFolder {
  readonly path: string
  readonly piecesPath: string
  /** The newest first; nothing where there is no folder. Throws where it cannot be read. */
  readonly list: () => Promise<readonly BackupFacts[]>
  /** Writes a backup, pieces first, and reads it back. Throws the system’s error; then nothing of it stays under its name. */
  readonly put: (what: ToBackUp) => Promise<{ readonly name: string; readonly missingPieces: number }>
  readonly read: (name: string) => Promise<Uint8Array>
  /** Removes what the rotation no longer keeps, and pieces that no backup names. */
  readonly thinOut: (today: string) => Promise<void>
  readonly remove: (names: readonly string[]) => Promise<readonly string[]>
}

export function backupFolder(disk: FileSystem, path: string): BackupFolder {
  const piecesPath = join(path, 'pieces')

  async function list(): Promise<readonly BackupFacts[]> {
    const named = (await namesIn(disk, path)).flatMap(name => parsedName(name) ?? [])
    const found: BackupFacts[] = []
    for (const each of named) {
      const facts = await factsOf(disk, join(path, each.name))
      if (facts?.isFile()) found.push({ ...each, bytes: Number(facts.size), ...(await headAt(disk, join(path, each.name))) })
    }
    return found.toSorted((one, other) => (one.at === other.at ? other.generation - one.generation : one.at < other.at ? 1 : -1))
  }

  async function remove(names: readonly string[]): Promise<readonly string[]> {
    const ours = names.filter(name => parsedName(name))
    const gone: string[] = []
    for (const name of ours) {
      await disk.rm(join(path, name), { force: true })
      await disk.rm(join(path, piecesListName(name)), { force: true })
      gone.push(name)
    }
    if (gone.length > 0) await syncFolder(disk, path)
    return gone
  }

  return {
    path,
    piecesPath,
    list,
    remove,
    read: name => readBytes(disk, join(path, name)),

    async put({ copy, reason, at, pieces, piecesFrom }) {
      if (!(await isWhole(copy.bytes))) throw new CannotSave({ code: 'store/fault', cause: 'unsound-copy' })
      const name = backupName(at, reason, copy.generation)
      await madeOnce(disk, path)
      await removeLeftovers(disk, path, leftover => parsedName(leftover) !== undefined || backupOfList(leftover) !== undefined)
      await removeLeftovers(disk, piecesPath, leftover => pieceOf(leftover) !== undefined) // one could lie there in clear, long after all was sealed
      const missing = await copyPieces(disk, piecesFrom, piecesPath, pieces)
      await putInPlace(disk, join(path, piecesListName(name)), Buffer.from([...pieces].map(id => `${id}\n`).join('')))
      await putInPlace(disk, join(path, name), copy.bytes) // read back, byte for byte, before it has its name
      await syncFolder(disk, path)
      return { name, missingPieces: missing.length }
    },

    async thinOut(today) {
      const all = (await namesIn(disk, path)).flatMap(name => parsedName(name) ?? [])
      const kept = keptBackups(all, today)
      await remove(all.map(({ name }) => name).filter(name => !kept.has(name)))
      await removeUnneeded(disk, path, piecesPath)
    },
  }
}

/** Pieces that no backup here names go; where one does not say what it names, all stay. */
async function removeUnneeded(disk: FileSystem, path: string, piecesPath: string): Promise<void> {
  const names = await namesIn(disk, path)
  const backups = names.filter(name => parsedName(name))
  if (!backups.every(name => names.includes(piecesListName(name)))) return
  const needed = new Set<string>()
  for (const name of backups) for (const id of await listedIn(disk, join(path, piecesListName(name)))) needed.add(id)

  for (const name of names) {
    const backup = backupOfList(name)
    if (backup !== undefined && !names.includes(backup)) await disk.rm(join(path, name), { force: true })
  }
  for (const name of await namesIn(disk, piecesPath)) {
    const id = pieceOf(name)
    if (id !== undefined && !needed.has(id)) await disk.rm(join(piecesPath, name), { force: true })
  }
}

/** The pieces that a backup names; all that are in its list. */
const listedIn = async (disk: FileSystem, path: string): Promise<readonly string[]> => Buffer.from(await readBytes(disk, path)).toString('latin1').split('\n').filter(line => line !== '')

async function headAt(disk: FileSystem, path: string): Promise<Pick<BackupFacts, 'savedAt' | 'isProtected' | 'head'>> {
  const beginning = Buffer.alloc(HEAD_BYTES)
  const length = await withFile(disk, path, 'r', async file => (await file.read(beginning, 0, HEAD_BYTES, 0)).bytesRead).catch(() => 0)
  const head = headOf(beginning.subarray(0, length))
  if (typeof head !== 'object') return { isProtected: false, head: head ?? 'damaged' }
  return { savedAt: head.savedAt, isProtected: head.isProtected, head: 'sound' }
}
