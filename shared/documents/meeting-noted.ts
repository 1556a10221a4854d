import { introductionsOf, meetingsOf } from '#shared/casebook/pair-life'
import type { Meeting, MeetingDetails } from '#shared/domain/meeting'
import { typeset } from '#shared/text/paper'
import { lifeSheets } from '#shared/text/sheets/life-sheets'

import type { Block, FormCell } from './document'
import { reviewedRows } from './meeting-rows'
import { type PairPeople, saidOf } from './pair-on-paper'
import type { SheetSource } from './sheet-source'

const words = lifeSheets.meeting

type Details<State extends MeetingDetails['state']> = Extract<MeetingDetails, { state: State }>

/** What was noted of a meeting that was held, under its head. */
export function heldBlocks(source: SheetSource, people: PairPeople, meeting: Meeting, details: Details<'held'>, head: readonly (readonly FormCell[])[]): readonly Block[] {
  const { phase, others, applications, interviews, newContacts, topics, decisions, mood } = details
  const figure = (label: string, number: number | undefined) => saidOf(label, 4, number === undefined ? undefined : words.count(number))
  const present = [words.presentOf.mentor, words.presentOf.mentee, others].filter(Boolean).join(', ')
  return [
    { kind: 'form', rows: [...head, [saidOf(words.present, 8, typeset(present)), saidOf(words.phase, 4, words.phases[phase])]] },
    ...reviewedRows(source, people.pair, meeting.id),
    { kind: 'heading', level: 2, text: words.since },
    { kind: 'form', rows: [[figure(words.applications, applications), figure(words.interviews, interviews), figure(words.newContacts, newContacts)]] },
    { kind: 'heading', level: 2, text: words.talk },
    { kind: 'form', rows: [[saidOf(words.topics, 12, topics && typeset(topics))], [saidOf(words.decisions, 12, decisions && typeset(decisions))], ...introductions(source, meeting)] },
    { kind: 'heading', level: 2, text: words.next },
    { kind: 'form', rows: [[saidOf(words.nextDate, 4, dayAfter(source, meeting)), moodSaid('mentor', mood?.mentor), moodSaid('mentee', mood?.mentee)]] },
  ]
}

/** That a meeting was cancelled: by whom, and whether the other knew. */
export function cancelledBlocks({ by, told, reason }: Details<'cancelled'>, head: readonly (readonly FormCell[])[]): readonly Block[] {
  return [
    { kind: 'form', rows: head },
    { kind: 'heading', level: 2, text: words.cancelledTitle },
    {
      kind: 'form',
      rows: [
        [saidOf(words.cancelledBy, 6, words.sides[by]), saidOf(words.told, 6, told === undefined ? undefined : told ? words.yes : words.no)],
        [saidOf(words.reason, 12, reason && typeset(reason))],
      ],
    },
  ]
}

const moodSaid = (side: 'mentor' | 'mentee', mood: number | undefined): FormCell => saidOf(words.moodOf[side], 4, mood === undefined ? undefined : words.moodSaid(mood))

function introductions({ book }: SheetSource, { id, pairId }: Meeting): readonly (readonly FormCell[])[] {
  const made = introductionsOf(book, pairId).filter(({ meetingId }) => meetingId === id)
  return made.map(({ organisation, person }) => [saidOf(words.introduction, 12, typeset(words.introduced(organisation, person)))])
}

/** The next meeting that was held or planned after this one. */
function dayAfter({ book }: SheetSource, { pairId, details: { on } }: Meeting): string | undefined {
  const next = meetingsOf(book, pairId).find(({ details }) => details.on > on && details.state !== 'cancelled')
  return next && words.onAt(next.details.on, next.details.at)
}
