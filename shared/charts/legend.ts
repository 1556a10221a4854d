import type { Look } from './chart'
import type { Drawn } from './drawing'
import { textWidth, wrapped } from './lettering'
import { surface } from './pattern'

interface Named extends Look {
  readonly label: string
}

/** The names of series or pieces, each after a small field in its look, in as many lines as they need from `top` on. */
export function legend(items: readonly Named[], { top, width, letters }: { readonly top: number; readonly width: number; readonly letters: number }): Drawn & { readonly height: number } {
  const field = { width: letters * 1.9, height: letters * 0.95 }
  const [gap, between, line] = [letters * 0.5, letters * 1.5, letters * 1.5]
  const room = width - field.width - gap
  const drawn: { surfaces: Drawn['surfaces'][number][]; letterings: Drawn['letterings'][number][] } = { surfaces: [], letterings: [] }
  let [x, y] = [0, top]
  for (const { label, ...look } of items) {
    const lines = wrapped(label, letters, room)
    const widest = Math.max(...lines.map(each => textWidth(each, letters)))
    if (x > 0 && x + field.width + gap + widest > width) [x, y] = [0, y + line]
    drawn.surfaces.push(surface({ x, y, ...field }, look, letters * 0.42))
    drawn.letterings.push(...lines.map((text, index) => ({ x: x + field.width + gap, y: y + letters * 0.82 + index * letters * 1.2, text, size: letters, anchor: 'start' as const })))
    y += (lines.length - 1) * letters * 1.2
    x = lines.length > 1 ? width : x + field.width + gap + widest + between
  }
  return { ...drawn, lines: [], height: items.length === 0 ? 0 : y + line - top }
}
