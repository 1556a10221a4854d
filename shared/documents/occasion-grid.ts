import { answersForClosing } from '#shared/casebook/file-answers'
import { type GridInForce, gridInForce } from '#shared/casebook/content-in-force'
import { gridNameOf } from '#shared/casebook/interview-commands'
import { gridOf, underWay } from '#shared/casebook/interviews'
import type { Interviewed } from '#shared/casebook/subjects'
import type { GridName } from '#shared/domain/grid-name'
import type { Agreement } from '#shared/domain/person'
import type { Side } from '#shared/domain/pair-move'
import type { Answers } from '#shared/grids/answers'
import type { Interview } from '#shared/grids/interview'
import { shortDay } from '#shared/text/format'
import { gridWords } from '#shared/text/grids'
import { gridSheet } from '#shared/text/sheets/grid-sheet'
import { occasionSheet } from '#shared/text/sheets/occasion-sheet'

import { blankCheckInHead, checkInEnd, checkInEndToWrite, type CheckInOf, completedCheckInHead, prefilledCheckInHead } from './check-in-sheet'
import { closingEnd, closingEndToWrite, type ClosingOf, closingTold, closingToWrite } from './closing-sheet'
import type { Block, Document, FormCell } from './document'
import { answeredWith, toWriteWith } from './grid-cells'
import { before, gridSheetOf, withoutPrivate } from './grid-frame'
import { form, room, said } from './grid-head'
import { sections, sectionsAsAsked, sectionsToWrite } from './grid-sections'
import type { SheetSource } from './sheet-source'

/** The grids that are asked once a pair works, each for its occasion. */
export type OccasionGrid = Exclude<GridName, 'mentor-preparation' | 'mentee-selection' | 'first-meeting'>
type OccasionInterviewed = Extract<Interviewed, { readonly kind: 'occasion' }>

const words = occasionSheet.questionnaire

/** Points that stand above and below the questions, beside one row and a decision. */
const CHECK_IN = { blank: 46, prefilled: 84, tail: 96 } as const
const QUESTIONNAIRE_TAIL = -34

/** The sheet of an occasion, of no pair yet. */
export function blankOccasion(source: SheetSource, name: OccasionGrid): Document {
  const grid = gridInForce(source.book, name, source.defaults)
  return gridSheetOf(source, grid, 'neutral', gridSheet.states.blank, true, [before(name), ...blankBlocks(source, grid, name)])
}

function blankBlocks(source: SheetSource, grid: GridInForce, name: OccasionGrid): readonly Block[] {
  const cellOf = toWriteWith(source, {})
  switch (name) {
    case 'check-in-mentor':
    case 'check-in-mentee':
      return [blankCheckInHead(sideOf(name)), ...sectionsToWrite(source, grid, { headRows: 1, above: CHECK_IN.blank, tail: CHECK_IN.tail }, cellOf), ...checkInEndToWrite(source)]
    case 'closing':
      return [...closingToWrite(source), ...sectionsAsAsked(grid, cellOf), ...closingEndToWrite(source)]
    case 'evaluation-mentor':
    case 'evaluation-mentee':
      return [
        legend,
        form([{ ...room(words.pairBlank, 7), hint: words.pairWhy }, room(words.date, 5)]),
        ...sectionsToWrite(source, grid, { headRows: 1, tail: QUESTIONNAIRE_TAIL }, cellOf),
        useOf(sideOf(name)),
      ]
  }
}

const sideOf = (name: Exclude<OccasionGrid, 'closing'>): Side => (name.endsWith('mentor') ? 'mentor' : 'mentee')

/** What the boxes mean, in letters as large as the questions. */
const legend: Block = { kind: 'paragraph', text: [{ text: words.legend(gridWords.opinion.steps), strong: true }] }

const useOf = (side: Side): Block => ({ kind: 'paragraph', small: true, text: words.use[side] })

