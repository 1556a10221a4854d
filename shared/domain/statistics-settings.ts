import { z } from 'zod'

import { paragraphs } from './line'
import { ItemKey } from './lists'
import { EveryYearDay } from './year-day'

/** How ages are cut: as the FSE+, the Forem or the integration centres ask, or as the association sets (statistics §4.2). */
export const AgePreset = z.enum(['fse', 'forem', 'five-year', 'own'])
export type AgePreset = z.infer<typeof AgePreset>

/** The international levels of studies (CITE) that the FSE+ asks. */
export const CiteLevel = z.enum(['0-2', '3-4', '5-8'])
export type CiteLevel = z.infer<typeof CiteLevel>

/** The situations on the labour market that the FSE+ asks. */
export const FseStatus = z.enum(['unemployed', 'inactive', 'employed'])
export type FseStatus = z.infer<typeof FseStatus>

const isAscending = (ages: readonly number[]) => ages.every((age, index) => ages.slice(0, index).every(before => before < age))

/** How the results are counted and told; all of it is printed in the workbook. */
export const StatisticsSettings = z.strictObject({
  id: z.literal('statistics'),
  ages: AgePreset,
  /** Where the association cuts: each age begins a bracket, in completed years, in ascending order. */
  ownAges: z.array(z.int().min(1).max(120)).min(1).max(20).refine(isAscending, 'ages-out-of-order').readonly(),
  /** The first day of a year: 1 January, or 1 September for a school year. */
  yearStart: EveryYearDay,
  /** A job for at least so many months counts as durable (statistics §4.5). */
  durableMonths: z.int().min(1).max(24),
  /** The level of each kind of studies, and the situation of each status at entry; those that are not named count as unknown. */
  cite: z.record(ItemKey, CiteLevel).readonly(),
  fse: z.record(ItemKey, FseStatus).readonly(),
  /** The definitions that the association words in its own way, by the code of the indicator. */
  definitions: z.record(z.string().regex(/^[A-H]\d[a-z]?$/), paragraphs(600)).readonly(),
  /** What only the association knows of a year, named by the calendar year in which it begins. */
  years: z.record(z.string().regex(/^\d{4}$/), z.strictObject({ subsidyCents: z.int().min(0).optional(), teamMinutes: z.int().min(0).optional() })).readonly(),
})
export type StatisticsSettings = Readonly<z.infer<typeof StatisticsSettings>>
