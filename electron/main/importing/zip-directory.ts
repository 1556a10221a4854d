import { CannotRead } from './cannot-read'

const END_OF_DIRECTORY = [0x50, 0x4b, 0x05, 0x06]
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const ENCRYPTED = 0x2041
const STORED = 0
const DEFLATED = 8
/** A size that stands elsewhere, in the fields of ZIP64. */
const ELSEWHERE = 0xffffffff
const ZIP64_FIELDS = 1
/** What a program of Unix says of a name that leads to another file. */
const UNIX = 3
const LINK = 0o120000
const KIND = 0o170000

/** One part of a packed file, as its directory tells it; sizes in bytes. */
export interface ZipEntry {
  readonly name: string
  readonly packed: number
  readonly inflated: number
  readonly encrypted: boolean
  readonly deflated: boolean
  readonly offset: number
  /** It is a name for another file, which no office program writes. */
  readonly isLink: boolean
}

/** What the directory of a packed file says of its parts, which may be a lie. Throws `CannotRead` where there is none, or where it holds more parts than `most`. */
export function directoryOf(bytes: Buffer, most = Infinity): readonly ZipEntry[] {
  const end = bytes.lastIndexOf(Buffer.from(END_OF_DIRECTORY))
  if (end < 0 || end + 22 > bytes.length) throw unreadable()
  const count = bytes.readUInt16LE(end + 10)
  if (count > most) throw new CannotRead({ code: 'import/too-much-inflated' })

  const entries: ZipEntry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw unreadable()
    const [nameLength, fieldsLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30)]
    const fields = at + 46 + nameLength
    if (fields + fieldsLength > bytes.length) throw unreadable()
    const method = bytes.readUInt16LE(at + 10)
    const encrypted = (bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0
    if (method !== STORED && method !== DEFLATED && !encrypted) throw unreadable()
    entries.push({
      name: bytes.toString('utf8', at + 46, fields),
      ...sizesOf(bytes, at, fields, fieldsLength),
      encrypted,
      deflated: method === DEFLATED,
      offset: bytes.readUInt32LE(at + 42),
      isLink: bytes.readUInt8(at + 5) === UNIX && (bytes.readUInt16LE(at + 40) & KIND) === LINK,
    })
    at = fields + fieldsLength + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** The sizes of a part; some programs write them in the fields of ZIP64 whatever their size. */
function sizesOf(bytes: Buffer, at: number, fields: number, length: number): Pick<ZipEntry, 'packed' | 'inflated'> {
  const [packed, inflated] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)]
  if (packed !== ELSEWHERE && inflated !== ELSEWHERE) return { packed, inflated }
  for (let field = fields; field + 4 <= fields + length; field += 4 + bytes.readUInt16LE(field + 2)) {
    if (bytes.readUInt16LE(field) !== ZIP64_FIELDS) continue
    const large = bytes.subarray(field + 4, Math.min(fields + length, field + 4 + bytes.readUInt16LE(field + 2)))
    const isFull = (size: number): boolean => size === ELSEWHERE
    if (large.length < 8 * [inflated, packed].filter(isFull).length) break
    // In this order, and only those that have no room in the directory.
    return { inflated: isFull(inflated) ? Number(large.readBigUInt64LE(0)) : inflated, packed: isFull(packed) ? Number(large.readBigUInt64LE(isFull(inflated) ? 8 : 0)) : packed }
  }
  throw unreadable()
}

/** Where the bytes of a part begin. Throws `CannotRead` where there is no part, or one of another name. */
export function startOf(bytes: Buffer, { offset, name }: ZipEntry): number {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_HEADER) throw unreadable()
  const nameLength = bytes.readUInt16LE(offset + 26)
  if (bytes.toString('utf8', offset + 30, offset + 30 + nameLength) !== name) throw unreadable()
  return offset + 30 + nameLength + bytes.readUInt16LE(offset + 28)
}

/** A packed file that does not hold together. */
export const unreadable = (): CannotRead => new CannotRead({ code: 'import/unreadable' })
