import type { Content } from 'pdfmake/interfaces'

import type { Chart } from '#shared/charts/chart'
import { drawChart, LETTERS_BESIDE } from '#shared/charts/draw-chart'
import { type Block, shareBeside } from '#shared/documents/document'

import { leaf } from './pdf-piece'
import type { Piece } from './pdf-piece'
import { tableUnderHead } from './pdf-table'
import { figureIn, tagIn } from './pdf-tags'
import type { Tag } from './pdf-tags'
import { svgOf } from './svg'

/** Between two charts that stand side by side, in points. */
const BETWEEN = 18

/** The family by which pdfmake knows our fonts. */
const FAMILY = 'Source'

/** A chart under its title, alone or with another one or a table beside it: never parted, and read out by what it shows. */
export function chartPiece({ chart, beside }: Extract<Block, { kind: 'chart' }>, parent: Tag, width: number): Piece {
  if (!beside) return { content: { stack: titled(chart, parent, width), unbreakable: true, margin: [0, 2, 0, 5] } }
  const first = (width - BETWEEN) * shareBeside(beside)
  const second = width - BETWEEN - first
  const columns: (Content & { width: number })[] = [
    { stack: titled(chart, parent, first, beside.kind === 'table' ? LETTERS_BESIDE : undefined), width: first },
    { stack: beside.kind === 'table' ? [tableUnderHead(beside, parent, second).content] : titled(beside, parent, second), width: second },
  ]
  return { content: { columns, columnGap: BETWEEN, unbreakable: true, margin: [0, 2, 0, 5] } }
}

function titled(chart: Chart, parent: Tag, width: number, letters?: number): Content[] {
  const title = leaf(chart.title, tagIn(parent, 'P'), { style: 'caption' })
  return [title, Object.assign({ svg: svgOf(drawChart(chart, width, letters), FAMILY), width, margin: [0, 2, 0, 0] as [number, number, number, number] }, { tag: figureIn(parent, chart.alt) })]
}
