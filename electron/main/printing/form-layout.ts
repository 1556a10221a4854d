import type { FormAnswer, FormCell } from '#shared/documents/document'
import { plainText } from '#shared/documents/document'

/** How wide each letter is, in thousandths of its size: near enough in Source Sans and Calibri to choose where a line ends. */
const NARROW = 270
const WIDE = 800
const CAPITAL = 590
const OTHER = 500

/** About how wide a text stands in letters of some size, in the unit of that size. */
export const aboutWidth = (text: string, size: number): number => (Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0) * size) / 1000

function letterWidth(letter: string): number {
  if (/[ \u00A0\u202Fijltfr.,;:!’'()|/-]/.test(letter)) return NARROW
  if (/[mwMWœŒæÆ…—]/.test(letter)) return WIDE
  return /\p{Lu}/u.test(letter) ? CAPITAL : OTHER
}

/** True where the whole foot of a dense page holds on one line with the number of the page; all in points. */
export const footOnOneLine = (text: string, width: number): boolean => aboutWidth(text, FOOT) <= width - FOOT_NUMBER

const FOOT = 8
/** Room for « page 10 / 10 » and the space before it, in points. */
export const FOOT_NUMBER = 42

/** Words of a box that a line never parts, neither at a space nor at a hyphen: « mer. ap.-midi ». */
export const unbroken = (words: string): string => words.replaceAll(' ', '\u00A0').replaceAll('-', '\u2011')

/** A row is twelve twelfths wide. */
const ROW = 12

/** The twelfths that each cell of a row takes; the last one takes what is left. Throws where a row asks for more than there is. */
export function twelfths(row: readonly FormCell[]): readonly number[] {
  const before = row.slice(0, -1).reduce((sum, { span }) => sum + span, 0)
  const last = row.at(-1)?.span ?? 0
  if (row.length === 0 || before + last > ROW) throw new Error(`A row of a form takes ${before + last} twelfths`)
  return row.map(({ span }, index) => (index === row.length - 1 ? ROW - before : span))
}

/** How many lines there are to write on in a row: beside each other, all rooms have as many as the largest. */
export const writingLines = (row: readonly FormCell[]): number => Math.max(0, ...row.map(({ answer }) => (answer.kind === 'room' ? answer.lines : 0)))

/** The words of a question, with its hint. */
const questionText = ({ label, hint }: FormCell): string => [plainText(label), ...(hint ? [hint] : [])].join(' ')

/** The letters of a question, in points. */
const QUESTION = 9.5
/** A box and the space around it, in points. */
const BOX = 24

const boxWidth = (label: string): number => BOX + aboutWidth(label, QUESTION)

/** Beyond this share of a line, a label stands on lines of its own above its boxes. */
const LABEL_SHARE = 0.62
/** What an estimate may be short of. */
const SURE = 0.96

/** True where the boxes go on after the label on the same line; never so that « oui » ends one line and « non » begins the next, where a line of their own would hold both. */
export function runsIn(cell: FormCell, labels: readonly string[], width: number): boolean {
  const asked = aboutWidth(questionText(cell), QUESTION)
  const boxes = labels.reduce((sum, label) => sum + boxWidth(label), 0)
  if (asked + boxes <= width * SURE) return true
  return boxes > width * SURE && asked <= width * LABEL_SHARE
}

/** True where a box with its words is wider than the line: then each box stands on a line of its own, and its words may take two. */
export const oneBelowTheOther = (labels: readonly string[], width: number): boolean => labels.some(label => boxWidth(label) > width * SURE)

/** A statement to weigh, with the boxes for it. */
export type Scale = Extract<FormAnswer, { kind: 'scale' }>

/** How wide the boxes of a scale are with the words of its ends. */
export const scaleWidth = ({ low, high, none }: Scale): number =>
  4 * 27 + [low, high].reduce((sum, end) => sum + (end ? aboutWidth(end, 9) + 5 : 0), 0) + (none ? BEFORE_NONE + boxWidth(plainText(none.label)) : 0)

/** The box of who cannot say stands a little apart from the four, in points. */
const BEFORE_NONE = 12

/** How many lines a question takes in some width. */
export const linesOfQuestion = (cell: FormCell, width: number): number => Math.max(1, Math.ceil(aboutWidth(questionText(cell), QUESTION) / (width * SURE)))

/** A scale stands beside its question where this leaves the question two lines at the most; or else below it. */
export const scaleBeside = (cell: FormCell, scale: Scale, width: number): boolean => {
  const left = width - scaleWidth(scale)
  return left > width * 0.25 && linesOfQuestion(cell, left) <= 2
}

/** Longer answers may go on over the page. */
const LONG_ANSWER = 900
/** A row of more letters than this might be higher than a page. */
const LONG_ROW = 5000

/** True for a row that may be parted by a page. */
export function mayBreakRow(row: readonly FormCell[]): boolean {
  const lengths = row.map(cell => (cell.answer.kind === 'said' ? plainText(cell.answer.text).length : 0))
  const all = row.reduce((sum, cell) => sum + questionText(cell).length + wordsOf(cell).length, 0)
  return lengths.some(length => length > LONG_ANSWER) || all > LONG_ROW
}

const wordsOf = ({ answer }: FormCell): string =>
  answer.kind === 'boxes' ? answer.items.map(({ label }) => plainText(label)).join(' ') : answer.kind === 'said' ? plainText(answer.text) : ''
