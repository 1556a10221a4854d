import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'

import { ICNS_SIDES, icnsOf, ICO_SIDES, icoOf } from '../../scripts/icon-files.mjs'

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47])
const resource = (name: string) => readFile(new URL(`../../resources/${name}`, import.meta.url))

/** The side that a PNG says of itself. */
const sideIn = (png: Buffer): number => png.readUInt32BE(16)

/** The pictures of an icon of Windows, by what its directory says of them. */
const inIco = (ico: Buffer) =>
  Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const entry = 6 + 16 * index
    const [bytes, at] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)]
    return { side: ico.readUInt8(entry) || 256, png: ico.subarray(at, at + bytes) }
  })

/** The parts of an icon of macOS, one after the other. */
function inIcns(icns: Buffer): { kind: string; png: Buffer }[] {
  const parts = []
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) parts.push({ kind: icns.toString('latin1', at, at + 4), png: icns.subarray(at + 8, at + icns.readUInt32BE(at + 4)) })
  return parts
}

it.each(['icon', 'backup'])('keeps an icon of Windows for %s in which each picture lies where and as large as it is said to', async name => {
  const pictures = inIco(await resource(`${name}.ico`))
  expect(pictures.map(({ side }) => side)).toEqual(ICO_SIDES)
  for (const { side, png } of pictures) expect([png.subarray(0, 4), sideIn(png)]).toEqual([PNG, side])
})

it.each(['icon', 'backup'])('keeps an icon of macOS for %s, whole and with every size', async name => {
  const icns = await resource(`${name}.icns`)
  expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length])
  const parts = inIcns(icns)
  for (const { png } of parts) expect(png.subarray(0, 4)).toEqual(PNG)
  expect(new Set(parts.map(({ png }) => sideIn(png)))).toEqual(new Set(ICNS_SIDES))
})

it('refuses what the two kinds of icon cannot hold', () => {
  expect(() => icoOf([{ side: 512, png: PNG }])).toThrow('512')
  expect(() => icnsOf([{ side: 16, png: PNG }])).toThrow('32')
})
