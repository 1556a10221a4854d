import { CannotRead } from './cannot-read'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const ENCRYPTED = 0x2041
const DEFLATED = 8
/** A size that stands elsewhere, in the fields of ZIP64: no file of ours is that large. */
const ELSEWHERE = 0xffffffff

/** One part of a packed file, as its directory tells it. */
export interface ZipEntry {
  readonly name: string
  readonly packed: number
  readonly inflated: number
  readonly encrypted: boolean
  readonly deflated: boolean
  readonly offset: number
}

/** What the directory of a packed file says of its parts, which may be a lie. Throws `CannotRead` where there is none. */
export function directoryOf(bytes: Buffer): readonly ZipEntry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END_OF_DIRECTORY) throw unreadable()
  const count = bytes.readUInt16LE(end + 10)

  const entries: ZipEntry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw unreadable()
    const inflated = bytes.readUInt32LE(at + 24)
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      packed: bytes.readUInt32LE(at + 20),
      inflated: inflated === ELSEWHERE ? 0 : inflated,
      encrypted: (bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0,
      deflated: bytes.readUInt16LE(at + 10) === DEFLATED,
      offset: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** Where the bytes of a part begin. Throws `CannotRead` where there is no part. */
export function startOf(bytes: Buffer, { offset }: ZipEntry): number {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_HEADER) throw unreadable()
  return offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
}

/** A packed file that does not hold together. */
export const unreadable = (): CannotRead => new CannotRead({ code: 'import/unreadable' })
