import { join } from 'node:path'

import { looksSealed } from '../vault/container'
import type { Keys } from '../vault/keys'
import { readBytes, syncFolder } from './durably'
import type { FileSystem } from './file-system'
import { thinnedText } from './journal-entry'
import { firstOf, readSegment, type SegmentRecord, segmentsIn } from './journal-segment'
import { removeLeftovers } from './leftovers'
import type { Pieces } from './pieces'
import { rewriteSegment } from './rewrite-segment'
import { setAsideFiles } from './set-aside-files'
import { FILE_NAMES } from './traces'
import type { Work } from './unfinished-work'

import type { Casebook } from '#shared/casebook/casebook'
import { piecesNamed } from '#shared/casebook/full-export'

/** Thins out entries of the journal: who, when and what stay. What stood behind the last record in force of a segment that is touched goes with them. */
export async function thinned(disk: FileSystem, folder: string, keys: Keys | undefined, generation: number, isDue: (record: SegmentRecord) => boolean): Promise<void> {
  const journal = join(folder, FILE_NAMES.journal)
  const names = await segmentsIn(disk, journal)
  for (const [at, name] of names.entries()) {
    const segment = await readSegment(disk, journal, name, keys)
    const next = names[at + 1]
    const bound = next === undefined ? generation + 1 : (firstOf(next) ?? 0)
    const hasMore = segment.soundUntil < segment.size || segment.records.some(record => record.generation >= bound)
    if (segment.records.length === 0 || !(hasMore || segment.records.some(isDue))) continue
    await rewriteSegment(disk, journal, segment, bound, keys, record => {
      const entry = isDue(record) ? record.entry() : undefined
      return entry ? thinnedText(entry) : record.text()
    })
  }
  if (names.length > 0) await syncFolder(disk, journal)
}

/** What is set aside and tells of somebody, or could: what does not open may hold anything. */
export async function filesAbout(disk: FileSystem, folder: string, isAbout: (text: string) => boolean): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of await setAsideFiles(disk, folder)) {
    const bytes = await readBytes(disk, join(folder, path))
    if (looksSealed(bytes) || isAbout(Buffer.from(bytes).toString('utf8')) || isAbout(Buffer.from(bytes).toString('latin1'))) found.push(path)
  }
  return found
}

/** Finishes what a note of forgetting tells, beside the file itself. Can be begun again wherever it stopped. */
export async function sweep(disk: FileSystem, folder: string, keys: Keys | undefined, pieces: Pieces, book: Casebook, generation: number, work: Extract<Work, { do: 'forget' }>): Promise<void> {
  const due = new Set(work.thin)
  await thinned(disk, folder, keys, generation, record => due.has(record.generation))
  await removeLeftovers(disk, join(folder, FILE_NAMES.journal), name => firstOf(name) !== undefined)
  for (const path of work.files) await disk.rm(join(folder, path), { force: true })
  const named = new Set<string>(piecesNamed(book))
  for (const id of await pieces.list()) if (!named.has(id)) await pieces.remove(id)
  await pieces.tidy()
}

/** Drafts that tell of nobody forgotten: those of others with `masked` in its place, without those that tell of them even so. Nothing where none has to change. */
export function draftsWithout(drafts: unknown, isAbout: (text: string) => boolean, masked?: (text: string) => string): unknown {
  if (drafts === undefined || !isAbout(JSON.stringify(drafts))) return undefined
  if (typeof drafts !== 'object' || drafts === null || Array.isArray(drafts)) return {}
  return Object.fromEntries(
    Object.entries(drafts).flatMap(([name, draft]: [string, unknown]) => {
      if (!isAbout(JSON.stringify([name, draft]))) return [[name, draft]]
      const kept = masked && maskedIn(draft, masked)
      return masked && !isAbout(JSON.stringify([name, kept])) ? [[name, kept]] : []
    }),
  )
}

function maskedIn(value: unknown, masked: (text: string) => string): unknown {
  if (typeof value === 'string') return masked(value)
  if (Array.isArray(value)) return value.map((each: unknown) => maskedIn(each, masked))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]: [string, unknown]) => [key, maskedIn(each, masked)]))
}
