import type { StackedChart } from './chart'
import { type Drawing, type Drawn, over } from './drawing'
import { legend } from './legend'
import { textWidth } from './lettering'
import { surface } from './pattern'
import { unitLine } from './unit-line'

/** One bar cut into pieces: the number of each stands above it where there is room, and always beneath, after its name. */
export function drawStacked({ parts, unit }: StackedChart, width: number, letters: number): Drawing {
  const whole = parts.reduce((sum, { mark }) => sum + mark.value, 0)
  const unitAbove = unitLine(unit, { top: 0, letters })
  const top = unitAbove.height + letters * 1.4
  const bar = letters * 2
  let x = 0
  const pieces = parts.map(({ mark, tone, pattern }): Drawn => {
    const length = whole === 0 ? 0 : (mark.value / whole) * width
    const start = x
    x += length
    if (length === 0) return { surfaces: [], lines: [], letterings: [] }
    const hasRoom = textWidth(mark.shown, letters) + letters * 0.5 <= length
    return {
      surfaces: [surface({ x: start, y: top, width: length, height: bar }, { tone, pattern }, letters * 0.42)],
      lines: [],
      letterings: hasRoom ? [{ x: start + length / 2, y: top - letters * 0.4, text: mark.shown, size: letters, anchor: 'middle', strong: true }] : [],
    }
  })
  const nothing: Drawn = { surfaces: whole === 0 ? [surface({ x: 0, y: top, width, height: bar }, { tone: 'empty', pattern: 'plain' }, letters)] : [], lines: [], letterings: [] }
  const named = parts.map(({ label, mark, tone, pattern }) => ({ label: `${label}\u202F: ${mark.shown}`, tone, pattern }))
  const key = legend(named, { top: top + bar + letters * 0.8, width, letters })
  return { width, height: top + bar + letters * 0.8 + key.height, ...over([unitAbove, nothing, ...pieces, key]) }
}
