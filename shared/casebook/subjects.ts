import type { Casebook } from './casebook'

import type { PairId } from '#shared/domain/ids'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import type { Pair } from '#shared/domain/pair'
import type { PairOccasion } from '#shared/domain/pair-occasion'
import type { PersonSubject, Subject } from '#shared/grids/interview'

/** Whom an interview is held with, with the files; a pair with those of both. */
export type Interviewed =
  | { readonly kind: 'mentor'; readonly person: Mentor }
  | { readonly kind: 'mentee'; readonly person: Mentee }
  | ({ readonly kind: 'pair' } & BothOf)
  | ({ readonly kind: 'occasion'; readonly occasion: PairOccasion } & BothOf)

/** A pair with the files of both. */
export interface BothOf {
  readonly pair: Pair
  readonly mentor: Mentor
  readonly mentee: Mentee
}

/** Whom an interview is held with; nothing where the book does not know them. */
export function interviewedOf(book: Casebook, subject: Subject): Interviewed | undefined {
  switch (subject.kind) {
    case 'mentor': {
      const person = book.mentors[subject.id]
      return person && { kind: 'mentor', person }
    }
    case 'mentee': {
      const person = book.mentees[subject.id]
      return person && { kind: 'mentee', person }
    }
    case 'pair': {
      const both = bothOf(book, subject.id)
      return both && { kind: 'pair', ...both }
    }
    case 'check-in':
    case 'closing':
    case 'evaluation': {
      const both = bothOf(book, subject.id)
      return both && { kind: 'occasion', occasion: subject, ...both }
    }
  }
}

/** A pair with the files of both; nothing where the book does not know them. */
export function bothOf(book: Casebook, pairId: PairId): BothOf | undefined {
  const pair = book.pairs[pairId]
  const [mentor, mentee] = [pair && book.mentors[pair.mentorId], pair && book.mentees[pair.menteeId]]
  return pair && mentor && mentee && { pair, mentor, mentee }
}

/** The file of someone who is interviewed and decided upon. */
export const subjectOf = (book: Casebook, { kind, id }: PersonSubject): Mentor | Mentee | undefined => (kind === 'mentor' ? book.mentors[id] : book.mentees[id])

/** The book with the file of a subject in the place of the one it held. */
export const withSubject = (book: Casebook, { kind, id }: PersonSubject, person: Mentor | Mentee): Casebook =>
  kind === 'mentor' ? { ...book, mentors: { ...book.mentors, [id]: person as Mentor } } : { ...book, mentees: { ...book.mentees, [id]: person as Mentee } } // the subject says which of the two
