import { compareText } from '#shared/core/search-key'
import type { Attendance, GroupSession, Invitee } from '#shared/domain/group-session'
import { listName } from '#shared/domain/person'
import { typeset } from '#shared/text/paper'
import { sessionSheets } from '#shared/text/sheets/session-sheets'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import { sessionFacts } from './attendance-list'
import type { Block, Document } from './document'
import { nameOnPaper } from './facts-on-paper'
import { onePart, sheetDocument, type SheetSource, templateOf } from './sheet-source'
import { textBlocks } from './text-blocks'

const words = sessionSheets.report

const ITEM = /^[-–•*]\s*/

/** The points of an agenda, one for each line that says something, without the dash that may stand before it. */
export const agendaPoints = (agenda: string): readonly string[] =>
  agenda
    .split('\n')
    .map(line => line.trim().replace(ITEM, ''))
    .filter(line => line !== '')

/** The same as the lines of a message, `- ` before each. */
export const agendaLines = (agenda: string): string => agendaPoints(agenda).map(point => `- ${point}`).join('\n')

/** The programme of a session as it is handed out; once a report is written, what was said there and who took part. */
export function sessionReport(source: SheetSource, session: GroupSession): Document {
  const { agenda = '', report } = session
  const title = report === undefined ? words.agendaTitle : words.reportTitle
  return sheetDocument(source, {
    title,
    template: templateOf(source, title),
    privacy: report === undefined ? sheetFrame.open : sheetFrame.confidential,
    parts: onePart(
      { kind: 'heading', level: 1, text: title },
      { kind: 'facts', rows: [...sessionFacts(source, session), ...(report === undefined ? [] : attendance(source, session))] },
      ...points(agenda, report !== undefined),
      ...(report === undefined ? [] : [{ kind: 'heading', level: 2, text: words.said } as const, ...textBlocks(report, 3)]),
      ...(report === undefined ? [{ kind: 'heading', level: 2, text: sessionSheets.handout.notes } as const, room(8)] : []),
    ),
  })
}

const room = (lines: number): Block => ({ kind: 'form', rows: [[{ label: '', span: 12, answer: { kind: 'room', lines } }]] })

/** Numbered by their place in the list; lines to write on where none is known before the day. */
function points(agenda: string, isOver: boolean): readonly Block[] {
  const known = agendaPoints(agenda)
  if (known.length === 0 && isOver) return []
  const heading = { kind: 'heading', level: 2, text: sessionSheets.handout.agenda } as const
  return [heading, known.length === 0 ? room(6) : { kind: 'list', items: known.map(typeset) }]
}

/** Who was there and who is excused, by name; of the others only how many. */
function attendance(source: SheetSource, { invitees }: GroupSession): readonly (readonly [string, string])[] {
  const of = (wanted: Attendance) => invitees.filter(each => each.attendance === wanted)
  const named = (wanted: Attendance) =>
    of(wanted)
      .flatMap(invitee => nameOf(source, invitee) ?? [])
      .toSorted(compareText)
      .join(' ; ')
  const absent = of('absent').length
  return [
    [words.present(of('present').length), named('present')] as const,
    [words.excused(of('excused').length), named('excused')] as const,
    [words.absent, absent === 0 ? '' : String(absent)] as const,
  ].filter(([, told]) => told !== '')
}

function nameOf({ book }: SheetSource, { who }: Invitee): string | undefined {
  const person = who.kind === 'newcomer' ? who : who.kind === 'mentor' ? book.mentors[who.id] : book.mentees[who.id]
  return person && nameOnPaper(listName(person))
}
