import type { Casebook } from './casebook'
import { computedCriteria } from './content-in-force'
import { gridOf, lastHeld, underWay } from './interviews'
import type { UnmetCriterion } from './refusal'

import { ageOn } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import type { ComputedCriterion } from '#shared/domain/programme-settings'
import { type CriterionWeight, questionsOf } from '#shared/grids/grid'
import type { Interview } from '#shared/grids/interview'

/** A selection criterion and how it stands for a person; unknown is never taken for a no. */
export interface CriterionVerdict {
  readonly key: string
  readonly weight: CriterionWeight
  readonly verdict: 'met' | 'not-met' | 'unknown'
  /** Asked in the interview, in its own words; or computed, with the bounds and the age in completed years. */
  readonly from: { readonly kind: 'question'; readonly label: string } | { readonly kind: 'age'; readonly bounds: ComputedCriterion; readonly age?: number }
}

/**
 * Every criterion of the programme for a person: those of an interview (the last one held, or else the one under way) and those computed on a day.
 * The two of the brochure stand in every grid: available for the job search, and wishes to be mentored (stage 2).
 */
export function criteriaOf(book: Casebook, mentee: Mentee, on: IsoDate, interview: Interview | undefined = lastHeld(book, mentee.id) ?? underWay(book, mentee.id)): readonly CriterionVerdict[] {
  return [...(interview ? askedCriteria(book, interview) : []), ...computedCriteria(book).map(bounds => ageVerdict(bounds, mentee, on))]
}

/** The required criteria that keep a person from being accepted on a day. */
export const unmetCriteria = (book: Casebook, mentee: Mentee, on: IsoDate): readonly UnmetCriterion[] =>
  criteriaOf(book, mentee, on, lastHeld(book, mentee.id)).flatMap(({ key, weight, verdict }) => (weight === 'required' && verdict !== 'met' ? [{ key, verdict }] : []))

function askedCriteria(book: Casebook, interview: Interview): readonly CriterionVerdict[] {
  return questionsOf(gridOf(book, interview)).flatMap(question => {
    if (question.kind !== 'yes-no' || !question.criterion) return []
    const answer = interview.answers[question.key]
    const verdict = answer === true ? 'met' : answer === false ? 'not-met' : 'unknown'
    return [{ key: question.key, weight: question.criterion, verdict, from: { kind: 'question' as const, label: question.label } }]
  })
}

function ageVerdict(bounds: ComputedCriterion, { birthDate }: Mentee, on: IsoDate): CriterionVerdict {
  const { key, weight, atLeast, atMost } = bounds
  if (birthDate === undefined) return { key, weight, verdict: 'unknown', from: { kind: 'age', bounds } }
  const age = ageOn(birthDate, on)
  const met = (atLeast === undefined || age >= atLeast) && (atMost === undefined || age <= atMost)
  return { key, weight, verdict: met ? 'met' : 'not-met', from: { kind: 'age', bounds, age } }
}
