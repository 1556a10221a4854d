/** In pixels: enough for a logo on paper, and for a picture as wide as a page. */
const LONGEST_SIDE = 1200

/**
 * The picture of a file, drawn anew as PNG: only its pixels go on, nothing else that the file may hide.
 * Nothing when the file is no picture.
 */
export async function redrawn(file: Blob, longestSide = LONGEST_SIDE): Promise<Uint8Array<ArrayBuffer> | undefined> {
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
