import { criteriaOf } from '#shared/casebook/criteria'
import { type GridInForce, gridInForce } from '#shared/casebook/content-in-force'
import { answersFromFile } from '#shared/casebook/file-answers'
import { gridOf, underWay } from '#shared/casebook/interviews'
import type { GridName } from '#shared/domain/grid-name'
import type { Answers } from '#shared/grids/answers'
import type { GridText } from '#shared/grids/grid'
import type { Interview } from '#shared/grids/interview'
import { gridSheet } from '#shared/text/sheets/grid-sheet'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Block, Document } from './document'
import { answeredCell, askedCell } from './grid-cells'
import { criteriaTable, type Decided, decisionAfter, decisionTaken, decisionToWrite } from './grid-decision'
import { blankHead, completedHead, type Interviewed, prefilledHead } from './grid-head'
import { sections, sectionsToWrite } from './grid-sections'
import { sheetDocument, type SheetSource } from './sheet-source'

/** The grid that each is interviewed by. */
const gridFor = { mentor: 'mentor-preparation', mentee: 'mentee-selection' } as const satisfies Record<Interviewed['kind'], GridName>

/** A grid to fill in with a pen, about nobody yet. */
export function blankGrid(source: SheetSource, name: GridName): Document {
  const grid = gridInForce(source.book, name, source.defaults)
  return gridSheetOf(source, grid, 'neutral', gridSheet.states.blank, true, [
    before(name),
    blankHead(),
    ...sectionsToWrite(source, grid, 1, (question, ease, lines) => askedCell(source, question, {}, ease, lines)),
    ...decisionToWrite({ kind: name === 'mentor-preparation' ? 'mentor' : 'mentee', agreement: 'neutral' }),
  ])
}

/** The grid for one person: what the file or an interview under way already answers is written in. */
export function prefilledGrid(source: SheetSource, interviewed: Interviewed): Document {
  const { kind, person } = interviewed
  const begun = underWay(source.book, person.id)
  const grid: GridInForce = begun ? gridOf(source.book, begun) : gridInForce(source.book, gridFor[kind], source.defaults)
  const answers: Answers = { ...answersFromFile(source.book, grid, person), ...begun?.answers }
  return gridSheetOf(source, grid, person.agreement, gridSheet.states.prefilled(source.today), true, [
    before(gridFor[kind]),
    prefilledHead(source, interviewed),
    ...sectionsToWrite(source, grid, 2, (question, ease, lines) => askedCell(source, question, answers, ease, lines)),
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
