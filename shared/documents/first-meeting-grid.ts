import { type GridInForce, gridInForce } from '#shared/casebook/content-in-force'
import { gridOf, underWay } from '#shared/casebook/interviews'
import type { Interviewed } from '#shared/casebook/subjects'
import { firstMeetingOf } from '#shared/domain/first-meeting'
import type { Interview } from '#shared/grids/interview'
import { duration, shortDay } from '#shared/text/format'
import { typeset } from '#shared/text/paper'
import { gridSheet } from '#shared/text/sheets/grid-sheet'

import type { Block, Document } from './document'
import { fullNameOnPaper } from './facts-on-paper'
import { answeredWith, toWriteWith } from './grid-cells'
import { nameOf } from './grid-decision'
import { feelingSlips, TAIL } from './feeling-slips'
import { before, gridSheetOf, withoutPrivate } from './grid-frame'
import { form, known, reached, room, said } from './grid-head'
import { sections, sectionsToWrite } from './grid-sections'
import type { SheetSource } from './sheet-source'

type PairInterviewed = Extract<Interviewed, { readonly kind: 'pair' }>

const words = gridSheet.firstMeeting

/** The sheet by which a mentor leads any first meeting; the two slips at its end are given back by each of the two alone. */
export function blankFirstMeeting(source: SheetSource): Document {
  const grid = gridInForce(source.book, 'first-meeting', source.defaults)
  return gridSheetOf(source, grid, 'neutral', gridSheet.states.blank, true, [
    before('first-meeting'),
    form([room(words.mentor, 6), room(words.mentee, 6)], [room(words.when, 3), room(words.place, 4), room(words.contact, 5)]),
    ...sectionsToWrite(source, grid, { headRows: 2, tail: TAIL }, toWriteWith(source, {})),
    ...feelingSlips(source),
  ])
}

/** The same for one pair: who meets whom, when and where, how the two reach each other and whom they may ask; and what an interview under way holds. */
export function prefilledFirstMeeting(source: SheetSource, interviewed: PairInterviewed): Document {
  const begun = underWay(source.book, interviewed.pair.id)
  const grid: GridInForce = begun ? gridOf(source.book, begun) : gridInForce(source.book, 'first-meeting', source.defaults)
  return gridSheetOf(source, grid, 'neutral', gridSheet.states.prefilled(source.today), true, [
    before('first-meeting'),
    whoMeets(source, interviewed),
    ...sectionsToWrite(source, grid, { headRows: 2, tail: TAIL + placeHeight(interviewed.pair) }, toWriteWith(source, begun?.answers ?? {})),
    ...feelingSlips(source, interviewed),
  ])
}

/** What was noted of a first meeting; what each of the two answered stands in the story of the pair, not here. */
export function completedFirstMeeting(source: SheetSource, interview: Interview, { pair, mentor, mentee }: PairInterviewed, forPair: boolean): Document {
  const grid = gridOf(source.book, interview)
  const { held, begunOn } = interview
  const { states, head } = gridSheet
  const state = forPair ? states.forPair : held ? states.completed : states.underWay(begunOn)
  return gridSheetOf(source, grid, 'neutral', state, false, [
    form(
      [
        said(words.mentor, 4, fullNameOnPaper(mentor)),
        said(words.mentee, 4, fullNameOnPaper(mentee)),
        said(words.on, 2, shortDay(held?.on ?? begunOn)),
        said(head.duration, 2, held?.minutes === undefined ? undefined : duration(held.minutes)),
      ],
      [said(words.place, 8, placeOf(pair)), said(words.recordedBy, 4, nameOf(source, held?.by))],
    ),
    ...sections(forPair ? withoutPrivate(grid) : grid, answeredWith(source, interview.answers)).blocks,
  ])
}

function whoMeets({ book }: SheetSource, { pair, mentor, mentee }: PairInterviewed): Block {
  const { planned, heldOn } = firstMeetingOf(pair)
  const on = heldOn ?? planned?.on
  const coordinator = book.coordinators[pair.coordinatorId]
  return form(
    [said(words.mentor, 6, reached(mentor)), said(words.mentee, 6, reached(mentee))],
    [
      known(words.when, 3, on && words.at(on, planned?.on === on ? planned.at : undefined)),
      known(words.place, 4, placeOf(pair)),
      known(words.contact, 5, coordinator && reached(coordinator)),
    ],
  )
}

const placeOf = (pair: PairInterviewed['pair']): string | undefined => {
  const place = firstMeetingOf(pair).planned?.place
  return place === undefined ? undefined : typeset(place)
}

/** How much higher a long place makes the head, in points. */
const placeHeight = (pair: PairInterviewed['pair']) => Math.max(0, Math.ceil((placeOf(pair)?.length ?? 0) / PLACE_LETTERS) - PLACE_LINES) * PLACE_LINE

/** About how many letters of a place stand on a line, and how many lines of it are no higher than the names beside it. */
const PLACE_LETTERS = 32
const PLACE_LINES = 2
const PLACE_LINE = 13
