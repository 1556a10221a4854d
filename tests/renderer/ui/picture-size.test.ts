import { expect, it } from 'vitest'

import { mayBeDrawn } from '../../../renderer/ui/redraw'

const padded = (bytes: readonly number[]): Uint8Array => Uint8Array.from({ length: Math.max(40, bytes.length) }, (_, at) => bytes[at] ?? 0)
const letters = (text: string): readonly number[] => Array.from(text, letter => letter.charCodeAt(0))
const png = (width: number, height: number) => {
  const bytes = padded([0x89, ...letters('PNG\r\n\u001a\n'), 0, 0, 0, 13, ...letters('IHDR')])
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}
const gif = (width: number, height: number) => padded([...letters('GIF89a'), width & 255, width >> 8, height & 255, height >> 8])
const jpeg = (width: number, height: number) => padded([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255])

it.each<[string, Uint8Array, boolean]>([
  ['a logo', png(800, 300), true],
  ['a photograph of a telephone', jpeg(8160, 6120), true],
  ['a small GIF', gif(320, 200), true],
  ['60 000 pixels wide and high', png(60_000, 60_000), false],
  ['a GIF of 65 535 pixels wide and high', gif(65_535, 65_535), false],
  ['a JPEG of 65 535 pixels wide', jpeg(65_535, 10), false],
  ['of no size', png(0, 10), false],
  ['a JPEG whose parts have no length', padded([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0]), false],
  ['an SVG', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"></svg>'), false],
  ['empty', new Uint8Array(), false],
])('a file that is %s is drawn only where it is a picture of a size that the machine bears', (_, bytes, isDrawn) => {
  expect(mayBeDrawn(bytes)).toBe(isDrawn)
})
