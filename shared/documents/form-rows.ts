import { plainText } from './document'
import type { FormCell } from './document'

/** A question with its answer, before it has a place in a row. */
export interface Asked extends Omit<FormCell, 'span'> {
  /** How many points a hand needs after the label, for an answer to be written on one line. */
  readonly hand?: number
}

/** Rows of a form, and about how high each of them stands, in points. */
export interface Packed {
  readonly rows: readonly (readonly FormCell[])[]
  readonly heights: readonly number[]
}

/** The last row of a way to set some cells, after the best way to set those before it; of two ways, the one of the lower cost is better. */
interface Way {
  readonly spans: readonly number[]
  readonly height: number
  readonly cost: number
}

/** Rows of a form, of questions in their order: of all the ways to set them side by side, the one that takes the least height. */
export function packed(cells: readonly Asked[]): Packed {
  const heights = cells.map(heightsOf)
  // best[n] is the best way to set the first n cells.
  const best: Way[] = [{ spans: [], height: 0, cost: 0 }]
  for (let end = 1; end <= cells.length; end += 1) {
    const ways = SPLITS.flatMap((spans): readonly Way[] => {
      const [from, before] = [end - spans.length, best[end - spans.length]]
      if (!before) return []
      const height = Math.max(...spans.map((span, index) => heights[from + index]?.[span] ?? TOO_NARROW))
      return [{ spans, height, cost: before.cost + costOf(height, spans) }]
    })
    best.push(ways.reduce((best, way) => (way.cost < best.cost ? way : best)))
  }
  return rowsOf(cells, best)
}

/** The rows of the best way, from the last one back. */
function rowsOf(cells: readonly Asked[], best: readonly Way[]): Packed {
  const [rows, heights]: [(readonly FormCell[])[], number[]] = [[], []]
  for (let end = cells.length; end > 0; end -= best[end]?.spans.length ?? end) {
    const { spans, height } = best[end] ?? { spans: [], height: 0 }
    const from = end - spans.length
    rows.unshift(spans.flatMap((span, index) => cells.slice(from + index, from + index + 1).map(cell => placed(cell, span))))
    heights.unshift(height)
  }
  return { rows, heights }
}

const placed = ({ hand: _, ...cell }: Asked, span: number): FormCell => ({ ...cell, span })

/** A row is twelve twelfths wide, and no cell is narrower than three. */
const ROW = 12
const LEAST = 3
const WIDTHS = Array.from({ length: ROW + 1 }, (_, span) => span)

/** Every way to share a row, the plainest first. */
const SPLITS: readonly (readonly number[])[] = sharesOf(ROW).toSorted((one, other) => unevenness(one) - unevenness(other))

function sharesOf(width: number): readonly (readonly number[])[] {
  const parted = Array.from({ length: Math.max(0, width - 2 * LEAST + 1) }, (_, index) => LEAST + index)
  return [[width], ...parted.flatMap(first => sharesOf(width - first).map(rest => [first, ...rest]))]
}

function unevenness(spans: readonly number[]): number {
  return Math.max(...spans) - Math.min(...spans)
}

/** Of two ways of the same height, the one whose cells are alike is calmer to read. */
const PER_UNEVEN = 0.4

/** Low rows are preferred: a page never parts a row, and a high one leaves more blank at its foot. */
const PER_POINT_ABOVE = 0.2

const costOf = (height: number, spans: readonly number[]): number => height + Math.max(0, height - WRITING) * PER_POINT_ABOVE + unevenness(spans) * PER_UNEVEN

// About the measures of the presses for dense documents, in points.
const TWELFTH = 42.5
const PADDING = 11
const WRITING = 22.7
const LINE = 11.5
const BOX_LINE = 20.5
/** A box with the space before its words and after them. */
const BOX = 30
const AFTER_BOX = 11
/** Four boxes with their figures; each end of the scale has a space beside it. */
const SCALE = 108
const END = 5
/** Beyond these shares of a cell, a label stands above its boxes, or a scale below its label. */
const LABEL_SHARE = 0.62
const SCALE_SHARE = 0.75
const SPACE = 2.5
const SPARE = 1.02
const LEAST_BESIDE = 54
/** Two lines beside a scale are this much higher than one. */
const SECOND_LINE = 4
/** A way that cannot be: what would be cut, or left without room for the hand. */
const TOO_NARROW = 10_000

