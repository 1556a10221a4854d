import { type Casebook, listed } from './casebook'

import { remembered } from '#shared/core/remembered'
import type { GridVersion } from '#shared/grids/grid'
import type { Held, Interview, Subject } from '#shared/grids/interview'

/** An interview that was held. */
export type HeldInterview = Interview & { readonly held: Held }

export const isHeld = (interview: Interview): interview is HeldInterview => interview.held !== undefined

const bySubject = remembered((interviews: Casebook['interviews']) => {
  const found = new Map<string, Interview[]>()
  for (const interview of listed(interviews)) {
    const own = found.get(interview.subject.id)
    if (own) own.push(interview)
    else found.set(interview.subject.id, [interview])
  }
  return found
})

/** The interviews with a person or a pair, in the order they were begun. */
export const interviewsOf = (book: Casebook, subject: Subject['id']): readonly Interview[] => bySubject(book.interviews).get(subject) ?? []

/** The interview with a person or a pair that was last held. */
export const lastHeld = (book: Casebook, subject: Subject['id']): HeldInterview | undefined =>
  interviewsOf(book, subject)
    .filter(isHeld)
    .reduce<HeldInterview | undefined>((last, each) => (last && last.held.on > each.held.on ? last : each), undefined)

/** The interview with a person or a pair that is under way. */
export const underWay = (book: Casebook, subject: Subject['id']): Interview | undefined => interviewsOf(book, subject).findLast(interview => !isHeld(interview))

/** The grid an interview was asked by, in its own wording. Throws where the book lost it, which no command lets happen. */
export function gridOf(book: Casebook, { gridVersionId }: Pick<Interview, 'gridVersionId'>): GridVersion {
  const version = book.gridVersions[gridVersionId]
  if (!version) throw new Error(`The grid ${gridVersionId} is missing`)
  return version
}
