/** The kinds of picture in an icon of macOS that may be PNG, by their side in pixels; some stand for a screen of double density. */
const ICNS_KINDS = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic13', 256],
  ['ic09', 512],
  ['ic14', 512],
  ['ic10', 1024],
]

/** The sides that an icon of Windows and one of macOS are drawn in, in pixels. */
export const ICO_SIDES = [16, 24, 32, 48, 64, 128, 256]
export const ICNS_SIDES = [...new Set(ICNS_KINDS.map(([, side]) => side))]

const ENTRY = 16
const HEAD = 6

/**
 * An icon of Windows (.ico) out of PNG pictures of at most 256 pixels.
 * @param {readonly { side: number, png: Uint8Array }[]} pictures
 */
export function icoOf(pictures) {
  const head = Buffer.alloc(HEAD + ENTRY * pictures.length)
  head.writeUInt16LE(1, 2) // an icon, no cursor
  head.writeUInt16LE(pictures.length, 4)
  let at = head.length
  pictures.forEach(({ side, png }, index) => {
    if (side > 256) throw new RangeError(`An icon of Windows holds no picture of ${side} pixels.`)
    const entry = HEAD + ENTRY * index
    head.writeUInt8(side % 256, entry) // nought stands for 256
    head.writeUInt8(side % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(png.length, entry + 8)
    head.writeUInt32LE(at, entry + 12)
    at += png.length
  })
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}

/**
 * An icon of macOS (.icns) out of PNG pictures, one for each of `ICNS_SIDES`.
 * @param {readonly { side: number, png: Uint8Array }[]} pictures
 */
export function icnsOf(pictures) {
  const parts = ICNS_KINDS.map(([kind, side]) => {
    const found = pictures.find(picture => picture.side === side)
    if (!found) throw new RangeError(`An icon of macOS wants a picture of ${side} pixels.`)
    return block(kind, found.png)
  })
  return block('icns', Buffer.concat(parts))
}

function block(kind, bytes) {
  const head = Buffer.alloc(8)
  head.write(kind, 'latin1')
  head.writeUInt32BE(bytes.length + head.length, 4)
  return Buffer.concat([head, bytes])
}