/** How high a cell stands at each number of twelfths, from none on. */
function heightsOf({ label, hint, answer, hand = 0 }: Asked): readonly number[] {
  const asked = widthOf([plainText(label), hint].filter(Boolean).join(' '))
  const at = (height: (width: number, span: number) => number) => WIDTHS.map(span => (span < LEAST ? TOO_NARROW : height(span * TWELFTH - PADDING, span)))
  switch (answer.kind) {
    case 'room':
      return at((width, span) => {
        if (answer.lines > 1) return span < ROW ? TOO_NARROW : answer.lines * WRITING + (linesIn(asked, width) - 1) * LINE
        if (asked + hand <= width) return WRITING
        return span < ROW ? TOO_NARROW : WRITING + (linesIn(asked + hand, width) - 1) * LINE
      })
    case 'boxes': {
      const boxes = answer.items.map(item => boxWidth(plainText(item.label)))
      return at(width => boxesHeight(asked, boxes, width))
    }
    case 'scale': {
      const ends = [answer.low, answer.high].reduce((sum, end) => sum + (end === '' ? 0 : widthOf(end) + END), answer.none ? BOX + widthOf(plainText(answer.none.label)) : 0)
      return at(width => scaleHeight(plainText(label), asked, SCALE + ends, width))
    }
    case 'said': {
      const said = widthOf(plainText(answer.text)) * 1.08
      return at(width => linesIn(asked * 0.9, width) * LINE + linesIn(said, width) * 12.5 + 3)
    }
  }
}

/** A scale stands beside a question of two lines at the most, or else below it; a word is never cut to make it fit. */
function scaleHeight(question: string, asked: number, scale: number, width: number): number {
  if (scale * 1.05 > width) return TOO_NARROW
  const left = (width - scale) * 0.95
  const lines = linesOfWords(question, left)
  if (scale > width * SCALE_SHARE || linesIn(asked, left) > 2) return linesIn(asked, width) * LINE + BOX_LINE
  // Another font than ours may be wider: without some room to spare, words would be cut.
  const longest = Math.max(...question.split(' ').map(widthOf))
  return longest * SPARE > left || left < LEAST_BESIDE ? TOO_NARROW : BOX_LINE + Math.max(0, lines - 2) * LINE + (lines > 1 ? SECOND_LINE : 0)
}

/** How many lines boxes take in a row of their own. */
export const linesOfBoxes = (labels: readonly string[]): number => Math.round(boxesHeight(0, labels.map(boxWidth), ROW * TWELFTH - PADDING) / BOX_LINE)

const boxWidth = (label: string) => BOX + widthOf(label)

/** Boxes go on after a short label, but for those that fill one line by themselves; a box and its words are never parted by the end of a line. */
function boxesHeight(asked: number, boxes: readonly number[], width: number): number {
  if (boxes.some(box => box - AFTER_BOX > width)) return TOO_NARROW
  const all = boxes.reduce((sum, box) => sum + box, -AFTER_BOX)
  const runsIn = asked + all <= width || (all > width && asked <= width * LABEL_SHARE)
  const flow = boxes.reduce(({ lines, x }, box) => (x + box - AFTER_BOX > width ? { lines: lines + 1, x: box } : { lines, x: x + box }), { lines: 1, x: runsIn ? asked + 4 : 0 })
  return (runsIn ? 0 : linesIn(asked, width) * LINE) + flow.lines * BOX_LINE
}

/** How many lines words take, none of them cut. */
const linesOfWords = (text: string, width: number) =>
  text.split(' ').map(widthOf).reduce(({ lines, x }, word) => (x + word > width && x > 0 ? { lines: lines + 1, x: word + SPACE } : { lines, x: x + word + SPACE }), { lines: 1, x: 0 }).lines

const linesIn = (needed: number, width: number) => Math.max(1, Math.ceil(needed / width))

/** About how wide words stand in letters of 9.5 points. */
const widthOf = (text: string) => Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0) * 9.5

const knownLetters = new Map<string, number>()

function letterWidth(letter: string): number {
  const width = knownLetters.get(letter) ?? measured(letter)
  knownLetters.set(letter, width)
  return width
}

function measured(letter: string): number {
  if (/[ \u00A0\u202Fijltfr.,;:!’'()|/-]/.test(letter)) return 0.27
  if (/[mwMWœŒæÆ…—]/.test(letter)) return 0.8
  return /\p{Lu}/u.test(letter) ? 0.59 : 0.5
}
