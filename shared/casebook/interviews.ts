import { type Casebook, listed } from './casebook'

import { remembered } from '#shared/core/remembered'
import type { PairId } from '#shared/domain/ids'
import type { PairOccasion } from '#shared/domain/pair-occasion'
import type { GridVersion } from '#shared/grids/grid'
import { type Held, type Interview, isOccasion, type Subject } from '#shared/grids/interview'

/** An interview that was held. */
export type HeldInterview = Interview & { readonly held: Held }

export const isHeld = (interview: Interview): interview is HeldInterview => interview.held !== undefined

type ById = Map<string, Interview[]>

/** The interviews by what they are about: those on the way of a person or pair, and each kind of occasion of a pair; and those under way. */
const found = remembered((interviews: Casebook['interviews']) => {
  const byId: Readonly<Record<'own' | PairOccasion['kind'], ById>> = { own: new Map(), 'check-in': new Map(), closing: new Map(), evaluation: new Map() }
  const begun: Interview[] = []
  for (const interview of listed(interviews)) {
    if (!isHeld(interview)) begun.push(interview)
    const { subject } = interview
    const those = isOccasion(subject) ? byId[subject.kind] : byId.own
    const own = those.get(subject.id)
    if (own) own.push(interview)
    else those.set(subject.id, [interview])
  }
  return { byId, begun }
})

/** Every interview that was begun and not held yet, in the order they were begun. */
export const interviewsUnderWay = (book: Casebook): readonly Interview[] => found(book.interviews).begun

const NONE: readonly Interview[] = []

const isSame = (one: PairOccasion, other: PairOccasion): boolean =>
  one.kind === other.kind && (!('side' in one) || !('side' in other) || one.side === other.side) && (!('number' in one) || !('number' in other) || one.number === other.number)

/** A person, a pair for its first meeting, or an occasion of a pair. */
export type Whose = Subject['id'] | Subject

/** The interviews with a person, with a pair when it first met, or of an occasion, in the order they were begun. */
export function interviewsOf(book: Casebook, whose: Whose): readonly Interview[] {
  if (typeof whose !== 'string' && isOccasion(whose)) return occasionsOf(book, whose.id, whose.kind).filter(({ subject }) => isOccasion(subject) && isSame(subject, whose))
  return found(book.interviews).byId.own.get(typeof whose === 'string' ? whose : whose.id) ?? NONE
}

/** The interviews of all occasions of a kind that a pair has, in the order they were begun. */
export const occasionsOf = (book: Casebook, pairId: PairId, kind: PairOccasion['kind']): readonly Interview[] => found(book.interviews).byId[kind].get(pairId) ?? NONE

/** The interview that was last held of these. */
export const lastHeld = (book: Casebook, whose: Whose): HeldInterview | undefined =>
  interviewsOf(book, whose)
    .filter(isHeld)
    .reduce<HeldInterview | undefined>((last, each) => (last && last.held.on > each.held.on ? last : each), undefined)

/** The interview of these that is under way. */
export const underWay = (book: Casebook, whose: Whose): Interview | undefined => interviewsOf(book, whose).findLast(interview => !isHeld(interview))

/** The grid an interview was asked by, in its own wording. Throws where the book lost it, which no command lets happen. */
export function gridOf(book: Casebook, { gridVersionId }: Pick<Interview, 'gridVersionId'>): GridVersion {
  const version = book.gridVersions[gridVersionId]
  if (!version) throw new Error(`The grid ${gridVersionId} is missing`)
  return version
}
