import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'

import { fitted, pictureOf } from '../../../electron/main/printing/picture'
import { FONTS } from '../../builders/document'

it('a PNG tells its size', async () => {
  expect(pictureOf(await readFile(`${FONTS}/font-family.png`))).toMatchObject({ format: 'png', width: 1177, height: 307 })
})

it('a JPEG tells its size, wherever the segment that holds it stands', () => {
  const comment = [0xff, 0xfe, 0x00, 0x04, 0x41, 0x42]
  const frame = [0xff, 0xc2, 0x00, 0x11, 0x08, 0x01, 0x2c, 0x02, 0x58, 0x03]
  expect(pictureOf(new Uint8Array([0xff, 0xd8, ...comment, ...frame]))).toMatchObject({ format: 'jpg', width: 600, height: 300 })
})

it('what is no picture is none', () => {
  expect(pictureOf(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined()
  expect(pictureOf(new Uint8Array())).toBeUndefined()
})

it('a picture keeps its proportions in its frame', () => {
  const picture = { bytes: new Uint8Array(), format: 'png', width: 400, height: 100 } as const
  expect(fitted(picture, 100, 40)).toEqual({ width: 100, height: 25 })
})
