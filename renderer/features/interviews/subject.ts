import { pairNames } from '../../api/names'
import { places } from '../../ui/places'

import type { Casebook } from '#shared/casebook/casebook'
import type { Interviewed } from '#shared/casebook/subjects'
import { fullName } from '#shared/domain/person'
import type { PersonSubject, Subject } from '#shared/grids/interview'

/** The page of those with whom an interview is held, and the one that one came from. */
export function subjectPlaces(subject: Subject): { readonly file: string; readonly path: string } {
  const { kind, id } = subject
  switch (kind) {
    case 'mentor':
      return { file: places.mentor(id), path: places.mentorPath(id) }
    case 'mentee':
      return { file: places.mentee(id), path: places.menteePath(id) }
    case 'pair':
      return { file: places.pair(id), path: places.pair(id) }
    case 'check-in':
      return { file: places.pair(id), path: places.checkIn(id, subject.number, subject.side) }
    case 'closing':
      return { file: places.pair(id), path: places.pairClosing(id) }
    case 'evaluation':
      return { file: places.pair(id), path: places.evaluation(id, subject.side) }
  }
}

/** Where the association decides on someone. */
export const decisionPlace = ({ kind, id }: PersonSubject): string => (kind === 'mentor' ? places.mentorStep(id, 'decision') : places.menteeStep(id, 'decision'))

/** Those with whom an interview is held, by name. */
export function subjectName(book: Casebook, interviewed: Interviewed): string {
  switch (interviewed.kind) {
    case 'mentor':
    case 'mentee':
      return fullName(interviewed.person)
    case 'pair':
      return pairNames(book, interviewed.pair)
    case 'occasion': {
      const { occasion, pair } = interviewed
      return occasion.kind === 'closing' ? pairNames(book, pair) : fullName(interviewed[occasion.side])
    }
  }
}
