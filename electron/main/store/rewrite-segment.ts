import { join } from 'node:path'

import type { Keys } from '../vault/keys'
import { putInPlace } from './durably'
import type { FileSystem } from './file-system'
import { headLine, linesOf, newHead } from './journal-lines'
import type { Segment, SegmentRecord } from './journal-segment'

/**
 * Writes a segment anew in one stroke, under these keys, its records in force with the texts that they are to have from now on. What stood behind them goes.
 * Throws where one of them does not open: it is not lost for that.
 */
export async function rewriteSegment(disk: FileSystem, folder: string, segment: Segment, bound: number, keys: Keys | undefined, textOf: (record: SegmentRecord) => string | undefined): Promise<void> {
  const head = newHead(segment.first, segment.head?.writer ?? '00000000', keys)
  const lines = linesOf(head, segment.name, keys)
  const records = segment.records.filter(({ generation }) => generation < bound)
  const written = records.map((record, at) => {
    const text = textOf(record)
    if (text === undefined) throw new Error('a record that does not open is not written anew')
    return lines.write(record.generation, at + 1, text)
  })
  await putInPlace(disk, join(folder, segment.name), [Buffer.from(headLine(head)), ...written.map(line => Buffer.from(line))])
}
