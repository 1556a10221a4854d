import { compareText } from '#shared/core/search-key'
import { audienceOf, type GroupSession, type InviteeWho, type TimeOfDay } from '#shared/domain/group-session'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { fullName, listName, type Named } from '#shared/domain/person'
import type { Selection } from '#shared/domain/sheet'
import { duration } from '#shared/text/format'
import { curved, longDay, typeset } from '#shared/text/paper'
import { sessionSheets } from '#shared/text/sheets/session-sheets'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Block, Document } from './document'
import { nameOnPaper } from './facts-on-paper'
import { activityOf } from './grid-head'
import { onePart, sheetDocument, type SheetSource, templateOf } from './sheet-source'

const words = sessionSheets.attendance

/** Room for those who come without having been invited: what is left of the page, these at the most and at the least. */
const MOST_EMPTY = 6
const LEAST_EMPTY = 2
/** Rows that the first page holds, and each one after it. */
const FIRST_PAGE = 14
const NEXT_PAGE = 19
/** High enough to sign in. */
const ROW_HEIGHT = 11

interface Expected {
  readonly name: string
  /** The company or the activity of a mentor. Who sent a mentee is nobody’s business in the room: it stands on no list. */
  readonly from?: string
}

/** Who is expected at a session, by name, with room to sign. */
export function attendanceList(source: SheetSource, session: GroupSession): Document {
  const expected = session.invitees.map(({ who }) => expectedOf(source, who))
  return list(source, { kind: 'facts', rows: sessionFacts(source, session) }, withEmptyRows(expected), audienceOf(session.kind) === 'mentor')
}

/** The same about no session yet: everything is left to write. */
export const blankAttendanceList = (source: SheetSource, audience: 'mentor' | 'mentee'): Document => list(source, headToWrite(), Array.from({ length: FIRST_PAGE }, () => ({ name: '' })), audience === 'mentor')

/** The same for people chosen in a list; what they come to is left to write. */
export function peopleList(source: SheetSource, { kind }: Selection, people: readonly (Mentor | Mentee)[]): Document {
  const expected = people.map(person => ('frame' in person ? mentorExpected(source, person) : { name: shown(person) }))
  return list(source, headToWrite(), withEmptyRows(expected), kind === 'mentors')
}

function headToWrite(): Block {
  const { what, date, time, place, by } = sessionSheets.facts
  return {
    kind: 'form',
    rows: [
      [room(what, 12)],
      [room(date, 4), room(time, 3), room(place, 5)],
      [room(by, 12)],
    ],
  }
}

/** In the order of the alphabet, then empty ones to the end of the page: no page is begun for a row or two that nobody may need. */
function withEmptyRows(expected: readonly Expected[]): readonly Expected[] {
  const over = expected.length - FIRST_PAGE
  const left = over <= 0 ? -over : (NEXT_PAGE - (over % NEXT_PAGE)) % NEXT_PAGE
  const empty = left < LEAST_EMPTY ? MOST_EMPTY : Math.min(left, MOST_EMPTY)
  return [...expected.toSorted((one, other) => compareText(one.name, other.name)), ...Array.from({ length: empty }, () => ({ name: '' }))]
}

/** What, when, where and by whom; what is not settled is left out. */
export function sessionFacts({ book }: SheetSource, session: GroupSession): readonly (readonly [string, string])[] {
  const { facts, kinds } = sessionSheets
  const team = session.animators.flatMap(id => book.coordinators[id] ?? []).map(person => nameOnPaper(fullName(person)))
  const leaders = [...team, ...(session.guest === undefined ? [] : [nameOnPaper(session.guest)])]
  return [
    [facts.what, kinds[session.kind]],
    ...(session.title === undefined ? [] : [[facts.title, typeset(session.title)] as const]),
    [facts.date, longDay(session.on)],
    [facts.time, timeSpan(session)],
    [facts.place, typeset(session.place)],
    ...(leaders.length === 0 ? [] : [[facts.by, leaders.join(', ')] as const]),
  ]
}

/** « de 14 h à 15 h (1 h) », or how long it lasts where the hour is not settled. */
export function timeSpan({ at, minutes }: Pick<GroupSession, 'at' | 'minutes'>): string {
  return at === undefined ? duration(minutes) : sessionSheets.from(at, timeAfter(at, minutes), duration(minutes))
}

/** A time of the day some minutes after another; past midnight it is counted from 0 again. */
function timeAfter(at: TimeOfDay, minutes: number): string {
  const total = (Number(at.slice(0, 2)) * 60 + Number(at.slice(3)) + minutes) % (24 * 60)
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}

function list(source: SheetSource, head: Block, rows: readonly Expected[], withCompany: boolean): Document {
  const { number, name, company, signature } = words.columns
  const columns = [
    { label: number, width: 2, numeric: true as const },
    { label: name, width: withCompany ? 14 : 18 },
    ...(withCompany ? [{ label: company, width: 12 }] : []),
    { label: signature, width: withCompany ? 12 : 16 },
  ]
  return sheetDocument(source, {
    title: words.title,
    template: templateOf(source, words.title),
    privacy: sheetFrame.confidential,
    parts: onePart(
      { kind: 'heading', level: 1, text: words.title },
      head,
      { kind: 'paragraph', small: true, text: words.lead },
      { kind: 'table', columns, rowHeight: ROW_HEIGHT, rows: rows.map(({ name: who, from = '' }: Expected, index) => [String(index + 1), who, ...(withCompany ? [from] : []), '']) },
      { kind: 'form', rows: [[room(words.present, 5), room(words.by, 7)]] },
    ),
  })
}

const room = (label: string, span: number) => ({ label, span, answer: { kind: 'room', lines: 1 } }) as const

const shown = (person: Named) => nameOnPaper(listName(person))

function mentorExpected(source: SheetSource, mentor: Mentor): Expected {
  const from = activityOf(source, mentor)
  return { name: shown(mentor), ...(from !== undefined && { from }) }
}

function expectedOf(source: SheetSource, who: InviteeWho): Expected {
  if (who.kind === 'newcomer') return { name: shown(who), ...(who.comesFrom !== undefined && { from: curved(who.comesFrom) }) }
  if (who.kind === 'mentee') {
    const mentee = source.book.mentees[who.id]
    return { name: mentee ? shown(mentee) : '' }
  }
  const mentor = source.book.mentors[who.id]
  return mentor ? mentorExpected(source, mentor) : { name: '' }
}
