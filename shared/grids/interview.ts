import { z } from 'zod'

import { Answers } from './answers'

import { CoordinatorId, GridVersionId, InterviewId, MenteeId, MentorId, PairId } from '#shared/domain/ids'
import { IsoDate } from '#shared/domain/iso-date'
import { PairOccasion } from '#shared/domain/pair-occasion'

/** Whom an interview is held with, or what a grid is filled in for; with a pair alone, it is their first meeting. */
export const Subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mentor'), id: MentorId }),
  z.strictObject({ kind: z.literal('mentee'), id: MenteeId }),
  z.strictObject({ kind: z.literal('pair'), id: PairId }),
  ...PairOccasion.options,
])
export type Subject = Readonly<z.infer<typeof Subject>>

/** One person, who is decided upon; a pair decides for itself. */
export type PersonSubject = Extract<Subject, { readonly kind: 'mentor' | 'mentee' }>

export const isOccasion = (subject: Subject): subject is PairOccasion => subject.kind === 'check-in' || subject.kind === 'closing' || subject.kind === 'evaluation'

/** That an interview was held, and is complete. */
export const Held = z.strictObject({
  on: IsoDate,
  by: CoordinatorId.optional(),
  /** How long it took, in minutes. */
  minutes: z.int().min(1).max(600).optional(),
  /** The information session was part of it (brochure, stage 1 B: self-employed people and company heads). */
  coupled: z.literal(true).optional(),
})
export type Held = Readonly<z.infer<typeof Held>>

/** An interview along a grid: under way until `held` says when it took place. Each answer is kept as it is given. */
export const Interview = z.strictObject({
  id: InterviewId,
  gridVersionId: GridVersionId,
  subject: Subject,
  begunOn: IsoDate,
  answers: Answers,
  held: Held.optional(),
  /** When and by whom it was held before it was opened again, so that nobody enters it twice. */
  heldBefore: Held.optional(),
})
export type Interview = Readonly<z.infer<typeof Interview>>
