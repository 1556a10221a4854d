import { randomBytes } from 'node:crypto'
import { join } from 'node:path'

import type { Keys } from '../vault/keys'
import { putInPlace, readBytes, syncFolder } from './durably'
import { causeOf } from './faults'
import type { FileSystem } from './file-system'
import { entryIn, entryText, type StoredEntry } from './journal-entry'
import { headLine, linesOf, newHead } from './journal-lines'
import { segmentName } from './journal-segment'
import { madeOnce } from './made-once'
import { FILE_NAMES } from './traces'

/** Turns the history that earlier versions kept into segments of the journal, one for each run of generations without a gap; then it goes. Harmless where there is none. */
export async function turnHistoryIntoJournal(disk: FileSystem, folder: string, generation: number, keys: Keys | undefined): Promise<void> {
  const path = join(folder, FILE_NAMES.history)
  const bytes = await readBytes(disk, path).catch((fault: unknown) => {
    if (causeOf(fault) === 'ENOENT') return undefined
    throw fault
  })
  if (!bytes) return

  const journal = join(folder, FILE_NAMES.journal)
  const runs = runsOf(entriesIn(Buffer.from(bytes).toString('utf8'), generation))
  if (runs.length > 0) await madeOnce(disk, journal)
  for (const run of runs) {
    const first = run[0]?.generation ?? 0
    const name = segmentName(first)
    const head = newHead(first, randomBytes(4).toString('hex'), keys)
    const lines = linesOf(head, name, keys)
    await putInPlace(disk, join(journal, name), [headLine(head), ...run.map((entry, at) => lines.write(entry.generation, at + 1, entryText(entry)))].map(line => Buffer.from(line)))
  }
  if (runs.length > 0) await syncFolder(disk, journal)
  await syncFolder(disk, folder)
  await disk.rm(path, { force: true })
}

/** The entries that led to the book of this generation, the earliest first. One whose book was never written is followed by another of the same generation, or by none. */
function entriesIn(text: string, until: number): readonly StoredEntry[] {
  const latest = new Map<number, StoredEntry>()
  for (const line of text.split('\n')) {
    const [, generation] = /^\{"generation":([1-9]\d{0,14}),/.exec(line) ?? []
    const entry = generation === undefined ? undefined : entryIn(line, Number(generation))
    if (entry && entry.generation <= until) latest.set(entry.generation, entry)
  }
  return [...latest.values()].sort((one, other) => one.generation - other.generation)
}

function runsOf(entries: readonly StoredEntry[]): readonly (readonly StoredEntry[])[] {
  const runs: StoredEntry[][] = []
  for (const entry of entries) {
    const run = runs.at(-1)
    if (run?.at(-1)?.generation === entry.generation - 1) run.push(entry)
    else runs.push([entry])
  }
  return runs
}
