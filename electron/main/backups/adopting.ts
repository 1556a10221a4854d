import { join } from 'node:path'

import { factsOf } from '../store/casebook-file'
import { putInPlace, syncFolder } from '../store/durably'
import { storeRefusalFrom } from '../store/faults'
import type { FileSystem } from '../store/file-system'
import { takeLock, type LockParts } from '../store/lock-file'
import { madeOnce } from '../store/made-once'
import { inName } from '../store/read-on'
import type { Store } from '../store/store'
import { FILE_NAMES, PREVIOUS } from '../store/traces'
import { headOf, isWhole } from './copy-head'
import type { FoundCopy } from './looking'
import { copyPieces, pieceOf } from './piece-copies'

import type { BackupRefusal } from '#shared/api/backups'
import type { StoreRefusal } from '#shared/api/store-refusal'
import { isVacant } from '#shared/casebook/full-export'
import { ok, refuse, type Result } from '#shared/core/result'
import { PieceId } from '#shared/domain/ids'

export interface AdoptingParts {
  readonly disk: FileSystem
  readonly store: Store
  readonly dataFolder: string
  readonly lock: Omit<LockParts, 'disk' | 'path'>
}

/** What the store keeps of a casebook besides its pieces: none of it fits another book. */
const OF_ANOTHER_BOOK: readonly string[] = [PREVIOUS, FILE_NAMES.journal, FILE_NAMES.history, FILE_NAMES.drafts, FILE_NAMES.unfinished]

/**
 * Makes a copy the casebook itself, where none is open or where nobody stands yet. It keeps its own protection. What lies in the folder is moved into
 * `traces-<instant>`, and nothing of it is erased.
 */
export async function adopt({ disk, store, dataFolder, lock }: AdoptingParts, { bytes, piecesPath }: FoundCopy): Promise<Result<null, BackupRefusal | StoreRefusal>> {
  const head = headOf(bytes)
  if (head === undefined) return refuse({ code: 'backup/not-one' })
  if (head === 'newer') return refuse({ code: 'backup/newer' })
  if (!(await isWhole(bytes))) return refuse({ code: 'backup/damaged' })

  const book = store.read()
  if (book && !isVacant(book)) return refuse({ code: 'backup/not-empty' })
  await store.close()

  try {
    await disk.mkdir(dataFolder, { mode: 0o700, recursive: true })
    const held = await takeLock({ ...lock, disk, path: join(dataFolder, FILE_NAMES.lock) }, false)
    if (!held.taken) return refuse({ code: 'store/held-by-another-program' })
    try {
      await bringPieces(disk, piecesPath, join(dataFolder, FILE_NAMES.pieces))
      // The copy lies on the disk before anything makes room for it: where it does not fit, all stays as it was.
      const aside = join(dataFolder, `traces-${inName(lock.now().toISOString())}`)
      await putInPlace(disk, join(dataFolder, FILE_NAMES.casebook), bytes, () => setAside(disk, dataFolder, aside))
      await syncFolder(disk, dataFolder)
    } finally {
      await held.release()
    }
    return ok(null)
  } catch (fault) {
    return refuse(storeRefusalFrom(fault))
  }
}

/** All that lie beside the copy: which of them it names is known only once it is opened. */
async function bringPieces(disk: FileSystem, from: string, to: string): Promise<void> {
  if (from === to) return
  const names = await disk.readdir(from).catch((): readonly string[] => [])
  const ids = new Set(names.flatMap(name => PieceId.safeParse(pieceOf(name)).data ?? []))
  if (ids.size > 0) await copyPieces(disk, from, to, ids)
}

/** The file itself is only given a second name: until the copy stands in its place, it stays where it is. */
async function setAside(disk: FileSystem, folder: string, aside: string): Promise<void> {
  const present = (await disk.readdir(folder)).filter(name => OF_ANOTHER_BOOK.includes(name))
  const main = join(folder, FILE_NAMES.casebook)
  const hasMain = (await factsOf(disk, main)) !== undefined
  if (present.length === 0 && !hasMain) return
  await madeOnce(disk, aside)
  for (const name of present) await disk.rename(join(folder, name), join(aside, name))
  if (hasMain) await disk.link(main, join(aside, FILE_NAMES.casebook)).catch(() => disk.copyFile(main, join(aside, FILE_NAMES.casebook)))
  await syncFolder(disk, aside)
  await syncFolder(disk, folder)
}
