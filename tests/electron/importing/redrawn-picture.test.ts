import { deflateSync, crc32 } from 'node:zlib'
import { expect, it } from 'vitest'

import { isRedrawnPicture } from '../../../electron/main/importing/redrawn-picture'
import { aPicture } from '../../builders/picture'

const chunk = (name: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A PNG of grey pixels written by hand; `pixels` is what stands in it, packed. */
function aPng(width: number, height: number, { pixels = new Uint8Array((width + 1) * height), more = [] as readonly Buffer[], after = new Uint8Array() } = {}): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(8, 8)
  return new Uint8Array(Buffer.concat([SIGNATURE, chunk('IHDR', header), ...more, chunk('IDAT', deflateSync(pixels)), chunk('IEND', new Uint8Array()), after]))
}

it('a picture as the window redraws it is one', async () => {
  expect(await isRedrawnPicture(await aPicture())).toBe(true)
  expect(await isRedrawnPicture(aPng(4000, 20))).toBe(true)
})

it.each<[string, () => Uint8Array]>([
  ['an SVG', () => new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ['a GIF', () => Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1')],
  ['a JPEG', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1])],
  ['60 000 pixels wide and high', () => aPng(60_000, 60_000, { pixels: new Uint8Array(10) })],
  ['of no size', () => aPng(0, 10)],
  ['without all its pixels', () => aPng(100, 100, { pixels: new Uint8Array(50) })],
  ['a bomb: more pixels than it announces', () => aPng(10, 10, { pixels: new Uint8Array(50_000_000) })],
  ['a page hidden behind the picture', () => aPng(10, 10, { after: new TextEncoder().encode('<html><script>alert(1)</script></html>') })],
  ['a packed file hidden behind the picture', () => aPng(10, 10, { after: Buffer.from('PK\u0003\u0004', 'latin1') })],
  ['with words in it', () => aPng(10, 10, { more: [chunk('tEXt', Buffer.from('Comment\0<script>'))] })],
  ['with packed words in it', () => aPng(10, 10, { more: [chunk('zTXt', deflateSync(new Uint8Array(1000)))] })],
  ['with a damaged part', () => aPng(10, 10).map((byte, at) => (at === 30 ? byte ^ 1 : byte))],
  ['cut short', () => aPng(100, 100).subarray(0, -5)],
  ['empty', () => new Uint8Array()],
])('is refused: %s', async (_, bytes) => {
  expect(await isRedrawnPicture(bytes())).toBe(false)
})
