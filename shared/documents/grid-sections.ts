import type { GridInForce } from '#shared/casebook/content-in-force'
import type { GridName } from '#shared/domain/grid-name'
import { isCheckList } from '#shared/grids/check-list'
import { type Question, questionsOf, type Section } from '#shared/grids/grid'
import { typeset } from '#shared/text/paper'
import { gridSheet } from '#shared/text/sheets/grid-sheet'

import type { Block } from './document'
import { checkListRows } from './check-list-rows'
import { type Asked, type Packed, packed } from './form-rows'
import { type Ease, hasOwnEnds, MOST_BOXES } from './grid-cells'
import type { SheetSource } from './sheet-source'

/** How a question stands on a sheet that is written on by hand; `lines` is the room of a text, and one of a check-list is ticked off. */
type CellOf = (question: Question, ease: Ease, lines: number, isTicked: boolean) => Asked

/** What stands around the sections of a sheet: the rows of its head, and how much higher than a decision what follows them is, in points. */
interface Around {
  readonly headRows: number
  /** Points that other blocks take above the questions. */
  readonly above?: number
  readonly tail?: number
}

/** From the most generous to the tightest. */
const EASES: readonly [Ease, Ease, ...Ease[]] = [
  { words: 230, items: 230, boxLines: 9, boxItems: MOST_BOXES },
  { words: 170, items: 200, boxLines: 9, boxItems: MOST_BOXES },
  { words: 118, items: 160, boxLines: 9, boxItems: MOST_BOXES },
  { words: 118, items: 150, boxLines: 2, boxItems: MOST_BOXES },
  { words: 118, items: 150, boxLines: 1, boxItems: MOST_BOXES },
  { words: 118, items: 150, boxLines: 1, boxItems: 4 },
]
/** About what the two pages hold between the head of the grid and the decision, in points, and what takes some of it. */
const FIRST_PAGE = 628
const SECOND_PAGE = 592
const WARNING = 21
const HEAD_ROW = 46
const HEADING = 17

/** Sections, set, and about how high stands what no page parts, in points. */
interface Set {
  readonly blocks: readonly Block[]
  readonly heights: readonly number[]
}

/** The sections with as much room to write as two pages allow; what the association asks for it gets, even on a third one. */
export function sectionsToWrite(source: SheetSource, grid: GridInForce, { headRows, above = 0, tail = 0 }: Around, cellOf: CellOf): readonly Block[] {
  const warning = source.organisation.programme === 'sample' ? WARNING : 0
  const fits = ({ heights }: Set) => holdsOnTwo(heights, FIRST_PAGE - warning - (headRows - 1) * HEAD_ROW - above, SECOND_PAGE - warning - tail)
  const asks = linesAskedFor(source, grid)
  const pack = remembering()
  const cell = cellsOnce(cellOf)
  const set = (ease: Ease, lines: Lines) => sections(grid, (question, isTicked) => cell(question, ease, lines.get(question.key) ?? 1, isTicked), { pack, isLed: LED.has(grid.grid) })
  const ease = EASES.find(each => fits(set(each, asks.whole)))
  if (ease) return filled(asks.whole, asks.open, lines => set(ease, lines), fits).blocks
  // Two pages with fewer lines come before choices that are written instead of ticked.
  const tightest = EASES.slice(-2).find(each => fits(set(each, asks.least))) ?? EASES.at(-1) ?? EASES[0]
  return filled(asks.least, asks.open, lines => set(tightest, lines), fits).blocks
}

/** The sections with the lines that each question asks for, on as many pages as they take. */
export const sectionsAsAsked = (grid: GridInForce, cellOf: CellOf): readonly Block[] =>
  sections(grid, (question, isTicked) => cellOf(question, EASES[1], question.kind === 'text' ? question.lines : 1, isTicked), { isLed: LED.has(grid.grid) }).blocks

/** Where a person fills in the sheet, or leads a talk by it: each section begins with what it says to them. */
const LED: ReadonlySet<GridName> = new Set(['first-meeting', 'closing', 'evaluation-mentor', 'evaluation-mentee'])
/** Questionnaires: the top of the sheet says what 1 to 4 mean, and each question has a row of its own, so that none is missed. */
const EXPLAINED: ReadonlySet<GridName> = new Set(['evaluation-mentor', 'evaluation-mentee'])

/** True where what no page parts goes on two of these heights. */
function holdsOnTwo(heights: readonly number[], first: number, second: number): boolean {
  const taken = heights.reduce((sum, height) => (sum + height > first ? Math.max(sum, first) + height : sum + height), 0)
  return taken <= first + second
}

/** Packs the same questions once: one line more changes one section, and the others stay as they are. */
function remembering(): typeof packed {
  const known = new Map<string, Packed>()
  return cells => {
    const key = JSON.stringify(cells)
    const result = known.get(key) ?? packed(cells)
    known.set(key, result)
    return result
  }
}

