import type { CasebookRefusal } from '#shared/casebook/refusal'
import { meetingsOf, nextMeeting } from '#shared/casebook/pair-life'
import { ok, refuse, type Result } from '#shared/core/result'
import type { MeetingId } from '#shared/domain/ids'
import type { Meeting, MeetingDetails } from '#shared/domain/meeting'
import { stateOf } from '#shared/domain/pair'
import { duration, shortDay } from '#shared/text/format'
import { typeset } from '#shared/text/paper'
import { gridSheet } from '#shared/text/sheets/grid-sheet'
import { lifeSheets } from '#shared/text/sheets/life-sheets'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Block, Document, FormCell } from './document'
import { cancelledBlocks, heldBlocks } from './meeting-noted'
import { emptyRows, openRows } from './meeting-rows'
import { boxesOf, knownOf, type PairPeople, pairNamed, roomFor, saidOf } from './pair-on-paper'
import { sheetDocument, type SheetSource, templateOf } from './sheet-source'

const words = lifeSheets.meeting

/**
 * The sheet of a meeting: one that was noted is completed; for one that is planned, or the next one, what is known is written in and
 * the open rows of the plan stand on it. Refuses a meeting of another pair.
 */
export function meetingSheet(source: SheetSource, people: PairPeople, meetingId?: MeetingId): Result<Document, CasebookRefusal> {
  const meeting = meetingId ? meetingsOf(source.book, people.pair.id).find(({ id }) => id === meetingId) : nextMeeting(source.book, people.pair.id, source.today)
  if (meetingId && !meeting) return refuse({ code: 'casebook/unknown', id: meetingId })
  return ok(meeting && meeting.details.state !== 'planned' ? noted(source, people, meeting) : toWrite(source, people, meeting?.details))
}

/** A sheet to fill in with a pen, of no pair yet. */
export const blankMeetingSheet = (source: SheetSource): Document => toWrite(source, undefined, undefined)

function toWrite(source: SheetSource, people: PairPeople | undefined, planned: MeetingDetails | undefined): Document {
  const { states } = lifeSheets
  const rows = people ? openRows(source, people.pair) : emptyRows()
  const lines = linesBeside(rows)
  return sheetOf(source, people ? states.prefilled(source.today) : states.blank, true, [
    { kind: 'paragraph', small: true, text: words.lead },
    { kind: 'form', rows: headToWrite(people, planned) },
    ...rows,
    { kind: 'heading', level: 2, text: words.since },
    { kind: 'form', rows: [[roomFor(words.applications, 4), roomFor(words.interviews, 4), roomFor(words.newContacts, 4)]] },
    { kind: 'heading', level: 2, text: words.talk },
    { kind: 'form', rows: [[roomFor(words.topics, 12, lines)], [roomFor(words.decisions, 12, lines)], [roomFor(words.introduction, 12)]] },
    {
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 2, text: words.next },
        { kind: 'form', rows: [[roomFor(words.nextDate, 5), roomFor(words.nextTime, 2), roomFor(words.nextPlace, 5)], [moodToTick('mentor'), moodToTick('mentee')]] },
      ],
    },
    {
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 2, text: words.cancellation },
        { kind: 'form', rows: [[boxesOf(words.cancelledBy, 6, words.sides), boxesOf(words.told, 6, { yes: words.yes, no: words.no })], [roomFor(words.reason, 12)]] },
      ],
    },
  ])
}

/** More rows of two lines go over to a second page, which has room again. */
const HOLD_ON_ONE_PAGE = 6

/** The more rows of the plan stand on the sheet, the fewer lines are left to write, so that it holds on one page. */
function linesBeside(blocks: readonly Block[]): number {
  const rows = blocks.flatMap(block => (block.kind === 'form' ? block.rows.flat() : [])).filter(({ answer }) => answer.kind === 'said').length
  if (rows > HOLD_ON_ONE_PAGE || rows <= 3) return 4
  return rows <= 4 ? 3 : 2
}

const moodToTick = (side: 'mentor' | 'mentee'): FormCell => ({ label: words.moodOf[side], span: 6, answer: { kind: 'scale', ...words.moodEnds } })

/** When, where and with whom: what is settled is written in. */
function headToWrite(people: PairPeople | undefined, planned: MeetingDetails | undefined): readonly (readonly FormCell[])[] {
  return [
    people && planned ? [saidOf(lifeSheets.pair, 6, pairNamed(people)), saidOf(words.place, 6, placeOf(people, planned))] : [knownOf(lifeSheets.pair, 12, people && pairNamed(people))],
    [
      knownOf(words.date, 4, planned && shortDay(planned.on)),
      knownOf(words.time, 2, planned?.at && words.at(planned.at)),
      roomFor(words.duration, 2),
      boxesOf(words.present, 4, words.presentOf),
    ],
    ...(people && planned ? [] : [[boxesOf(words.place, 8, words.places), roomFor(words.where, 4)]]),
    [boxesOf(words.phase, 6, words.phases), roomFor(words.others, 6)],
  ]
}

/** Where a meeting is: at the mentor’s work, unless something else is told. */
function placeOf({ pair }: PairPeople, { place, where }: MeetingDetails): string {
  const state = stateOf(pair)
  const ofContract = place === 'workplace' && 'terms' in state ? state.terms.meetingPlace : undefined
  const at = where ?? ofContract
  return words.placeAt(words.places[place], at && typeset(at))
}

function noted(source: SheetSource, people: PairPeople, meeting: Meeting): Document {
  const { details } = meeting
  const head = [
    [saidOf(lifeSheets.pair, 8, pairNamed(people)), saidOf(words.date, 4, words.onAt(details.on, details.at))],
    [saidOf(words.place, details.state === 'held' ? 8 : 12, placeOf(people, details)), ...(details.state === 'held' ? [saidOf(words.duration, 4, duration(details.minutes))] : [])],
  ]
  const { states } = lifeSheets
  const blocks = details.state === 'held' ? heldBlocks(source, people, meeting, details, head) : details.state === 'cancelled' ? cancelledBlocks(details, head) : []
  return sheetOf(source, details.state === 'cancelled' ? states.cancelled(details.on) : states.held(details.on), false, blocks)
}

const sheetOf = (source: SheetSource, label: string, byHand: boolean, blocks: readonly Block[]): Document =>
  sheetDocument(source, {
    title: words.title,
    template: templateOf(source, words.name),
    privacy: byHand ? gridSheet.byHand : sheetFrame.confidential,
    dense: true,
    parts: [{ label, blocks: [{ kind: 'heading', level: 1, text: words.title }, ...blocks] }],
  })
