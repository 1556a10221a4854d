import { criteriaOf } from '#shared/casebook/criteria'
import { type GridInForce, gridInForce } from '#shared/casebook/content-in-force'
import { answersFromFile } from '#shared/casebook/file-answers'
import { gridOf, underWay } from '#shared/casebook/interviews'
import type { GridName } from '#shared/domain/grid-name'
import type { Answers } from '#shared/grids/answers'
import type { GridText, Question, Section } from '#shared/grids/grid'
import type { Interview } from '#shared/grids/interview'
import { gridSheet } from '#shared/text/sheets/grid-sheet'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'
import { typeset } from '#shared/text/paper'

import type { Block, Document } from './document'
import { type Asked, packed } from './form-rows'
import { answeredCell, askedCell, type Ease, hasOwnEnds } from './grid-cells'
import { criteriaTable, type Decided, decisionAfter, decisionTaken, decisionToWrite } from './grid-decision'
import { blankHead, completedHead, type Interviewed, prefilledHead } from './grid-head'
import { sheetDocument, type SheetSource } from './sheet-source'

/** The grid that each is interviewed by. */
const gridFor = { mentor: 'mentor-preparation', mentee: 'mentee-selection' } as const satisfies Record<Interviewed['kind'], GridName>

/** A grid to fill in with a pen, about nobody yet. */
export function blankGrid(source: SheetSource, name: GridName): Document {
  const grid = gridInForce(source.book, name, source.defaults)
  return gridSheetOf(source, grid, 'neutral', gridSheet.states.blank, true, [
    before(name),
    blankHead(),
    ...eased(source, grid, 1, ease => question => askedCell(source, question, {}, ease)),
    ...decisionToWrite({ kind: name === 'mentor-preparation' ? 'mentor' : 'mentee', agreement: 'neutral' }),
  ])
}

/** The grid for one person: what the file or an interview under way already answers is written in. */
export function prefilledGrid(source: SheetSource, interviewed: Interviewed): Document {
  const { kind, person } = interviewed
  const begun = underWay(source.book, person.id)
  const grid: GridInForce = begun ? gridOf(source.book, begun) : gridInForce(source.book, gridFor[kind], source.defaults)
  const answers: Answers = { ...answersFromFile(grid, person), ...begun?.answers }
  return gridSheetOf(source, grid, person.agreement, gridSheet.states.prefilled(source.today), true, [
    before(gridFor[kind]),
    prefilledHead(source, interviewed),
    ...eased(source, grid, 2, ease => question => askedCell(source, question, answers, ease)),
    ...decisionToWrite({ kind, agreement: person.agreement }),
  ])
}

/** What was answered, in the wording of that day; the copy `forPerson` leaves out what the association keeps to itself. */
export function completedGrid(source: SheetSource, interview: Interview, interviewed: Interviewed, forPerson: boolean): Document {
  const grid = gridOf(source.book, interview)
  const shown = forPerson ? withoutPrivate(grid) : grid
  const { states } = gridSheet
  const state = forPerson ? states.forPerson : interview.held ? states.completed : states.underWay(interview.begunOn)
  return gridSheetOf(source, grid, interviewed.person.agreement, state, false, [
    completedHead(source, interviewed, interview),
    ...sections(shown, question => answeredCell(source, question, interview.answers)).blocks,
    ...criteria(source, interview, interviewed, shown),
    ...decisionTaken(source, decidedOn(interview, interviewed), forPerson),
  ])
}

function gridSheetOf(source: SheetSource, { grid, version }: GridInForce, agreement: Interviewed['person']['agreement'], label: string, byHand: boolean, blocks: readonly Block[]): Document {
  const title = gridSheet.titles[grid][agreement]
  return sheetDocument(source, {
    title,
    template: sheetFrame.gridTemplate(gridSheet.names[grid], version),
    privacy: byHand ? gridSheet.byHand : sheetFrame.confidential,
    dense: true,
    parts: [{ label, blocks: [{ kind: 'heading', level: 1, text: title }, ...blocks] }],
  })
}

const before = (grid: GridName): Block => ({ kind: 'paragraph', small: true, text: gridSheet.before[grid] })

/** From the most generous to the tightest. */
const EASES: readonly Ease[] = [
  { words: 230, items: 230, boxLines: 9, lines: 12 },
  { words: 170, items: 200, boxLines: 9, lines: 12 },
  { words: 118, items: 160, boxLines: 9, lines: 12 },
  { words: 118, items: 150, boxLines: 2, lines: 12 },
  { words: 118, items: 150, boxLines: 1, lines: 12 },
  { words: 118, items: 150, boxLines: 1, lines: 1 },
]
/** About what two pages hold beside the title of the grid, one row of its head and the decision, in points. */
const TWO_PAGES = 1185
const WARNING = 30
const HEAD_ROW = 26

/** The sections with as much room to write as two pages allow. */
function eased({ organisation }: SheetSource, grid: GridText, headRows: number, cellOf: (ease: Ease) => (question: Question) => Asked): readonly Block[] {
  const room = TWO_PAGES - (organisation.programme === 'sample' ? WARNING : 0) - (headRows - 1) * HEAD_ROW
  const ways = EASES.map(ease => sections(grid, cellOf(ease)))
  return (ways.find(({ height }) => height <= room) ?? ways.at(-1))?.blocks ?? []
}

const HEADING = 17

/** The sections that ask something, numbered in their order. */
function sections(grid: GridText, cellOf: (question: Question) => Asked): { readonly blocks: readonly Block[]; readonly height: number } {
  const all = askedSections(grid).map(({ title, private: own, questions }, index) => {
    const heading = gridSheet.section(index + 1, own ? gridSheet.privateSection(typeset(title)) : typeset(title))
    const scaled = questions.some(question => question.kind === 'scale' && !hasOwnEnds(question))
    const { rows, height } = packed(questions.map(cellOf))
    const blocks: readonly Block[] = [
      { kind: 'heading', level: 2, text: scaled ? gridSheet.withScale(heading) : heading },
      { kind: 'form', rows },
    ]
    return { blocks, height: HEADING + height }
  })
  return { blocks: all.flatMap(({ blocks }) => blocks), height: all.reduce((sum, { height }) => sum + height, 0) }
}

const askedSections = ({ sections: all }: GridText): readonly Section[] =>
  all.map(section => ({ ...section, questions: section.questions.filter(({ hidden }) => !hidden) })).filter(({ questions }) => questions.length > 0)

const withoutPrivate = (grid: GridText): GridText => ({
  sections: grid.sections.filter(section => !section.private).map(section => ({ ...section, questions: section.questions.filter(question => !question.private) })),
})

/** The criteria of a mentee; a private one is not told to the person either. */
function criteria({ book, today }: SheetSource, interview: Interview, interviewed: Interviewed, shown: GridText): readonly Block[] {
  if (interviewed.kind === 'mentor') return []
  const keys = new Set(shown.sections.flatMap(({ questions }) => questions.map(({ key }) => key)))
  const all = criteriaOf(book, interviewed.person, interview.held?.on ?? today, interview)
  return criteriaTable(all.filter(({ key, from }) => from.kind === 'age' || keys.has(key)))
}

function decidedOn({ held }: Interview, interviewed: Interviewed): Decided {
  const { agreement } = interviewed.person
  if (interviewed.kind === 'mentor') {
    const decision = decisionAfter(interviewed.person.decisions, held?.on)
    return { kind: 'mentor', agreement, ...(decision && { decision }) }
  }
  const decision = decisionAfter(interviewed.person.decisions, held?.on)
  return { kind: 'mentee', agreement, ...(decision && { decision }) }
}
