import type { BarsChart } from './chart'
import { type Drawing, type Drawn, over } from './drawing'
import { legend } from './legend'
import { textWidth, wrapped } from './lettering'
import { surface } from './pattern'
import { unitLine } from './unit-line'

/** The labels take at most so much of the width. */
const LABELS = 0.42

/** Bars that lie, with their names before them and their numbers after them. */
export function drawBars({ categories, series, unit }: BarsChart, width: number, letters: number): Drawing {
  const line = letters * 1.2
  const names = categories.map(category => wrapped(category, letters, width * LABELS))
  const start = Math.max(0, ...names.flat().map(text => textWidth(text, letters))) + letters * 0.6
  const numbers = Math.max(...series.flatMap(({ marks }) => marks.map(({ shown }) => textWidth(shown, letters))), 0) + letters * 0.6
  const most = Math.max(1, ...series.flatMap(({ marks }) => marks.map(({ value }) => value)))
  const bar = { height: letters * (series.length === 1 ? 1.35 : 1.15), gap: letters * 0.15, length: (value: number) => (value / most) * (width - start - numbers) }
  const bars = series.length * bar.height + (series.length - 1) * bar.gap

  const unitAbove = unitLine(unit, { top: 0, letters })
  const key = legend(series.length > 1 ? series : [], { top: unitAbove.height, width, letters })
  const top = unitAbove.height + key.height
  let y = top + letters * 0.4
  const groups = categories.map((_, index): Drawn => {
    const lines = names[index] ?? []
    const height = Math.max(bars, lines.length * line)
    const middle = y + height / 2
    y += height + letters * 0.7
    const marks = series.map(({ marks: values, tone, pattern }, place) => {
      const { value = 0, shown = '' } = values[index] ?? {}
      const above = middle - bars / 2 + place * (bar.height + bar.gap)
      return {
        surfaces: value > 0 ? [surface({ x: start, y: above, width: bar.length(value), height: bar.height }, { tone, pattern }, letters * 0.42)] : [],
        lines: [],
        letterings: [{ x: start + bar.length(value) + letters * 0.4, y: above + bar.height / 2 + letters * 0.34, text: shown, size: letters, anchor: 'start' as const, strong: true as const }],
      }
    })
    const label = lines.map((text, row) => ({ x: start - letters * 0.6, y: middle + (row - (lines.length - 1) / 2) * line + letters * 0.34, text, size: letters, anchor: 'end' as const }))
    return over([{ surfaces: [], lines: [], letterings: label }, ...marks])
  })
  const axis = { x1: start, y1: top, x2: start, y2: y - letters * 0.3 }
  return { width, height: y, ...over([unitAbove, key, ...groups, { surfaces: [], lines: [axis], letterings: [] }]) }
}
