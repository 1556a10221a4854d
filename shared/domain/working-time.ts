import { z } from 'zod'

import { line } from './line'

/** What a mentor's engagement is made of, as the calculation counts it (statistics §4.8). */
export const WorkItem = z.enum([
  'information',
  'preparation',
  'training',
  'first-meeting',
  'meetings',
  'monitoring',
  'closing',
  'evaluation',
  'contacts',
  'community',
])
export type WorkItem = z.infer<typeof WorkItem>

/** How long one thing takes and how often it happens in a mentoring; `optional` ones stand outside the minimum. */
export const WorkFigure = z.strictObject({
  item: WorkItem,
  times: z.int().min(0).max(400),
  minutes: z.int().min(0).max(1440),
  source: line(),
  optional: z.literal(true).optional(),
  /** Asked of a mentor once, not again for a second pair. */
  onlyOnce: z.literal(true).optional(),
})
export type WorkFigure = Readonly<z.infer<typeof WorkFigure>>

/** What an hour of work costs an employer, contributions included, in euro cents; of which year and after whom. */
export const HourlyCost = z.strictObject({ cents: z.int().min(1).max(100_000), year: z.int().min(2000).max(2100), source: line() })
export type HourlyCost = Readonly<z.infer<typeof HourlyCost>>

/** The costs of other years, kept when a new one was entered: at most one for a year. */
export const OtherCosts = z
  .array(HourlyCost)
  .max(100)
  .refine(costs => new Set(costs.map(({ year }) => year)).size === costs.length, 'year-twice')
  .readonly()

/** The costs that stay beside a new one: those of other years; the one that was known of its year is replaced. */
export function otherCostsBeside(known: readonly HourlyCost[], year: number | undefined): readonly HourlyCost[] | undefined {
  const others = known.filter((each, index) => each.year !== year && known.findIndex(other => other.year === each.year) === index).toSorted((one, other) => other.year - one.year)
  return others.length > 0 ? others : undefined
}

/** What an hour of a year cost: as entered for that year, else the last before it, else the first after. */
export function costOfYear(costs: readonly HourlyCost[], year: number): HourlyCost | undefined {
  const inOrder = costs.toSorted((one, other) => one.year - other.year)
  return inOrder.findLast(each => each.year <= year) ?? inOrder[0]
}

/** What a company wishes to know: how many employees would mentor, at what cost, and what beyond the minimum is counted. */
export const SponsorshipPlan = z.strictObject({
  mentors: z.int().min(0).max(10_000),
  /** The company's own cost; without it the reference of the settings is taken. */
  hourlyCost: HourlyCost.optional(),
  /** What the company gave as its cost of other years: the hours of those years keep their value. */
  otherCosts: OtherCosts.optional(),
  withOptional: z.array(WorkItem).max(10).readonly(),
  /** The information session is coupled with the preparation (self-employed and company heads): preparation counts for nothing. */
  coupled: z.boolean(),
})
export type SponsorshipPlan = Readonly<z.infer<typeof SponsorshipPlan>>

/** One line of the calculation. */
export interface WorkRow {
  readonly figure: WorkFigure
  readonly counted: boolean
  readonly minutes: number
}

/** Hours in minutes, values in euro cents rounded to the nearest cent. */
export interface WorkCalculation {
  readonly rows: readonly WorkRow[]
  readonly minutesPerMentor: number
  readonly centsPerMentor: number
  /** The same mentor with another pair: no information, preparation or training again. */
  readonly minutesForSecondPair: number
  readonly mentors: number
  readonly totalMinutes: number
  readonly totalCents: number
  readonly hourlyCost: HourlyCost
}

/** The skills sponsorship of a company: hours × fully loaded hourly cost × mentors. A value, never a tax claim (statistics §4.8). */
export function calculateSponsorship(figures: readonly WorkFigure[], plan: SponsorshipPlan, reference: HourlyCost): WorkCalculation {
  const rows = figures.map(figure => {
    const isCoupled = plan.coupled && figure.item === 'preparation'
    const counted = !isCoupled && (!figure.optional || plan.withOptional.includes(figure.item))
    return { figure, counted, minutes: counted ? figure.times * figure.minutes : 0 }
  })
  const minutesPerMentor = sum(rows)
  const hourlyCost = plan.hourlyCost ?? reference
  const totalMinutes = minutesPerMentor * plan.mentors
  return {
    rows,
    minutesPerMentor,
    centsPerMentor: valueInCents(minutesPerMentor, hourlyCost),
    minutesForSecondPair: sum(rows.filter(({ figure }) => !figure.onlyOnce)),
    mentors: plan.mentors,
    totalMinutes,
    totalCents: valueInCents(totalMinutes, hourlyCost),
    hourlyCost,
  }
}

/** What a company said an hour of a year cost; nothing where the reference holds: always, or since the last year it gave a cost for. */
export function ownCostOfYear({ hourlyCost, otherCosts = [] }: Pick<SponsorshipPlan, 'hourlyCost' | 'otherCosts'>, year: number): HourlyCost | undefined {
  if (!hourlyCost && otherCosts.every(each => each.year < year)) return undefined
  return costOfYear(hourlyCost ? [hourlyCost, ...otherCosts] : otherCosts, year)
}

/** Minutes of work as euro cents. */
export const valueInCents = (minutes: number, { cents }: HourlyCost): number => Math.round((minutes * cents) / 60)

const sum = (rows: readonly WorkRow[]) => rows.reduce((total, { minutes }) => total + minutes, 0)
