/** How wide and high a picture says it is, in pixels. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** What the beginning of a PNG, a JPEG, a GIF or a WebP says of its size, without unpacking anything; nothing for any other file, such as an SVG. */
export function pictureSizeIn(bytes: Uint8Array): PictureSize | undefined {
  if (bytes.length < 30) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  if (text(1, 4) === 'PNG' && text(12, 16) === 'IHDR') return { width: view.getUint32(16), height: view.getUint32(20) }
  if (/^GIF8[79]a$/.test(text(0, 6))) return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return webpSize(view, text(12, 16))
  return view.getUint16(0) === 0xffd8 ? jpegSize(view) : undefined
}

/** The three kinds of WebP each have their own place for it. */
function webpSize(view: DataView, kind: string): PictureSize | undefined {
  const threeBytes = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536
  if (kind === 'VP8X') return { width: threeBytes(24) + 1, height: threeBytes(27) + 1 }
  if (kind === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (kind !== 'VP8L') return undefined
  const bits = view.getUint32(21, true)
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}

/** In the « start of frame » segment: markers C0 to CF but for C4, C8 and CC (ITU T.81, table B.1). */
function jpegSize(view: DataView): PictureSize | undefined {
  for (let at = 2; at + 9 < view.byteLength; at += 2 + Math.max(2, view.getUint16(at + 2))) {
    const marker = view.getUint16(at)
    if (marker < 0xff01) return undefined
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
  }
  return undefined
}
