import type { Casebook } from '#shared/casebook/casebook'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { ok, type Result, whenOk } from '#shared/core/result'
import { addDays, weekday } from '#shared/domain/calendar'
import type { CoordinatorId } from '#shared/domain/ids'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { fullName } from '#shared/domain/person'
import type { DueAbout, DueLine, DueLineOf } from '#shared/due/due-line'
import { dueLines, ofCoordinator } from '#shared/due/due-lines'
import { dueSentence } from '#shared/text/due'
import { curved, typeset, unbroken } from '#shared/text/paper'
import { sessionKinds } from '#shared/text/session-kinds'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'
import { timeOfDay } from '#shared/text/sheets/session-sheets'
import { weekSheet as words } from '#shared/text/sheets/week-sheets'

import type { Block, Document, TableColumn, Text } from './document'
import { fullNameOnPaper } from './facts-on-paper'
import { perhaps } from './found'
import { sheetDocument, type SheetSource, templateOf } from './sheet-source'
import { bothOnPaper, type WeekAppointment, weekAppointments } from './week-appointments'
import { type CutTable, onOnePage } from './week-page'

/** The list looks as far ahead as « dans les 7 jours » does on the screen. */
const DAYS = 7

const { columns } = words
const APPOINTMENT: readonly TableColumn[] = [
  { label: columns.day, width: 15 },
  { label: columns.hour, width: 11 },
  { label: columns.what, width: 44 },
  { label: columns.where, width: 30 },
]
const CALL: readonly TableColumn[] = [
  { label: columns.done, width: 6 },
  { label: columns.who, width: 36 },
  { label: columns.reach, width: 22 },
  { label: columns.contact, width: 23 },
  { label: columns.attempts, width: 13 },
]
const TO_DO: readonly TableColumn[] = [
  { label: columns.done, width: 6 },
  { label: columns.who, width: 32 },
  { label: columns.why, width: 62 },
]

/** Lines that say an appointment again, which stands above with its hour and its place. */
const APPOINTMENTS: readonly DueLine['rule'][] = ['session-ahead', 'first-meeting-ahead', 'closing-ahead']

/**
 * What a coordinator takes along for seven days: appointments, people to call, and what is late or due, with a box for each. Always one page: what
 * would not hold is counted, the least pressing first. Refuses a member of the team whom the book does not know.
 */
export function weekList(source: SheetSource, coordinatorId?: CoordinatorId): Result<Document, CasebookRefusal> {
  const { book, today } = source
  return whenOk(perhaps(book.coordinators, coordinatorId), member => {
    const to = addDays(today, DAYS)
    const all = dueLines(book, today, source.defaults).filter(({ urgency }) => urgency !== 'month')
    const lines = coordinatorId ? ofCoordinator(all, coordinatorId) : all
    const isElsewhere = ({ rule }: DueLine) => APPOINTMENTS.includes(rule)
    const { appointments, calls, toDo } = onOnePage({
      appointments: { columns: APPOINTMENT, rows: weekAppointments(book, { from: today, to, coordinatorId }).map(appointmentOf) },
      calls: { columns: CALL, rows: lines.flatMap(line => (isCall(line) ? [callOf(source, line)] : [])) },
      toDo: { columns: TO_DO, rows: lines.filter(line => !isCall(line) && !isElsewhere(line)).map(line => toDoOf(source, line)) },
    })
    return ok(
      sheetDocument(source, {
        title: words.title,
        template: templateOf(source, words.name),
        privacy: sheetFrame.confidential,
        dense: true,
        parts: [
          {
            label: words.confidential,
            blocks: [
              { kind: 'heading', level: 1, text: words.title },
              { kind: 'paragraph', text: words.lead(today, to, member && fullNameOnPaper(member)), small: true },
              ...tableOf(words.appointments, { ...appointments, rows: dayOnce(appointments.rows) }, words.noAppointment),
              ...(calls.rows.length + calls.left > 0 ? tableOf(words.calls, calls, '') : []),
              ...tableOf(words.toDo, toDo, words.nothingToDo),
            ],
          },
        ],
      }),
    )
  })
}

type Row = readonly Text[]

/** A table under its heading, with how much did not hold; a sentence where there is nothing. */
const tableOf = (title: string, { columns: heads, rows, left }: CutTable, none: string): readonly Block[] => [
  { kind: 'heading', level: 2, text: title },
  ...(rows.length > 0 ? [{ kind: 'table', columns: heads, rows } as const] : []),
  ...(left > 0 ? [{ kind: 'paragraph', text: words.more(left), small: true } as const] : rows.length === 0 ? [{ kind: 'paragraph', text: none } as const] : []),
]

const strong = (text: string): Text => [{ text, strong: true }]

const appointmentOf = ({ on, at, what, who, where = '' }: WeekAppointment): Row => [
  words.day(weekday(on), on),
  at === undefined ? words.noHour : timeOfDay(at),
  [{ text: what, strong: true }, ...(who === '' ? [] : [{ text: words.then(who) }])],
  where,
]

/** The day stands once, beside the first of its appointments. */
const dayOnce = (rows: readonly Row[]): readonly Row[] => rows.map((row, index) => (index > 0 && rows[index - 1]?.[0] === row[0] ? ['', ...row.slice(1)] : row))

type Call = DueLineOf<'check-in' | 'follow-up'>
const isCall = (line: DueLine): line is Call => line.rule === 'check-in' || line.rule === 'follow-up'

/** Whom to call, at which number, about what, and how often one tried. */
function callOf({ book }: SheetSource, line: Call): Row {
  const pair = line.about.kind === 'pair' ? line.about : undefined
  const side = line.rule === 'check-in' ? line.facts.side : 'mentee'
  const person = pair && (side === 'mentor' ? book.mentors[pair.mentorId] : book.mentees[pair.menteeId])
  const what = line.rule === 'check-in' ? words.checkIn(line.facts.number, line.dueOn) : words.followUp(line.facts.months, line.dueOn)
  return [words.box, strong(words.who(nameOf(person), words.roles[side])), reachOf(person), what, words.attempts(line.facts.attempts)]
}

const reachOf = (person: Mentor | Mentee | undefined): string => (person?.phone && unbroken(person.phone)) ?? person?.email ?? words.noPhone

const toDoOf = ({ book }: SheetSource, line: DueLine): Row => [words.box, strong(aboutOnPaper(book, line.about)), dueSentence(line)]

/** What one calls that of which a line speaks, set as it is printed. */
function aboutOnPaper(book: Casebook, about: DueAbout): string {
  switch (about.kind) {
    case 'pair':
    case 'draft':
      return bothOnPaper(book, about) || words.draft
    case 'mentor':
      return nameOf(book.mentors[about.id])
    case 'mentee':
      return nameOf(book.mentees[about.id])
    case 'company':
      return curved(book.companies[about.id]?.name ?? '')
    case 'session':
      return typeset(book.groupSessions[about.id]?.title ?? sessionKinds[about.session])
    case 'programme':
      return words.programme
  }
}

const nameOf = (person: Mentor | Mentee | undefined): string => (person ? curved(fullName(person)) : '')
