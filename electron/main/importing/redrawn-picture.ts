import { promisify } from 'node:util'
import { crc32, inflate } from 'node:zlib'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** The longest side in pixels: the window redraws to 1200 at most. */
const LARGEST_SIDE = 4000
/** What a redrawn picture is made of: no words, no colour profile, nothing that a reader might unpack. */
const CHUNKS = new Set(['IHDR', 'sRGB', 'gAMA', 'cHRM', 'pHYs', 'sBIT', 'PLTE', 'tRNS', 'IDAT', 'IEND'])
/** How many values a pixel has, by the colour type of the header. */
const VALUES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

interface Chunk {
  readonly name: string
  readonly data: Buffer
}

const inflated = promisify(inflate)

/**
 * True for a PNG as the window redraws one, checked to its last byte: sides between 1 and 4000 pixels, whole and sound chunks of a few known kinds, exactly the pixels that the header
 * announces, and nothing behind them where another kind of file could hide.
 */
export async function isRedrawnPicture(bytes: Uint8Array): Promise<boolean> {
  const chunks = chunksOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const [header] = chunks
  if (header?.name !== 'IHDR' || chunks.at(-1)?.name !== 'IEND') return false
  const size = sizeOf(header.data)
  if (size === undefined) return false
  const packed = Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data))
  const pixels = await inflated(packed, { maxOutputLength: size }).catch(() => undefined) // damaged, or larger than announced
  return pixels?.length === size
}

/** The chunks from the first to the last byte; none where they do not hold together. */
function chunksOf(bytes: Buffer): readonly Chunk[] {
  if (!SIGNATURE.every((byte, at) => bytes[at] === byte)) return []
  const chunks: Chunk[] = []
  let at = SIGNATURE.length
  while (at < bytes.length) {
    if (at + 12 > bytes.length) return []
    const end = at + 8 + bytes.readUInt32BE(at)
    if (end + 4 > bytes.length || bytes.readUInt32BE(end) !== crc32(bytes.subarray(at + 4, end))) return []
    const name = bytes.toString('latin1', at + 4, at + 8)
    if (!CHUNKS.has(name) || chunks.at(-1)?.name === 'IEND') return []
    chunks.push({ name, data: bytes.subarray(at + 8, end) })
    at = end + 4
  }
  return chunks
}

/** How many bytes the unpacked pixels of a picture take, or nothing for a header that no redrawn picture has. */
function sizeOf(header: Buffer): number | undefined {
  if (header.length !== 13) return undefined
  const [width, height, depth, colours] = [header.readUInt32BE(0), header.readUInt32BE(4), header.readUInt8(8), header.readUInt8(9)]
  const values = VALUES[colours]
  const isPlain = header.readUInt8(10) === 0 && header.readUInt8(11) === 0 && header.readUInt8(12) === 0
  const fits = [width, height].every(side => side >= 1 && side <= LARGEST_SIDE)
  return values !== undefined && isPlain && fits && [1, 2, 4, 8].includes(depth) ? height * (1 + Math.ceil((width * values * depth) / 8)) : undefined
}
