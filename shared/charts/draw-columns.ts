import type { ColumnsChart } from './chart'
import { type Drawing, type Drawn, over } from './drawing'
import { legend } from './legend'
import { textWidth, wrapped } from './lettering'
import { surface } from './pattern'
import { unitLine } from './unit-line'

/** How high the highest column is, in letters. */
const HIGHEST = 10

/** Columns that stand, with their numbers above them and their names beneath. */
export function drawColumns({ categories, series, unit }: ColumnsChart, width: number, letters: number): Drawing {
  const group = width / Math.max(1, categories.length)
  const names = categories.map(category => wrapped(category, letters, group - letters * 0.2))
  const shown = series.flatMap(({ marks }) => marks)
  const most = Math.max(1, ...shown.map(({ value }) => value))
  const each = Math.min(letters * 3, (group * 0.86) / Math.max(1, series.length))
  // Numbers beside each other are as small as their columns ask, down to two thirds of a letter.
  const widest = Math.max(1, ...shown.map(({ shown: number }) => textWidth(number, letters)))
  const size = letters * Math.max(0.66, Math.min(1, each / widest))

  const unitAbove = unitLine(unit, { top: 0, letters })
  const key = legend(series.length > 1 ? series : [], { top: unitAbove.height, width, letters })
  const ground = unitAbove.height + key.height + letters * (HIGHEST + 1.5)
  const groups = categories.map((_, index): Drawn => {
    const middle = (index + 0.5) * group
    const columns = series.map(({ marks, tone, pattern }, place) => {
      const { value = 0, shown: number = '' } = marks[index] ?? {}
      const height = (value / most) * letters * HIGHEST
      const x = middle + (place - series.length / 2) * each
      return {
        surfaces: value > 0 ? [surface({ x, y: ground - height, width: each, height }, { tone, pattern }, letters * 0.42)] : [],
        lines: [],
        letterings: [{ x: x + each / 2, y: ground - height - letters * 0.3, text: number, size, anchor: 'middle' as const, strong: true as const }],
      }
    })
    const label = (names[index] ?? []).map((text, row) => ({ x: middle, y: ground + letters * (1.2 + row * 1.2), text, size: letters, anchor: 'middle' as const }))
    return over([...columns, { surfaces: [], lines: [], letterings: label }])
  })
  const height = ground + letters * (0.6 + 1.2 * Math.max(1, ...names.map(lines => lines.length)))
  return { width, height, ...over([unitAbove, key, ...groups, { surfaces: [], lines: [{ x1: 0, y1: ground, x2: width, y2: ground }], letterings: [] }]) }
}
