import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'

import type { LabelSheet } from '#shared/documents/label-sheet'
import type { LabelFormat } from '#shared/domain/sheet'

import { aboutWidth } from './form-layout'
import { colours, mm } from './pdf-look'
import { tagged, tagIn } from './pdf-tags'
import type { Tag } from './pdf-tags'

interface Grid {
  readonly columns: number
  readonly rows: number
  readonly width: number
  readonly height: number
  readonly top: number
  readonly left: number
  /** Between two columns. */
  readonly gutter: number
}

const grid = (rows: number, height: number, top: number): Grid => ({ columns: 3, rows, width: mm(63.5), height: mm(height), top: mm(top), left: mm(7.25), gutter: mm(2.5) })
const GRIDS: Record<LabelFormat, Grid> = {
  '3x7': grid(7, 38.1, 15.15),
  '3x8': grid(8, 33.9, 12.9),
  '3x8-70': { columns: 3, rows: 8, width: mm(70), height: mm(37), top: mm(0.5), left: 0, gutter: 0 },
  '2x7': { columns: 2, rows: 7, width: mm(99.1), height: mm(38.1), top: mm(15.15), left: mm(4.65), gutter: mm(2.5) },
}

/** Printers are a millimetre or two off. */
const PADDING = { side: mm(5), above: mm(3) }
const SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5] as const
const SMALLEST = 6
const LINE = 0.86
/** How high a line of Source Sans is, for its size. */
const lineHeight = (size: number) => size * 1.424 * LINE
/** What an estimate of a width may be short of. */
const SURE = 0.94

/** The labels in the words of pdfmake, each in its place on as many sheets as they need. */
export function labelPages({ title, format, labels, startAt = 0 }: LabelSheet): TDocumentDefinitions {
  const grid = GRIDS[format]
  const perPage = grid.columns * grid.rows
  const root = tagIn(undefined, 'Document')
  const places = labels.map((lines, index) => ({ lines, place: startAt + index }))
  const pages = Math.max(1, Math.ceil((startAt + labels.length) / perPage))
  const content: Content[] = Array.from({ length: pages }, (_, page) => ({
    stack: [{ text: ' ', fontSize: 1 }, ...places.filter(({ place }) => Math.floor(place / perPage) === page).map(({ lines, place }) => label(lines, place % perPage, grid, root))],
    ...(page > 0 && { pageBreak: 'before' as const }),
  }))
  return {
    pageSize: 'A4',
    pageMargins: 0,
    version: '1.7',
    language: 'fr-BE',
    tagged: true,
    displayTitle: true,
    info: { title, creator: 'Binôme', producer: 'pdfmake' },
    defaultStyle: { font: 'Source', lineHeight: LINE, color: colours.ink },
    content,
  }
}

function label(lines: readonly string[], place: number, grid: Grid, root: Tag): Content {
  const width = grid.width - 2 * PADDING.side
  const height = grid.height - 2 * PADDING.above
  const size = SIZES.find(size => heightOf(lines, size, width) <= height) ?? SMALLEST
  const free = Math.max(0, height - heightOf(lines, size, width))
  // Should even the smallest letters not do, the last lines are left out and the neighbour stays clean.
  const text = { text: lines.join('\n'), fontSize: size, maxHeight: height }
  return {
    absolutePosition: {
      x: grid.left + (place % grid.columns) * (grid.width + grid.gutter) + PADDING.side,
      y: grid.top + Math.floor(place / grid.columns) * grid.height + PADDING.above + free / 2,
    },
    columns: [{ width, stack: [tagged(text, tagIn(root, 'P'))] }],
  }
}

const heightOf = (lines: readonly string[], size: number, width: number): number => lines.reduce((sum, line) => sum + rowsOf(line, size, width * SURE), 0) * lineHeight(size)

/** How many rows a line takes, filled word by word as pdfmake does; a word wider than a row goes on in the next. */
function rowsOf(line: string, size: number, width: number): number {
  let rows = 1
  let used = 0
  for (const word of line.split(' ')) {
    const needed = aboutWidth(`${word} `, size)
    if (used > 0 && used + needed > width) {
      rows++
      used = 0
    }
    rows += Math.floor(needed / width)
    used += needed % width
  }
  return rows
}
