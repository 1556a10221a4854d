import { join } from 'node:path'

import { factsOf } from '../store/casebook-file'
import { putInPlace, readBytes } from '../store/durably'
import type { FileSystem } from '../store/file-system'
import { FILE_NAMES } from '../store/traces'
import { looksSealed } from '../vault/container'
import type { BackupFolder } from './backup-folder'
import { pieceOf } from './piece-copies'

interface Parts {
  readonly disk: FileSystem
  readonly here: BackupFolder
  readonly dataFolder: string
}

/** Removes backups that anyone could read, of these names and no others; then no piece is left in clear beside the rest: what the casebook keeps sealed lies here sealed as well. */
export async function removeClearOnes({ disk, here, dataFolder }: Parts, names: readonly string[]): Promise<readonly string[]> {
  const clear = new Set((await here.list()).filter(({ isProtected }) => !isProtected).map(({ name }) => name))
  const gone = await here.remove(names.filter(name => clear.has(name)))
  const isClearLeft = (await here.list()).some(({ isProtected }) => !isProtected)

  const lying = await disk.readdir(here.piecesPath).catch((): readonly string[] => [])
  for (const name of lying) {
    const path = join(here.piecesPath, name)
    if (pieceOf(name) !== name || looksSealed(await readBytes(disk, path))) continue
    const sealed = await sealedAt(disk, join(dataFolder, FILE_NAMES.pieces, name))
    if (sealed) await putInPlace(disk, path, sealed)
    else if (!isClearLeft) await disk.rm(path, { force: true })
  }
  return gone
}

async function sealedAt(disk: FileSystem, path: string): Promise<Uint8Array | undefined> {
  if (!(await factsOf(disk, path))?.isFile()) return undefined
  const bytes = await readBytes(disk, path)
  return looksSealed(bytes) ? bytes : undefined
}
