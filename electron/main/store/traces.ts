import { join } from 'node:path'

import { syncFolder } from './durably'
import type { FileSystem } from './file-system'
import { unfinished } from './leftovers'
import { inName } from './read-on'

/** The names of what the store keeps in the data folder. */
export const FILE_NAMES = {
  casebook: 'binome.json',
  journal: 'journal',
  /** What earlier versions kept in the place of the journal. */
  history: 'history.ndjson',
  pieces: 'pieces',
  drafts: 'brouillons.json',
  lock: 'binome.lock',
  /** What was begun and is to be finished at the next opening. */
  unfinished: 'binome.en-cours',
  /** Not ours to write: copies made now and then. */
  backups: 'sauvegardes',
} as const

/** The save before the present one. */
export const PREVIOUS = `${FILE_NAMES.casebook}.prev`

/** What shows that a casebook was here, when its file is not. */
export async function tracesIn(disk: FileSystem, folder: string): Promise<readonly string[]> {
  const names = await disk.readdir(folder)
  const filled = async (name: string, isTrace: (inner: string) => boolean) => names.includes(name) && (await disk.readdir(join(folder, name))).some(isTrace)
  const folders = {
    [FILE_NAMES.pieces]: await filled(FILE_NAMES.pieces, () => true),
    [FILE_NAMES.journal]: await filled(FILE_NAMES.journal, () => true),
    [FILE_NAMES.backups]: await filled(FILE_NAMES.backups, inner => inner.endsWith('.binome')),
  }
  return names
    .filter(name => name === FILE_NAMES.history || name === PREVIOUS || unfinished(name) === FILE_NAMES.casebook || Object.entries(folders).some(([known, isFilled]) => known === name && isFilled))
    .sort()
}

/** Moves the traces into a folder of their own, named for the instant: nothing is erased. Backups stay where they are found. */
export async function setTracesAside(disk: FileSystem, folder: string, traces: readonly string[], instant: string): Promise<void> {
  const moved = traces.filter(name => name !== FILE_NAMES.backups)
  if (moved.length === 0) return
  const aside = join(folder, `traces-${inName(instant)}`)
  await disk.mkdir(aside, { mode: 0o700, recursive: false })
  for (const name of moved) await disk.rename(join(folder, name), join(aside, name))
  await syncFolder(disk, aside)
  await syncFolder(disk, folder)
}
