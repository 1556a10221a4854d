import type { PieceId } from '#shared/domain/ids'

/** A picture as the presses need it: its format and how many points it is wide and high. */
export interface Picture {
  readonly bytes: Uint8Array
  readonly format: 'png' | 'jpg'
  readonly width: number
  readonly height: number
}

/** The pictures of a letterhead, when it has them, and those among the text that were found. */
export interface Pictures {
  readonly logo?: Picture | undefined
  readonly supportLogo?: Picture | undefined
  readonly inText?: ReadonlyMap<PieceId, Picture>
}

const PNG = [0x89, 0x50, 0x4e, 0x47]

/** The picture that some bytes hold, or nothing when they are neither a PNG nor a JPEG. */
export function pictureOf(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length > 24 && PNG.every((byte, index) => bytes[index] === byte))
    return { bytes, format: 'png', width: view.getUint32(16), height: view.getUint32(20) }
  const size = bytes[0] === 0xff && bytes[1] === 0xd8 ? jpegSize(view) : undefined
  return size && { bytes, format: 'jpg', ...size }
}

/** The picture's size within a frame, its proportions kept. */
export function fitted({ width, height }: Picture, maxWidth: number, maxHeight: number): { width: number; height: number } {
  const scale = Math.min(maxWidth / width, maxHeight / height)
  return { width: width * scale, height: height * scale }
}

/** How many points a picture takes among the text: never larger than its own pixels at 96 to the inch, nor higher than so many millimetres. */
export const sizeInText = (picture: Picture, width: number, highest = HIGHEST) => fitted(picture, Math.min(width, picture.width * POINTS_IN_A_PIXEL), Math.min((highest / 25.4) * 72, picture.height * POINTS_IN_A_PIXEL))

const POINTS_IN_A_PIXEL = 72 / 96
const HIGHEST = 80

// The size stands in the « start of frame » segment: markers C0 to CF but for C4, C8 and CC (ITU T.81, table B.1).
function jpegSize(view: DataView): { width: number; height: number } | undefined {
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at)
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
  }
  return undefined
}
