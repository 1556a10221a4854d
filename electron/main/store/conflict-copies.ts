import { join } from 'node:path'

import type { FileSystem } from './file-system'
import { FILE_NAMES } from './traces'

/** Our names with something between the stem and the end: « binome (conflicted copy …).json », `binome-HOST.json`, `binome.sync-conflict-….json`. */
const CASEBOOK_COPY = /^binome[ ._(-].*\.json$/i
const SEGMENT_COPY = /^\d{12}[ ._(-].*\.ndjson$/i

/** The names, in the data folder, of copies that a synchronisation set beside the casebook and its journal. They are told, never touched. */
export async function conflictCopiesIn(disk: FileSystem, folder: string): Promise<readonly string[]> {
  const namesIn = (path: string) => disk.readdir(path).catch(() => [])
  const casebooks = (await namesIn(folder)).filter(name => CASEBOOK_COPY.test(name))
  const segments = (await namesIn(join(folder, FILE_NAMES.journal))).filter(name => SEGMENT_COPY.test(name))
  return [...casebooks, ...segments.map(name => `${FILE_NAMES.journal}/${name}`)].sort()
}
