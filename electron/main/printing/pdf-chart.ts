import type { Content } from 'pdfmake/interfaces'

import type { Chart } from '#shared/charts/chart'
import { drawChart } from '#shared/charts/draw-chart'
import type { Block } from '#shared/documents/document'

import { leaf } from './pdf-piece'
import type { Piece } from './pdf-piece'
import { figureIn, tagIn } from './pdf-tags'
import type { Tag } from './pdf-tags'
import { svgOf } from './svg'

/** Between two charts that stand side by side, in points. */
const BETWEEN = 18

/** The family by which pdfmake knows our fonts. */
const FAMILY = 'Source'

/** A chart under its title, or two of them side by side: never parted, and read out by what they show. */
export function chartPiece({ chart, beside }: Extract<Block, { kind: 'chart' }>, parent: Tag, width: number): Piece {
  if (!beside) return { content: { stack: titled(chart, parent, width), unbreakable: true, margin: [0, 2, 0, 5] } }
  const half = (width - BETWEEN) / 2
  const columns = [chart, beside].map(each => ({ stack: titled(each, parent, half), width: half }))
  return { content: { columns, columnGap: BETWEEN, unbreakable: true, margin: [0, 2, 0, 5] } }
}

function titled(chart: Chart, parent: Tag, width: number): Content[] {
  const title = leaf(chart.title, tagIn(parent, 'P'), { style: 'caption' })
  return [title, Object.assign({ svg: svgOf(drawChart(chart, width), FAMILY), width, margin: [0, 2, 0, 0] as [number, number, number, number] }, { tag: figureIn(parent, chart.alt) })]
}
