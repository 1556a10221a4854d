import { join } from 'node:path'

import { syncFolder } from './durably'
import type { FileSystem } from './file-system'
import { unfinished } from './leftovers'

/** The names of what the store keeps in the data folder. */
export const FILE_NAMES = { casebook: 'binome.json', history: 'history.ndjson', pieces: 'pieces', lock: 'binome.lock' } as const

const PREVIOUS = `${FILE_NAMES.casebook}.prev`

/** What shows that a casebook was here, when its file is not. */
export async function tracesIn(disk: FileSystem, folder: string): Promise<readonly string[]> {
  const names = await disk.readdir(folder)
  const hasPieces = names.includes(FILE_NAMES.pieces) && (await disk.readdir(join(folder, FILE_NAMES.pieces))).length > 0
  return names
    .filter(
      name =>
        name === FILE_NAMES.history ||
        name === PREVIOUS ||
        unfinished(name) === FILE_NAMES.casebook ||
        (name === FILE_NAMES.pieces && hasPieces),
    )
    .sort()
}

/** Moves the traces into a folder of their own, named for the instant: nothing is erased. */
export async function setTracesAside(disk: FileSystem, folder: string, traces: readonly string[], instant: string): Promise<void> {
  const aside = join(folder, `traces-${instant.replace(/[^0-9TZ]+/g, '-')}`) // no colons: Windows takes none
  await disk.mkdir(aside, { mode: 0o700, recursive: false })
  for (const name of traces) await disk.rename(join(folder, name), join(aside, name))
  await syncFolder(disk, aside)
  await syncFolder(disk, folder)
}
