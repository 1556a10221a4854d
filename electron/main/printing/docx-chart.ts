import { BorderStyle, ImageRun, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'

import type { Chart } from '#shared/charts/chart'
import { drawChart, LETTERS_BESIDE } from '#shared/charts/draw-chart'
import { type Block, chartsIn, type Document, shareBeside } from '#shared/documents/document'

import { lookOf } from './docx-look'
import { runs } from './docx-runs'
import { tableUnderHead } from './docx-table'
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
    const { chart, beside } = block
    const all = beside && beside.kind !== 'table' ? [chart, beside] : [chart]
    pictures.set(block, await Promise.all(all.map(each => chartPicture(drawChart(each, (beside ? firstOf(text, beside) : text) / POINT, beside?.kind === 'table' ? LETTERS_BESIDE : undefined), fonts))))
  }
  return pictures
}

const firstOf = (width: number, beside: NonNullable<ChartBlock['beside']>) => Math.floor((width - BETWEEN) * shareBeside(beside))

/** A chart under its title, on one page with it; with another one or a table beside it, in a table without lines. */
export function chartUnder(block: ChartBlock, keepNext: boolean, width: number, pictures: ChartPictures | undefined): readonly (Paragraph | Table)[] {
  const { chart, beside } = block
  const [first, second] = pictures?.get(block) ?? []
  if (!beside) return titled(chart, keepNext, first)
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const left = firstOf(width, beside) + BETWEEN
  const cell = (size: number, children: readonly (Paragraph | Table)[]) => new TableCell({ width: { size, type: WidthType.DXA }, margins: { left: 0, right: 0, top: 0, bottom: 0 }, children })
  // A cell of Word ends with a paragraph.
  const right = beside.kind === 'table' ? [tableUnderHead(beside, () => keepNext, width - left), new Paragraph({ spacing: { after: 0, line: 40, lineRule: 'exact' }, keepNext })] : titled(beside, keepNext, second)
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: [left, width - left],
      borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
      rows: [new TableRow({ cantSplit: true, children: [cell(left, titled(chart, keepNext, first)), cell(width - left, right)] })],
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
