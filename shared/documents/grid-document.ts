import { criteriaOf } from '#shared/casebook/criteria'
import { type GridInForce, gridInForce } from '#shared/casebook/content-in-force'
import { answersFromFile } from '#shared/casebook/file-answers'
import { gridFor } from '#shared/casebook/interview-commands'
import { gridOf, underWay } from '#shared/casebook/interviews'
import type { Interviewed } from '#shared/casebook/subjects'
import type { GridName } from '#shared/domain/grid-name'
import type { Answers } from '#shared/grids/answers'
import type { Interview } from '#shared/grids/interview'
import { gridSheet } from '#shared/text/sheets/grid-sheet'

import type { Block, Document } from './document'
import { blankFirstMeeting, completedFirstMeeting, prefilledFirstMeeting } from './first-meeting-grid'
import { answeredWith, toWriteWith } from './grid-cells'
import { criteriaTable, type Decided, decisionAfter, decisionTaken, decisionToWrite } from './grid-decision'
import { before, gridSheetOf, withoutPrivate } from './grid-frame'
import { blankHead, completedHead, type PersonInterviewed, prefilledHead } from './grid-head'
import { sections, sectionsToWrite } from './grid-sections'
import { blankOccasion, completedOccasion, prefilledOccasion } from './occasion-grid'
import type { SheetSource } from './sheet-source'

/** A grid to fill in with a pen, about nobody yet. */
export function blankGrid(source: SheetSource, name: GridName): Document {
  if (name === 'first-meeting') return blankFirstMeeting(source)
  if (name !== 'mentor-preparation' && name !== 'mentee-selection') return blankOccasion(source, name)
  const grid = gridInForce(source.book, name, source.defaults)
  return gridSheetOf(source, grid, 'neutral', gridSheet.states.blank, true, [
    before(name),
    blankHead(),
    ...sectionsToWrite(source, grid, { headRows: 1 }, toWriteWith(source, {})),
    ...decisionToWrite({ kind: name === 'mentor-preparation' ? 'mentor' : 'mentee', agreement: 'neutral' }),
  ])
}

/** The grid for one person or one pair: what the file or an interview under way already answers is written in. */
export function prefilledGrid(source: SheetSource, interviewed: Interviewed): Document {
  if (interviewed.kind === 'pair') return prefilledFirstMeeting(source, interviewed)
  if (interviewed.kind === 'occasion') return prefilledOccasion(source, interviewed)
  const { kind, person } = interviewed
  const begun = underWay(source.book, person.id)
  const grid: GridInForce = begun ? gridOf(source.book, begun) : gridInForce(source.book, gridFor[kind], source.defaults)
  const answers: Answers = { ...answersFromFile(source.book, grid, person), ...begun?.answers }
  return gridSheetOf(source, grid, person.agreement, gridSheet.states.prefilled(source.today), true, [
    before(gridFor[kind]),
    prefilledHead(source, interviewed),
    ...sectionsToWrite(source, grid, { headRows: 2 }, toWriteWith(source, answers)),
    ...decisionToWrite({ kind, agreement: person.agreement }),
  ])
}

/** What was answered, in the wording of that day; the copy `forPerson` leaves out what the association keeps to itself. */
export function completedGrid(source: SheetSource, interview: Interview, interviewed: Interviewed, forPerson: boolean): Document {
  if (interviewed.kind === 'pair') return completedFirstMeeting(source, interview, interviewed, forPerson)
  if (interviewed.kind === 'occasion') return completedOccasion(source, interview, interviewed, forPerson)
  const grid = gridOf(source.book, interview)
  const shown = forPerson ? withoutPrivate(grid) : grid
  const { states } = gridSheet
  const state = forPerson ? states.forPerson : interview.held ? states.completed : states.underWay(interview.begunOn)
  return gridSheetOf(source, grid, interviewed.person.agreement, state, false, [
    completedHead(source, interviewed, interview),
    ...sections(shown, answeredWith(source, interview.answers)).blocks,
    ...criteria(source, interview, interviewed, shown),
    ...decisionTaken(source, decidedOn(interview, interviewed), forPerson),
  ])
}

/** The criteria of a mentee; a private one is not told to the person either. */
function criteria({ book, today }: SheetSource, interview: Interview, interviewed: PersonInterviewed, shown: Pick<GridInForce, 'sections'>): readonly Block[] {
  if (interviewed.kind === 'mentor') return []
  const keys = new Set(shown.sections.flatMap(({ questions }) => questions.map(({ key }) => key)))
  const all = criteriaOf(book, interviewed.person, interview.held?.on ?? today, interview)
  return criteriaTable(all.filter(({ key, from }) => from.kind === 'age' || keys.has(key)))
}

function decidedOn({ held }: Interview, interviewed: PersonInterviewed): Decided {
  const { agreement } = interviewed.person
  if (interviewed.kind === 'mentor') {
    const decision = decisionAfter(interviewed.person.decisions, held?.on)
    return { kind: 'mentor', agreement, ...(decision && { decision }) }
  }
  const decision = decisionAfter(interviewed.person.decisions, held?.on)
  return { kind: 'mentee', agreement, ...(decision && { decision }) }
}
