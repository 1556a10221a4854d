import { type Casebook, listed } from './casebook'

import type { MenteeId, MentorId, PairId } from '#shared/domain/ids'
import { type IsoDate, later } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { isOccasion, type Subject } from '#shared/grids/interview'

/** When one last had to do with each person, by the id of the file. */
export type LastContacts = ReadonlyMap<MentorId | MenteeId, IsoDate>

type Days = readonly (IsoDate | undefined)[]
interface Dated {
  readonly on: IsoDate
}

/**
 * The last day with anything about each mentor and mentee: their file, decisions, consents and notices, their pairs with all that stands in them, interviews,
 * exchanges, what a partner was told, and sessions where they were not missed. Being on the list of a newsletter is no contact.
 * Somebody who was a mentee and became a mentor is one person: what is told of one file is told of the other, since they are erased together.
 */
export function lastContacts(book: Casebook): LastContacts {
  const known = new Map<MentorId | MenteeId, IsoDate>()
  const note = (id: MentorId | MenteeId, ...days: Days) => {
    for (const on of days) if (on !== undefined) known.set(id, later(known.get(id) ?? on, on))
  }
  const noteBoth = (pairId: PairId, ...days: Days) => {
    const pair = book.pairs[pairId]
    if (!pair) return
    note(pair.mentorId, ...days)
    note(pair.menteeId, ...days)
  }
  for (const mentor of listed(book.mentors)) note(mentor.id, ...fileDays(mentor), mentor.informationNote?.givenOn, mentor.informationNote?.receiptOn)
  for (const mentee of listed(book.mentees)) note(mentee.id, ...fileDays(mentee), mentee.preselectedOn)
  for (const draft of listed(book.pairDrafts)) {
    if (draft.mentorId) note(draft.mentorId, draft.begunOn)
    if (draft.menteeId) note(draft.menteeId, draft.begunOn)
  }
  pairDays(book, noteBoth)
  occasionDays(book, noteBoth)
  for (const { subject, begunOn, held } of listed(book.interviews)) noteSubject(subject, [begunOn, held?.on], note, noteBoth)
  for (const { with: who, on } of listed(book.exchanges)) if (who.kind === 'mentor' || who.kind === 'mentee') note(who.id, on)
  for (const { menteeId, on, done } of listed(book.progressUpdates)) if (done.kind === 'sent') note(menteeId, on)
  for (const { on, cancelledOn, invitees } of listed(book.groupSessions)) {
    if (cancelledOn !== undefined) continue
    for (const { who, attendance } of invitees) if (who.kind !== 'newcomer' && attendance !== 'absent') note(who.id, on)
  }
  for (const { id, formerMenteeId } of listed(book.mentors)) {
    if (!formerMenteeId) continue
    note(id, known.get(formerMenteeId))
    note(formerMenteeId, known.get(id))
  }
  return known
}

const daysOf = (dated: readonly Dated[] = []): Days => dated.map(({ on }) => on)

/** The days of a file itself; those before the programme was kept here count as well. */
function fileDays({ registeredOn, decisions, consents, informed, limitation, before }: Mentor | Mentee): Days {
  return [registeredOn, ...daysOf(decisions), ...Object.values(consents).flatMap(daysOf), ...daysOf(informed), limitation?.since, ...Object.values(before ?? {})]
}

type Note = (pairId: PairId, ...days: Days) => void

/** What a pair lived: its story, meetings, contacts and papers. A term to come is no contact. */
function pairDays(book: Casebook, note: Note): void {
  for (const { id, opening, moves } of listed(book.pairs)) {
    const begun = opening.kind === 'proposed' ? [opening.on] : opening.kind === 'agreed' ? [opening.firstMeetingOn, opening.mentorAgreedOn, opening.menteeAgreedOn] : [opening.signedOn ?? opening.terms.startsOn]
    note(id, ...begun, ...daysOf(moves))
  }
  for (const { pairId, details } of listed(book.meetings)) note(pairId, details.on)
  for (const { pairId, on } of listed(book.pairContacts)) note(pairId, on)
  for (const { pairId, on, resultOn } of listed(book.introductions)) note(pairId, on, resultOn)
  for (const { pairId, doneOn } of listed(book.nextSteps)) note(pairId, doneOn)
  for (const { pairId, printedOn, signatures } of [...listed(book.contracts), ...listed(book.amendments)]) note(pairId, printedOn, ...Object.values(signatures))
}

/** Six-week contacts, closings, questionnaires and what became of people, with the calls that nobody answered. */
function occasionDays(book: Casebook, note: Note): void {
  for (const { pairId, attempts, assessment } of listed(book.checkIns)) note(pairId, ...daysOf(attempts), assessment?.on)
  for (const { id, attempts, planned, held, certificates } of listed(book.closings)) note(id, ...daysOf(attempts), planned?.on, held?.on, ...Object.values(certificates))
  for (const { id, sides } of listed(book.evaluations)) note(id, ...Object.values(sides).map(({ handedOn }) => handedOn))
  for (const { pairId, attempts, answer } of listed(book.followUps)) note(pairId, ...daysOf(attempts), answer?.on)
}

function noteSubject(subject: Subject, days: Days, note: (id: MentorId | MenteeId, ...days: Days) => void, noteBoth: Note): void {
  if (isOccasion(subject) || subject.kind === 'pair') noteBoth(subject.id, ...days)
  else note(subject.id, ...days)
}