/** Sets each question once for each room it is given: one line more changes one cell, and the others stay as they are. */
function cellsOnce(cellOf: CellOf): CellOf {
  const known = new Map<Question, Map<string, Asked>>()
  return (question, ease, lines, isTicked) => {
    const cells = known.get(question) ?? new Map<string, Asked>()
    known.set(question, cells)
    const room = `${EASES.indexOf(ease)} ${lines} ${isTicked}`
    const cell = cells.get(room) ?? cellOf(question, ease, lines, isTicked)
    cells.set(room, cell)
    return cell
  }
}

/** The lines of each text, by the key of its question. */
type Lines = ReadonlyMap<string, number>

interface AskedFor {
  /** What each question asks for. */
  readonly whole: Lines
  /** The same, each question of the product’s own grid with one line. */
  readonly least: Lines
  /** Of those, which are given a line first: what asked for more, then what must be answered, then the others in their order. */
  readonly open: readonly string[]
}

/** What the product asks for may be given up to hold on two pages, and what the association set may not. */
function linesAskedFor({ defaults }: SheetSource, grid: GridInForce): AskedFor {
  const texts = questionsOf(grid).flatMap(question => (question.kind === 'text' ? [question] : []))
  const own = new Map(questionsOf(defaults.grids[grid.grid]).flatMap(question => (question.kind === 'text' ? [[question.key, question.lines]] : [])))
  const isOurs = ({ key, lines }: (typeof texts)[number]) => own.get(key) === lines
  const rank = ({ lines, required, file }: (typeof texts)[number]) => (lines > 1 ? 0 : required ? 1 : file ? 3 : 2)
  return {
    whole: new Map(texts.map(({ key, lines }) => [key, lines])),
    least: new Map(texts.map(question => [question.key, isOurs(question) ? 1 : question.lines])),
    open: texts.filter(isOurs).toSorted((one, other) => rank(one) - rank(other)).map(({ key }) => key),
  }
}

/** No question of the product is given more than these. */
const MOST_LINES = 2

/** Gives back the room that is left at the end, line by line. */
function filled(lines: Lines, open: readonly string[], set: (lines: Lines) => Set, fits: (set: Set) => boolean): Set {
  return open.reduce<{ readonly lines: Lines; readonly best: Set }>(
    (now, key) => {
      const has = now.lines.get(key) ?? 1
      if (has >= MOST_LINES) return now
      const more: Lines = new Map([...now.lines, [key, has + 1]])
      const best = set(more)
      return fits(best) ? { lines: more, best } : now
    },
    { lines, best: set(lines) },
  ).best
}

interface Setting {
  readonly pack?: typeof packed
  /** True where one leads a meeting by the sheet: each section begins with what to say and to ask. */
  readonly isLed?: boolean
}

/** The sections that ask something, numbered in their order. */
export function sections(grid: Sections, cellOf: (question: Question, isTicked: boolean) => Asked, { pack = packed, isLed = false }: Setting = {}): Set {
  const all = askedSections(grid).map((section, index) => {
    const { title, help, private: own, questions } = section
    const heading = gridSheet.section(index + 1, own ? gridSheet.privateSection(typeset(title)) : typeset(title))
    const scaled = !EXPLAINED.has(grid.grid) && questions.some(question => question.kind === 'scale' && !hasOwnEnds(question))
    const isTicked = isCheckList(grid.grid, section)
    const cells = questions.map(question => cellOf(question, isTicked))
    const { rows, heights: [first = 0, ...others] } = isTicked ? checkListRows(cells) : EXPLAINED.has(grid.grid) ? oneByOne(cells, pack) : pack(cells)
    const lead = isLed && help !== undefined ? typeset(help) : undefined
    const blocks: readonly Block[] = [
      { kind: 'heading', level: 2, text: scaled ? gridSheet.withScale(heading) : heading },
      ...(lead === undefined ? [] : [{ kind: 'paragraph' as const, text: lead }]),
      { kind: 'form', rows },
    ]
    // A heading stays with the row below it.
    return { blocks, heights: [HEADING + (lead === undefined ? 0 : leadHeight(lead)) + first, ...others] }
  })
  return { blocks: all.flatMap(({ blocks }) => blocks), heights: all.flatMap(({ heights }) => heights) }
}

function oneByOne(cells: readonly Asked[], pack: typeof packed): Packed {
  const each = cells.map(cell => pack([cell]))
  return { rows: each.flatMap(({ rows }) => rows), heights: each.flatMap(({ heights }) => heights) }
}

/** About how high a paragraph stands in letters of 9.5 points. */
const leadHeight = (text: string) => Math.ceil(text.length / LETTERS_IN_A_LINE) * LEAD_LINE + 2

const LETTERS_IN_A_LINE = 112
const LEAD_LINE = 12

type Sections = Pick<GridInForce, 'grid' | 'sections'>

const askedSections = ({ sections: all }: Sections): readonly Section[] =>
  all.map(section => ({ ...section, questions: section.questions.filter(({ hidden }) => !hidden) })).filter(({ questions }) => questions.length > 0)
