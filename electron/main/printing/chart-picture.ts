import { initWasm, Resvg } from '@resvg/resvg-wasm'
import wasm from '@resvg/resvg-wasm/index_bg.wasm?url&inline'

import type { Drawing } from '#shared/charts/drawing'

import type { Picture } from './picture'
import { svgOf } from './svg'

/** The family by which the fonts name themselves. */
const FAMILY = 'Source Sans 3'

/** How many pixels a point takes: sharp on paper, where an inch has 72 points. */
const PIXELS = 3

let ready: Promise<void> | undefined

/** A drawing as a picture for Word, in the fonts given as their bytes; nothing else of the machine is read. */
export async function chartPicture(drawing: Drawing, fonts: readonly Uint8Array[]): Promise<Picture> {
  ready ??= initWasm(Buffer.from(wasm.slice(wasm.indexOf(',') + 1), 'base64'))
  await ready
  const image = new Resvg(svgOf(drawing, FAMILY), {
    fitTo: { mode: 'zoom', value: PIXELS },
    background: '#ffffff',
    font: { fontBuffers: [...fonts], defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
  })
  const drawn = image.render()
  const bytes = drawn.asPng()
  drawn.free()
  image.free()
  return { bytes, format: 'png', width: drawing.width, height: drawing.height }
}
