import { inflateRawSync } from 'node:zlib'

import { CannotRead } from './cannot-read'
import { limits } from './limits'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const ENCRYPTED = 0x2041
const DEFLATED = 8
/** A size that stands elsewhere, in the fields of ZIP64: no list of people is that large. */
const ELSEWHERE = 0xffffffff

interface Entry {
  readonly inflated: number
  readonly encrypted: boolean
  readonly deflated: boolean
  readonly offset: number
}

/**
 * Refuses a packed file that would become too large, before anything else unpacks it. What the directory says comes first;
 * since it may lie, each part is then unpacked up to what is left of the limit, and thrown away.
 */
export function checkZip(bytes: Buffer): void {
  const entries = directoryOf(bytes)
  if (entries.some(({ encrypted }) => encrypted)) throw new CannotRead({ code: 'import/encrypted' })

  const most = Math.min(limits.inflatedBytes, Math.max(limits.harmlessBytes, bytes.length * limits.inflation))
  if (sum(entries.map(({ inflated }) => inflated)) > most) throw new CannotRead({ code: 'import/too-much-inflated' })

  let left = most
  for (const entry of entries) {
    left -= inflatedBytes(bytes, entry, left)
    if (left < 0) throw new CannotRead({ code: 'import/too-much-inflated' })
  }
}

function directoryOf(bytes: Buffer): readonly Entry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END_OF_DIRECTORY) throw unreadable()
  const count = bytes.readUInt16LE(end + 10)

  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw unreadable()
    const inflated = bytes.readUInt32LE(at + 24)
    entries.push({
      inflated: inflated === ELSEWHERE ? 0 : inflated,
      encrypted: (bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0,
      deflated: bytes.readUInt16LE(at + 10) === DEFLATED,
      offset: bytes.readUInt32LE(at + 42),
    })
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** What a part really becomes; more than `most` is told as `most + 1`. */
function inflatedBytes(bytes: Buffer, { offset, deflated, inflated }: Entry, most: number): number {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_HEADER) throw unreadable()
  if (!deflated) return inflated
  const from = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  try {
    return inflateRawSync(bytes.subarray(from), { maxOutputLength: Math.max(1, most) }).length
  } catch (fault) {
    if (fault instanceof RangeError) return most + 1 // ERR_BUFFER_TOO_LARGE
    throw unreadable()
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

const unreadable = (): CannotRead => new CannotRead({ code: 'import/unreadable' })
