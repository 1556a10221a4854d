import { figureMask } from './public-masks'

import type { Results } from '../results'

import { publication } from '#shared/statistics/publication'

/** What results are read for: how pairs end, what becomes of the mentees, and what both say of it. */
const OUTCOMES = /^[EFG]/

/** True where the public edition of a period would hide, or could not tell, most of its results; the years before, which hide more still, are not looked at. */
export function isMostlyHidden({ tables, indicators }: Pick<Results, 'tables' | 'indicators'>): boolean {
  const measures = indicators.flatMap(({ numerator, denominator }) => [numerator, ...(denominator ? [denominator] : [])])
  const { maskOf } = publication([{ period: 'now', tables, measures }])
  const outcomes = indicators.filter(({ code }) => OUTCOMES.test(code))
  const told = outcomes.filter(each => each.value !== undefined && figureMask(maskOf, 'now', each) === undefined)
  return told.length * 2 < outcomes.length
}
