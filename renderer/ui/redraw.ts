import { pictureSizeIn } from './picture-size'

/** In pixels: enough for a logo on paper, and for a picture as wide as a page. */
const LONGEST_SIDE = 1200

/** What is unpacked at most: the photographs of telephones have 50 million pixels, four bytes each. */
const LARGEST = { bytes: 30 * 1024 * 1024, side: 16_000, pixels: 60_000_000 } as const

/** True for a PNG, a JPEG, a GIF or a WebP whose first bytes announce a size that the machine bears. */
export function mayBeDrawn(bytes: Uint8Array): boolean {
  const size = bytes.length <= LARGEST.bytes ? pictureSizeIn(bytes) : undefined
  return size !== undefined && Math.min(size.width, size.height) >= 1 && Math.max(size.width, size.height) <= LARGEST.side && size.width * size.height <= LARGEST.pixels
}

/**
 * The picture of a file, drawn anew as PNG: only its pixels go on, nothing else that the file may hide.
 * Nothing when the file is no picture, or one that is too large to be unpacked.
 */
export async function redrawn(file: Blob, longestSide = LONGEST_SIDE): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (file.size > LARGEST.bytes || !mayBeDrawn(new Uint8Array(await file.arrayBuffer()))) return undefined
  const bitmap = await createImageBitmap(file).catch(() => undefined) // rejects for what it cannot decode: that is the answer
  if (!bitmap || bitmap.width === 0 || bitmap.height === 0) return undefined

  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()

  const png = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
  return png ? new Uint8Array(await png.arrayBuffer()) : undefined
}
