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
import { firstNamesOf } from '#shared/due/first-names'
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

/** How many days the list tells, today included. */
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

/** What worries most stands first, whatever its days: nobody closes the pair, somebody must act, the two do not meet. Papers to hand over come last. */
const FIRST: readonly DueLine['rule'][] = ['term-past', 'alert-red', 'no-meeting']
const LAST: readonly DueLine['rule'][] = ['certificate-to-give', 'questionnaire-to-hand', 'questionnaire-to-enter']
const weightOf = ({ rule }: DueLine): number => (FIRST.includes(rule) ? FIRST.indexOf(rule) : LAST.includes(rule) ? FIRST.length + 1 : FIRST.length)

/**
 * What a coordinator takes along for seven days: appointments, people to call, and what is late or due, with a box for each. Always one page: what
 * would not hold is counted. Refuses a member of the team whom the book does not know.
 */
export function weekList(source: SheetSource, coordinatorId?: CoordinatorId): Result<Document, CasebookRefusal> {
  const { book, today } = source
  return whenOk(perhaps(book.coordinators, coordinatorId), member => {
    const to = addDays(today, DAYS - 1)
    const all = dueLines(book, today, source.defaults).filter(({ urgency, left }) => urgency === 'late' || urgency === 'due' || left < DAYS)
    const lines = coordinatorId ? ofCoordinator(all, coordinatorId) : all
    const toCall = lines.filter(isCall).toSorted((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0))
    const others = lines.filter(line => !isCall(line) && !APPOINTMENTS.includes(line.rule)).toSorted((one, other) => weightOf(one) - weightOf(other))
    const { appointments, calls, toDo } = onOnePage({
      appointments: { columns: APPOINTMENT, rows: weekAppointments(book, { from: today, to, coordinatorId }).map(appointmentOf) },
      calls: { columns: CALL, rows: toCall.map(line => callOf(source, line)) },
      toDo: { columns: TO_DO, rows: others.map(line => toDoOf(source, line)) },
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
              ...tableOf(words.appointments, { ...appointments, rows: dayOnce(appointments.rows) }, [], words.noAppointment),
              ...(calls.rows.length + calls.left > 0 ? tableOf(words.calls, calls, toCall, '') : []),
              ...tableOf(words.toDo, toDo, others, words.nothingToDo),
            ],
          },
        ],
      }),
    )
  })
}

type Row = readonly Text[]

/** A table under its heading, with how much of its lines did not hold, and how many of those are late; a sentence where there is nothing. */
const tableOf = (title: string, { columns: heads, rows, left }: CutTable, lines: readonly DueLine[], none: string): readonly Block[] => [
  { kind: 'heading', level: 2, text: title },
  ...(rows.length > 0 ? [{ kind: 'table', columns: heads, rows } as const] : []),
  ...(left > 0 ? [{ kind: 'paragraph', text: words.more(left, lines.slice(rows.length).filter(({ urgency }) => urgency === 'late').length), small: true } as const] : rows.length === 0 ? [{ kind: 'paragraph', text: none } as const] : []),
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
  const what = line.rule === 'check-in' ? words.checkIn(line.facts.number, line.since) : words.followUp(line.facts.months, line.since)
  return [words.box, strong(words.who(nameOf(person), words.roles[side])), reachOf(person), what, words.attempts(line.facts.attempts)]
}

const reachOf = (person: Mentor | Mentee | undefined): string => (person?.phone && unbroken(person.phone)) ?? person?.email ?? words.noPhone

const toDoOf = ({ book }: SheetSource, line: DueLine): Row => [words.box, strong(aboutOnPaper(book, line.about)), curved(dueSentence(line, firstNamesOf(book, line.about)))]

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