/** The same for one pair: what is known is written in, and so is what was answered already, but for a questionnaire, which one fills in alone. */
export function prefilledOccasion(source: SheetSource, interviewed: OccasionInterviewed): Document {
  const { occasion, pair } = interviewed
  const name = gridNameOf(occasion)
  const begun = underWay(source.book, occasion)
  const grid: GridInForce = begun ? gridOf(source.book, begun) : gridInForce(source.book, name, source.defaults)
  const sheet = (blocks: readonly Block[]) => gridSheetOf(source, grid, agreementOf(interviewed), occasion.kind === 'evaluation' ? gridSheet.states.blank : gridSheet.states.prefilled(source.today), true, [before(name), ...blocks])
  switch (occasion.kind) {
    case 'check-in': {
      const checkIn: CheckInOf = { ...interviewed, occasion }
      return sheet([
        prefilledCheckInHead(source, checkIn),
        ...sectionsToWrite(source, grid, { headRows: 1, above: CHECK_IN.prefilled, tail: CHECK_IN.tail }, toWriteWith(source, begun?.answers ?? {})),
        ...checkInEndToWrite(source, checkIn),
      ])
    }
    case 'closing': {
      const closing: ClosingOf = { ...interviewed, occasion }
      const answers: Answers = { ...answersForClosing(source.book, grid, pair.id, interviewed.mentee), ...begun?.answers }
      return sheet([...closingToWrite(source, closing), ...sectionsAsAsked(grid, toWriteWith(source, answers)), ...closingEndToWrite(source, closing)])
    }
    case 'evaluation':
      return numbered(
        sheet([
          legend,
          form([said(words.pairBlank, 7, pair.reference), room(words.date, 5)]),
          ...sectionsToWrite(source, grid, { headRows: 1, tail: QUESTIONNAIRE_TAIL }, toWriteWith(source, {})),
          useOf(occasion.side),
        ]),
        pair.reference,
      )
  }
}

/** What was answered on an occasion; the copy `forPerson` leaves out what the association keeps to itself, a level and what was decided on it among it. */
export function completedOccasion(source: SheetSource, interview: Interview, interviewed: OccasionInterviewed, forPerson: boolean): Document {
  const { occasion, pair } = interviewed
  const grid = gridOf(source.book, interview)
  const answers = sections(forPerson ? withoutPrivate(grid) : grid, answeredWith(source, interview.answers)).blocks
  const sheet = (...blocks: readonly Block[]) => gridSheetOf(source, grid, agreementOf(interviewed), stateOf(interview, interviewed, forPerson), false, blocks)
  switch (occasion.kind) {
    case 'check-in': {
      const checkIn: CheckInOf = { ...interviewed, occasion }
      return sheet(completedCheckInHead(source, checkIn, interview), ...answers, ...(forPerson ? [] : checkInEnd(source, checkIn)))
    }
    case 'closing': {
      const closing: ClosingOf = { ...interviewed, occasion }
      return sheet(...closingTold(source, closing, interview), ...answers, ...closingEnd(source, closing))
    }
    case 'evaluation':
      return numbered(sheet(form(questionnaireHead(pair.reference, interview)), ...answers), pair.reference)
  }
}

const questionnaireHead = (reference: string, { held, begunOn }: Interview): readonly FormCell[] => [said(words.pairBlank, 7, reference), said(words.date, 5, shortDay(held?.on ?? begunOn))]

function stateOf({ held, begunOn }: Interview, { occasion }: OccasionInterviewed, forPerson: boolean): string {
  const { states } = gridSheet
  if (forPerson) return occasion.kind === 'closing' ? states.forPair : states.forPerson
  if (!held) return occasionSheet.states.underWay[occasion.kind](begunOn)
  return occasion.kind === 'closing' ? states.completed : occasionSheet.states.filled
}

/** How the title agrees with the person who is asked; a closing speaks of both. */
const agreementOf = ({ occasion, mentor, mentee }: OccasionInterviewed): Agreement => (occasion.kind === 'closing' ? 'neutral' : (occasion.side === 'mentor' ? mentor : mentee).agreement)

/** With the number of the pair at the foot of each page, and no name: by it the answers are entered. */
const numbered = (document: Document, reference: string): Document => ({ ...document, foot: { ...document.foot, reference: words.foot(document.foot.reference, reference) } })
