import { textInForce } from '#shared/casebook/content-in-force'
import { mentorHours } from '#shared/casebook/mentor-hours'
import { endingOf } from '#shared/casebook/pair-ending'
import { heldMeetingsOf, isRunning, type RunningState } from '#shared/casebook/pair-life'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { ok, refuse, type Result } from '#shared/core/result'
import { earlier, type IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import type { Side } from '#shared/domain/pair-move'
import { duration } from '#shared/text/format'
import { longDay } from '#shared/text/paper'
import { certificateSheets as words } from '#shared/text/sheets/certificate-sheets'
import { sessionSheets } from '#shared/text/sheets/session-sheets'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Block, Document } from './document'
import { fullNameOnPaper } from './facts-on-paper'
import { fillText } from './fill-text'
import type { PairPeople } from './pair-on-paper'
import { onePart, sheetDocument, type SheetSource, templateOf } from './sheet-source'
import { textBlocks } from './text-blocks'
import { signedForAssociation } from './training-certificate'

/**
 * That one of the two took part: a mentor’s with the hours that were noted, a mentee’s with the number of meetings. Neither names the other,
 * nor says what was done, why it ended or what came of it. Refuses a pair that has not begun.
 */
export function pairCertificate(source: SheetSource, people: PairPeople, to: Side): Result<Document, CasebookRefusal> {
  const { pair } = people
  const state = stateOf(pair)
  if (!isRunning(state) || state.activeFrom > source.today) return refuse({ code: 'pair/not-at-work' })
  const lastDay = lastDayOf(pair, state, source.today)
  const text = fillText(textInForce(source.book, `${to}-certificate`, source.defaults), blanksFor(source, people, to, state.terms.startsOn, lastDay))
  return ok(
    sheetDocument(source, {
      title: words.titles[to],
      template: templateOf(source, words.names[to], `${to}-certificate`),
      privacy: sheetFrame.open,
      parts: onePart(
        { kind: 'heading', level: 1, text: words.titles[to] },
        ...textBlocks(text),
        {
          kind: 'facts',
          rows: [
            [words.reference, pair.reference],
            [words.period, words.fromTo(state.terms.startsOn, lastDay)],
            [words.meetings, words.held(heldMeetingsOf(source.book, pair.id).length)],
          ],
        },
        ...(to === 'mentor' ? hours(source, pair) : [{ kind: 'paragraph', text: words.use, small: true } as const]),
        signedForAssociation(source),
      ),
    }),
  )
}

/** The days of a pair that a certificate attests; nothing for one that has not begun. */
export function certifiedDays(pair: Pair, today: IsoDate): { readonly from: IsoDate; readonly until: IsoDate } | undefined {
  const state = stateOf(pair)
  return isRunning(state) ? { from: state.terms.startsOn, until: lastDayOf(pair, state, today) } : undefined
}

/** The last day of a pair that is over or about to be; of one that runs, today. */
function lastDayOf(pair: Pair, { terms }: RunningState, today: IsoDate): IsoDate {
  const ending = endingOf(pair)
  return ending && ending.how !== 'not-begun' ? ending.lastDay : earlier(today, terms.endsOn)
}

/** What each blank of the text is filled with. */
function blanksFor({ book, organisation }: SheetSource, { pair, mentor, mentee }: PairPeople, to: Side, from: IsoDate, until: IsoDate): Readonly<Record<string, string>> {
  const person = to === 'mentor' ? mentor : mentee
  return {
    personne: `${sessionSheets.certificate.civility[person.agreement]}${fullNameOnPaper(person)}`,
    'premier jour': longDay(from),
    'dernier jour': longDay(until),
    rencontres: words.held(heldMeetingsOf(book, pair.id).length),
    association: organisation.name,
  }
}

/** The hours of the mentor, kind by kind; on working time, paid and own time apart. */
function hours({ book }: SheetSource, pair: Pair): readonly Block[] {
  const { rows, total, paidMinutes, ownMinutes, frame } = mentorHours(book, pair)
  const since = pair.opening.kind === 'resumed' ? pair.opening.keptSince : undefined
  return [
    { kind: 'heading', level: 2, text: words.hours },
    {
      kind: 'facts',
      rows: [
        ...rows.flatMap(({ what, count, minutes }) => (count > 0 ? [[words.hourRows[what](count), duration(minutes)] as const] : [])),
        [words.total, [{ text: duration(total), strong: true }]],
        ...(frame === 'working-time' ? [[words.ofWhich, words.split(paidMinutes, ownMinutes)] as const] : []),
      ],
    },
    { kind: 'paragraph', text: since ? `${words.onlyLogged} ${words.since(since)}` : words.onlyLogged, small: true },
  ]
}
