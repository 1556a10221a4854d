import { join } from 'node:path'

import type { Keys } from '../vault/keys'
import { putInPlace, readBytes, syncFolder, withFile } from './durably'
import type { FileSystem } from './file-system'
import type { StoredEntry } from './journal-entry'
import { firstOf, readSegment, type Segment, segmentsIn } from './journal-segment'
import { type Aside, follow, type Followed, type Start } from './replay'

/** What the journal in this folder adds to a book. Nothing is changed. */
export async function readOn(disk: FileSystem, folder: string, keys: Keys | undefined, start: Start, isSound?: (entry: StoredEntry) => boolean): Promise<Followed> {
  const names = await segmentsIn(disk, folder)
  const earlier = names.filter(name => (firstOf(name) ?? 0) < start.generation).length // the last of them tells of the book itself
  const segments: Segment[] = []
  for (const name of names.slice(Math.max(0, earlier - 1))) segments.push(await readSegment(disk, folder, name, keys))
  return follow(start, segments, isSound)
}

/** An instant as a name may hold it: Windows takes no colons. */
export const inName = (instant: string): string => instant.replace(/[^0-9TZ]+/g, '-')

/** Keeps under another name what nothing can be made of, and lets the journal end before it. */
export async function setAside(disk: FileSystem, folder: string, aside: readonly Aside[], instant: string): Promise<void> {
  for (const { name, from } of [...aside].reverse()) {
    const path = join(folder, name)
    const kept = `${path}.damaged-${inName(instant)}`
    if (from === 0) await disk.rename(path, kept)
    else await cut(disk, path, kept, from).catch(() => undefined) // it may stay where it is: the next segment begins with the same number, and goes before it
  }
  if (aside.length > 0) await syncFolder(disk, folder)
}

async function cut(disk: FileSystem, path: string, kept: string, from: number): Promise<void> {
  await putInPlace(disk, kept, (await readBytes(disk, path)).subarray(from))
  await withFile(disk, path, 'r+', async file => {
    await file.truncate(from)
    await file.sync()
  })
}
