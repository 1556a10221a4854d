import { BorderStyle, ImageRun, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'

import type { Chart } from '#shared/charts/chart'
import { drawChart } from '#shared/charts/draw-chart'
import { type Block, chartsIn, type Document } from '#shared/documents/document'

import { lookOf } from './docx-look'
import { runs } from './docx-runs'
import type { Picture } from './picture'

type ChartBlock = Extract<Block, { kind: 'chart' }>

/** The pictures of each block of charts: of the one, and of the one beside it. */
export type ChartPictures = ReadonlyMap<ChartBlock, readonly Picture[]>

const PIXELS_IN_A_POINT = 96 / 72
const POINT = 20
/** Between two charts that stand side by side, in twentieths of a point. */
const BETWEEN = 360

/** Draws every chart of a document as wide as it will stand. */
export async function chartPictures(document: Document, fonts: readonly Uint8Array[]): Promise<ChartPictures> {
  const [{ text }, charts] = [lookOf(document), chartsIn(document)]
  const pictures = new Map<ChartBlock, readonly Picture[]>()
  if (charts.length === 0) return pictures
  const { chartPicture } = await import('./chart-picture') // heavy, and most documents have none
  for (const block of charts) {
    const all = block.beside ? [block.chart, block.beside] : [block.chart]
    pictures.set(block, await Promise.all(all.map(chart => chartPicture(drawChart(chart, (block.beside ? halfOf(text) : text) / POINT), fonts))))
  }
  return pictures
}

const halfOf = (width: number) => Math.floor((width - BETWEEN) / 2)

/** A chart under its title, on one page with it; two of them side by side in a table without lines. */
export function chartUnder(block: ChartBlock, keepNext: boolean, width: number, pictures: ChartPictures | undefined): readonly (Paragraph | Table)[] {
  const { chart, beside } = block
  const [first, second] = pictures?.get(block) ?? []
  if (!beside) return titled(chart, keepNext, first)
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const half = halfOf(width)
  const cell = (each: Chart, size: number, picture: Picture | undefined) =>
    new TableCell({ width: { size, type: WidthType.DXA }, margins: { left: 0, right: 0, top: 0, bottom: 0 }, children: [...titled(each, keepNext, picture)] })
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: [half + BETWEEN, width - half - BETWEEN],
      borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
      rows: [new TableRow({ cantSplit: true, children: [cell(chart, half + BETWEEN, first), cell(beside, width - half - BETWEEN, second)] })],
    }),
  ]
}

function titled({ title, alt }: Chart, keepNext: boolean, picture: Picture | undefined): readonly Paragraph[] {
  if (!picture) throw new Error(`The chart « ${title} » was not drawn`)
  const image = new ImageRun({
    type: picture.format,
    data: picture.bytes,
    transformation: { width: Math.round(picture.width * PIXELS_IN_A_POINT), height: Math.round(picture.height * PIXELS_IN_A_POINT) },
    altText: { name: title.slice(0, 60), title, description: alt },
  })
  return [
    new Paragraph({ spacing: { before: 100, after: 40 }, keepNext: true, children: runs([{ text: title, strong: true }]) }),
    // A line of exact height would show no more of a picture than that.
    new Paragraph({ spacing: { before: 20, after: 100, line: 240, lineRule: 'auto' }, keepNext, children: [image] }),
  ]
}
