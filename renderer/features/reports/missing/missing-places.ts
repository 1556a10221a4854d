import { pairNames } from '../../../api/names'
import { places } from '../../../ui/places'

import type { Casebook } from '#shared/casebook/casebook'
import type { PairId } from '#shared/domain/ids'
import { fullName } from '#shared/domain/person'
import type { MissingDatum, MissingKind } from '#shared/statistics/missing-datum'
import { shortDay } from '#shared/text/format'
import { missingWords as words } from '#shared/text/missing-data'
import { sessionKinds } from '#shared/text/session-kinds'

/** The name of the field in the form of a person or a company. */
const FIELDS: Readonly<Partial<Record<MissingKind, string>>> = {
  gender: 'gender',
  'birth-date': 'birthDate',
  studies: 'studies',
  'entry-status': 'entryStatus',
  'unemployed-for': 'unemployedFor',
  postcode: 'address.postcode',
  nationality: 'nationality',
  'foreign-diploma': 'foreignDiploma',
  sector: 'sector',
  frame: 'frame.kind',
  'company-size': 'size',
  'company-nace': 'nace',
}

/** The address of a form with a field that gets the focus; one comes back here once it is filled in. */
const atField = (place: string, kind: MissingKind): string => `${place}?champ=${FIELDS[kind] ?? ''}&retour=${places.missingData}`

/** Where something missing is filled in. */
export function missingPlace(datum: MissingDatum): string {
  switch (datum.of) {
    case 'mentee':
      return atField(places.editMentee(datum.id), datum.kind)
    case 'mentor':
      return atField(places.editMentor(datum.id), datum.kind)
    case 'company':
      return atField(places.editCompany(datum.id), datum.kind)
    case 'pair':
      return datum.kind === 'end' ? places.pairClosing(datum.id) : `${places.pairClosing(datum.id)}?etape=situation&retour=${places.missingData}`
    case 'meeting':
      return places.meeting(datum.pairId, datum.id)
    case 'introduction':
    case 'contact':
      return places.pairMeetings(datum.pairId)
    case 'session':
      return places.session(datum.id)
    case 'interview':
      return places.interview(datum.id)
    case 'questionnaire':
      return places.evaluation(datum.pairId, datum.side)
    case 'follow-up':
      return places.followUp(datum.pairId, datum.months)
  }
}

/** Of whom or of what something is missing, in words, with the rest of what tells it apart. */
export function missingName(book: Casebook, datum: MissingDatum): { readonly label: string; readonly detail?: string } {
  const on = datum.on && shortDay(datum.on)
  const pairOf = (id: PairId, more?: string) => {
    const pair = book.pairs[id]
    return { label: pair ? `${pair.reference} – ${pairNames(book, pair)}` : id, ...((more ?? on) !== undefined && { detail: [more, on].filter(Boolean).join(', ') }) }
  }
  switch (datum.of) {
    case 'mentee':
    case 'mentor': {
      const person = datum.of === 'mentee' ? book.mentees[datum.id] : book.mentors[datum.id]
      return { label: person ? fullName(person) : datum.id, detail: words[datum.of] }
    }
    case 'company':
      return { label: book.companies[datum.id]?.name ?? datum.id }
    case 'session': {
      const session = book.groupSessions[datum.id]
      return { label: session ? (session.title ?? sessionKinds[session.kind]) : datum.id, ...(on && { detail: on }) }
    }
    case 'interview': {
      const mentor = book.mentors[datum.mentorId]
      return { label: mentor ? fullName(mentor) : datum.id, ...(on && { detail: on }) }
    }
    case 'pair':
      return pairOf(datum.id)
    case 'questionnaire':
      return pairOf(datum.pairId, words.sides[datum.side])
    case 'follow-up':
      return pairOf(datum.pairId, words.months(datum.months))
    case 'meeting':
    case 'introduction':
    case 'contact':
      return pairOf(datum.pairId)
  }
}
