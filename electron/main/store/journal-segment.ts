import { join } from 'node:path'

import type { Keys } from '../vault/keys'
import { readBytes } from './durably'
import type { FileSystem } from './file-system'
import { namesIn } from './folder-names'
import { entryIn, type StoredEntry } from './journal-entry'
import { type Head, type Lines, linesOf, readHead, readRecord, type RecordLine } from './journal-lines'

const NAME = /^(\d{12})\.ndjson$/

/** The file that holds the records from this generation on. */
export const segmentName = (first: number): string => `${String(first).padStart(12, '0')}.ndjson`

/** The first generation of a segment, by the name of its file; nothing for any other file. */
export function firstOf(name: string): number | undefined {
  const [, first] = NAME.exec(name) ?? []
  return first === undefined ? undefined : Number(first)
}

/** The names of the segments in a folder, the earliest first; none where there is no folder. */
export const segmentsIn = async (disk: FileSystem, folder: string): Promise<readonly string[]> => (await namesIn(disk, folder)).filter(name => firstOf(name) !== undefined).sort()

/** A segment as it lies on the disk. */
export interface Segment {
  readonly name: string
  readonly first: number
  readonly size: number
  /** What was written whole: up to here it is believed, beyond it is not. */
  readonly soundUntil: number
  /** Nothing where not even its first line is whole. */
  readonly head?: Head | undefined
  readonly records: readonly SegmentRecord[]
}

export interface SegmentRecord extends RecordLine {
  /** Where its line begins, in bytes. */
  readonly from: number
  /** The text of its entry; nothing where it does not open. */
  readonly text: () => string | undefined
  readonly entry: () => StoredEntry | undefined
  /** When it was done, without reading the rest. */
  readonly at: () => string | undefined
}

/** How the text of every entry begins. */
const AT = /^\{"at":"([^"\\]{1,40})",/

/** Reads one segment up to its first bad record. */
export async function readSegment(disk: FileSystem, folder: string, name: string, keys: Keys | undefined): Promise<Segment> {
  const bytes = Buffer.from(await readBytes(disk, join(folder, name)))
  const first = firstOf(name) ?? 0
  const headEnd = bytes.indexOf(NEW_LINE) + 1
  const head = headEnd === 0 ? undefined : readHead(bytes.toString('utf8', 0, headEnd - 1))
  if (head?.first !== first) return { name, first, size: bytes.length, soundUntil: 0, records: [] }

  const lines = linesOf(head, name, keys)
  const records: SegmentRecord[] = []
  let from = headEnd
  while (from < bytes.length) {
    const end = bytes.indexOf(NEW_LINE, from)
    const record = end === -1 ? undefined : readRecord(bytes.toString('utf8', from, end))
    if (record?.sequence !== records.length + 1 || record.generation !== first + records.length) break
    records.push(opened(record, from, lines))
    from = end + 1
  }
  return { name, first, size: bytes.length, soundUntil: from, head, records }
}

const NEW_LINE = 0x0a

function opened(record: RecordLine, from: number, lines: Lines): SegmentRecord {
  const text = () => lines.textOf(record)
  return {
    ...record,
    from,
    text,
    entry: () => {
      const found = text()
      return found === undefined ? undefined : entryIn(found, record.generation)
    },
    at: () => AT.exec(text()?.slice(0, 60) ?? '')?.[1],
  }
}
