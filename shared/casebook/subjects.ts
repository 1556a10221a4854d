import type { Casebook } from './casebook'

import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import type { Subject } from '#shared/grids/interview'

/** The file of someone who is interviewed and decided upon. */
export const subjectOf = (book: Casebook, { kind, id }: Subject): Mentor | Mentee | undefined => (kind === 'mentor' ? book.mentors[id] : book.mentees[id])

/** The book with the file of a subject in the place of the one it held. */
export const withSubject = (book: Casebook, { kind, id }: Subject, person: Mentor | Mentee): Casebook =>
  kind === 'mentor' ? { ...book, mentors: { ...book.mentors, [id]: person as Mentor } } : { ...book, mentees: { ...book.mentees, [id]: person as Mentee } } // the subject says which of the two
