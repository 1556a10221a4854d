/** True for a character that a font can draw. */
export type Covers = (codePoint: number) => boolean

type Range = readonly [first: number, last: number]

/** Which characters a TrueType font holds, read from its `cmap` table (OpenType specification, formats 4 and 12). */
export function coverageOf(font: Uint8Array): Covers {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const ranges = subtables(view, tableStart(view, 'cmap')).flatMap(start => rangesOf(view, start))
  return codePoint => ranges.some(([first, last]) => first <= codePoint && codePoint <= last)
}

function tableStart(view: DataView, wanted: string): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + index * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map(byte => view.getUint8(entry + byte)))
    if (tag === wanted) return view.getUint32(entry + 8)
  }
  throw new Error(`The font has no ${wanted} table`)
}

/** The subtables for Unicode on Windows (platform 3), which every TrueType font of today has. */
function subtables(view: DataView, cmap: number): readonly number[] {
  const entries = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => cmap + 4 + index * 8)
  return entries.filter(entry => view.getUint16(entry) === 3).map(entry => cmap + view.getUint32(entry + 4))
}

function rangesOf(view: DataView, start: number): readonly Range[] {
  const format = view.getUint16(start)
  if (format === 12) {
    return Array.from({ length: view.getUint32(start + 12) }, (_, index) => {
      const group = start + 16 + index * 12
      return [view.getUint32(group), view.getUint32(group + 4)] as const
    })
  }
  if (format !== 4) return []

  const segments = view.getUint16(start + 6) / 2
  const ends = start + 14
  const starts = ends + segments * 2 + 2
  return Array.from({ length: segments }, (_, index) => [view.getUint16(starts + index * 2), view.getUint16(ends + index * 2)] as const).filter(
    ([first]) => first !== 0xffff, // the last segment only says where the table ends
  )
}
