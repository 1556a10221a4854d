import type { Chart } from './chart'
import { drawBars } from './draw-bars'
import { drawColumns } from './draw-columns'
import { drawStacked } from './draw-stacked'
import type { Drawing } from './drawing'

/** The size of the letters of a chart on paper, in points. */
const PAPER_LETTERS = 8.5

/** The same beside a table, which tells the numbers as well. */
export const LETTERS_BESIDE = 7

/** Draws a chart so many units wide, in letters of a size in the same unit: points on paper, pixels on the screen. Its title stands outside of it. */
export function drawChart(chart: Chart, width: number, letters = PAPER_LETTERS): Drawing {
  switch (chart.kind) {
    case 'bars':
      return drawBars(chart, width, letters)
    case 'columns':
      return drawColumns(chart, width, letters)
    case 'stacked':
      return drawStacked(chart, width, letters)
  }
}
