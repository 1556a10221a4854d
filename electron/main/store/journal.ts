import { dirname, join } from 'node:path'

import type { Keys } from '../vault/keys'
import { putInPlace, syncFolder, withFile, writeAll } from './durably'
import { CannotSave, causeOf } from './faults'
import type { FileSystem } from './file-system'
import { entryText } from './journal-entry'
import { headLine, type Lines, linesOf, newHead } from './journal-lines'
import { firstOf, readSegment, type SegmentRecord, segmentName, segmentsIn } from './journal-segment'
import { madeOnce } from './made-once'
import type { JournalEntry } from './store'

/** From this size on, in bytes, the act after a snapshot begins a new segment. */
const FULL = 1024 * 1024

/** The acts since the book was begun, each a record on the disk before it is answered for. */
export interface Journal {
  /** Resolves once the entry is on the disk; otherwise it is as if it had never been asked, even where a record of it stayed behind. */
  readonly append: (entry: JournalEntry) => Promise<void>
  /** The records that lead to the book of this generation, the latest first. */
  readonly latestFirst: (generation: number) => AsyncGenerator<SegmentRecord>
  /** The next act begins a segment of its own: always, or where the present one has grown long. */
  readonly turnOver: (when: 'now' | 'when-full') => void
  /** Takes away what a failed append left behind, where that was not possible before. */
  readonly mend: () => Promise<void>
}

/** The segment that is being written. */
interface Tail {
  readonly name: string
  readonly lines: Lines
  size: number
  sequence: number
  /** True while a record that was not answered for may stand beyond `size`. */
  isDoubtful: boolean
}

/** The journal in this folder. `keys` gives those of the open casebook, or nothing while it stands in clear; `writer` names this session in eight hexadecimal signs. */
export function journalIn(disk: FileSystem, folder: string, keys: () => Keys | undefined, writer: string): Journal {
  /** Segments whose making failed: what may lie there was never answered for. */
  const failed = new Set<string>()
  let tail: Tail | undefined

  async function append(entry: JournalEntry): Promise<void> {
    if (tail?.isDoubtful) await takeBack(tail)
    if (!tail || tail.isDoubtful) return begin(entry) // its number puts what stays in the old one out of force
    const { name, lines, size, sequence } = tail
    const bytes = Buffer.from(lines.write(entry.generation, sequence + 1, entryText(entry)))
    const at = tail
    try {
      await withFile(disk, join(folder, name), 'r+', async file => {
        if ((await file.stat({ bigint: true })).size !== BigInt(size)) throw new CannotSave({ code: 'store/changed-by-another' })
        at.isDoubtful = true
        await writeAll(file, bytes, size)
        await file.datasync()
      })
    } catch (fault) {
      if (at.isDoubtful) await takeBack(at)
      throw causeOf(fault) === 'ENOENT' && (await isThere(disk, dirname(folder))) ? new CannotSave({ code: 'store/changed-by-another' }) : fault
    }
    Object.assign(tail, { size: size + bytes.length, sequence: sequence + 1, isDoubtful: false })
  }

  /** Takes what could be written of a record off the segment again. */
  async function takeBack(at: Tail): Promise<void> {
    try {
      await withFile(disk, join(folder, at.name), 'r+', async file => {
        await file.truncate(at.size)
        await file.datasync()
      })
      at.isDoubtful = false
    } catch {
      // It stays doubtful: tried again before the next record, which otherwise begins a segment of its own.
    }
  }

  async function begin(entry: JournalEntry): Promise<void> {
    await madeOnce(disk, folder)
    const name = segmentName(entry.generation)
    const head = newHead(entry.generation, writer, keys())
    const lines = linesOf(head, name, keys())
    const bytes = Buffer.from(headLine(head) + lines.write(entry.generation, 1, entryText(entry)))
    try {
      await putInPlace(disk, join(folder, name), bytes, async () => {
        const others = await segmentsIn(disk, folder)
        if (others.some(other => other >= name && !failed.has(other))) throw new CannotSave({ code: 'store/changed-by-another' })
        failed.add(name)
      })
      await syncFolder(disk, folder)
      await syncFolder(disk, dirname(folder))
    } catch (fault) {
      if (failed.has(name)) await disk.rm(join(folder, name), { force: true }).catch(() => undefined) // what stays is replaced by the next of this number
      throw fault
    }
    failed.delete(name)
    tail = { name, lines, size: bytes.length, sequence: 1, isDoubtful: false }
  }

  return {
    append,

    async *latestFirst(generation) {
      let bound = generation + 1
      for (const name of [...(await segmentsIn(disk, folder))].reverse()) {
        const first = firstOf(name) ?? 0
        if (first >= bound) continue
        const { records } = await readSegment(disk, folder, name, keys())
        for (const record of [...records].reverse()) if (record.generation < bound) yield record
        bound = first
      }
    },

    turnOver(when) {
      if (when === 'now' || (tail && tail.size > FULL)) tail = undefined
    },

    async mend() {
      if (tail?.isDoubtful) await takeBack(tail)
    },
  }
}

const isThere = (disk: FileSystem, path: string): Promise<boolean> => disk.lstat(path, { bigint: true }).then(() => true, () => false)
