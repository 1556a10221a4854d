import { join } from 'node:path'

import { looksSealed, sealContainer } from '../vault/container'
import type { Keys } from '../vault/keys'
import { putInPlace, readBytes } from './durably'
import type { FileSystem } from './file-system'
import { FILE_NAMES } from './traces'

import { CURRENT_FORMAT } from '#shared/casebook/casebook'

const DAMAGED_CASEBOOK = `${FILE_NAMES.casebook}.abime-`
const TRACES = 'traces-'
const DAMAGED_SEGMENT = '.damaged-'

/** The paths, within the data folder, of what was set aside because nothing could be made of it. */
export async function setAsideFiles(disk: FileSystem, folder: string): Promise<readonly string[]> {
  const namesIn = (path: string) => disk.readdir(path).catch(() => [])
  const found: string[] = []
  for (const name of await namesIn(folder)) {
    if (name.startsWith(DAMAGED_CASEBOOK)) found.push(name)
    if (name.startsWith(TRACES)) found.push(...(await filesUnder(disk, folder, name)))
  }
  const segments = (await namesIn(join(folder, FILE_NAMES.journal))).filter(name => name.includes(DAMAGED_SEGMENT))
  return [...found, ...segments.map(name => `${FILE_NAMES.journal}/${name}`)]
}

/** The files of traces: the names of one folder, and of those in it. */
async function filesUnder(disk: FileSystem, folder: string, path: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const name of await disk.readdir(join(folder, path))) {
    const inner = `${path}/${name}`
    const facts = await disk.lstat(join(folder, inner), { bigint: true })
    found.push(...(facts.isDirectory() ? await filesUnder(disk, folder, inner) : [inner]))
  }
  return found
}

/** Seals in its place a file that lies in clear: its bytes stay what they are, within. */
export async function sealInPlace(disk: FileSystem, path: string, { key }: Keys, kind: 'piece' | 'drafts'): Promise<void> {
  const bytes = await readBytes(disk, path)
  if (looksSealed(bytes)) return
  await putInPlace(disk, path, await sealContainer({ kind, format: CURRENT_FORMAT, generation: 0, savedAt: '' }, bytes, { key, slots: [] }, 'none'))
}
