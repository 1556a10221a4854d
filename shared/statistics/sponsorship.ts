import type { Basis } from './basis'
import { type AppliedCost, costIn, valueOfYears } from './hour-value'
import { isIn, type ReportPeriod } from './report-period'
import { allBegun, type BegunPair, ranIn } from './tables/begun-pairs'
import { type TimeGiven, timeGiven, WORKED_ITEMS, type WorkedItem } from './time-given'
import { type UnnotedTime, unnotedTime } from './unnoted-time'

import type { Casebook } from '#shared/casebook/casebook'
import { entryFor } from '#shared/casebook/entries'
import { engagementOf } from '#shared/casebook/mentor-hours'
import type { CompanyId, MentorId } from '#shared/domain/ids'
import { earlier, type IsoDate } from '#shared/domain/iso-date'

/** Time given to one kind of thing on working time: how often, how long, and its value rounded to the cent. */
export interface SponsoredTime {
  readonly what: WorkedItem
  readonly count: number
  readonly minutes: number
  readonly cents: number
}

/** What one employee gave on working time. */
export interface SponsoredMentor {
  readonly mentorId: MentorId
  readonly byKind: readonly SponsoredTime[]
  readonly minutes: number
  readonly cents: number
  /** What happened on working time although nobody noted how long: it counts for nothing. */
  readonly unnoted: number
}

/** What a company gave in working time in a period, logged hours only; a value, never a tax claim (statistics §4.8). */
export interface CompanySponsorship {
  /** Absent for working time whose employer nobody noted. */
  readonly companyId: CompanyId | undefined
  readonly mentors: readonly SponsoredMentor[]
  readonly byKind: readonly SponsoredTime[]
  readonly minutes: number
  readonly cents: number
  readonly unnoted: number
  /** What the hours were valued at, the first year first; without hours, the cost of the last year of the period. */
  readonly costs: readonly UsedCost[]
}

/** A cost and the calendar years whose hours were valued at it. */
export interface UsedCost extends AppliedCost {
  readonly years: readonly number[]
}

/** The skills sponsorship of a period after the fact: every company whose employees mentored on working time, those without any hour noted included. */
export function sponsorshipIn(book: Casebook, { from, to }: ReportPeriod, basis: Basis): readonly CompanySponsorship[] {
  const period = { from, to: earlier(to, basis.today) }
  if (period.to < from) return []
  const given = timeGiven(book, period).filter(({ paid }) => paid)
  const unnoted = unnotedTime(book, period)
  const engaged = allBegun(book).filter(pair => ranIn(pair, period)).flatMap(pair => engagedIn(book, pair) ?? [])

  const byCompany = new Map<CompanyId | undefined, { readonly [Part in keyof Found]: Found[Part][number][] }>()
  const of = ({ companyId }: { readonly companyId?: CompanyId | undefined }) => {
    const company = known(book, companyId)
    const found = byCompany.get(company) ?? { given: [], unnoted: [], engaged: [] }
    byCompany.set(company, found)
    return found
  }
  for (const each of given) of(each).given.push(each)
  for (const each of unnoted) of(each).unnoted.push(each)
  for (const each of engaged) of(each).engaged.push(each)
  return [...byCompany].map(([companyId, found]) => companySponsorship({ book, basis, period }, companyId, found))
}

/** What one company gave in each of several periods, read in one go; a period without any time is left out. */
export function sponsoredPeriods(book: Casebook, companyId: CompanyId, periods: readonly ReportPeriod[], basis: Basis): readonly { readonly period: ReportPeriod; readonly given: CompanySponsorship }[] {
  const [first, last] = [periods.map(({ from }) => from).toSorted()[0], periods.map(({ to }) => to).toSorted().at(-1)]
  if (first === undefined || last === undefined) return []
  const whole = { from: first, to: earlier(last, basis.today) }
  const given = timeGiven(book, whole, companyId).filter(({ paid }) => paid)
  const unnoted = unnotedTime(book, whole, companyId)
  return periods.flatMap(period => {
    const ofPeriod = { given: given.filter(({ on }) => isIn(period, on)), unnoted: unnoted.filter(({ on }) => isIn(period, on)), engaged: [] }
    return ofPeriod.given.length + ofPeriod.unnoted.length === 0 ? [] : [{ period, given: companySponsorship({ book, basis, period }, companyId, ofPeriod) }]
  })
}

/** What one company gave; nothing where none of its employees mentored on working time. */
export const sponsorshipOf = (book: Casebook, companyId: CompanyId, period: ReportPeriod, basis: Basis): CompanySponsorship | undefined =>
  sponsorshipIn(book, period, basis).find(each => each.companyId === companyId)

const known = (book: Casebook, companyId: CompanyId | undefined): CompanyId | undefined => (companyId && book.companies[companyId] ? companyId : undefined)

interface Employee {
  readonly mentorId: MentorId
  readonly companyId: CompanyId | undefined
}

/** Who mentors in a pair on working time, and for whom. */
function engagedIn(book: Casebook, { pair }: BegunPair): Employee | undefined {
  return engagementOf(book, pair) === 'working-time' ? { mentorId: pair.mentorId, companyId: entryFor(book, pair)?.mentor.companyId } : undefined
}

interface Found {
  readonly given: readonly TimeGiven[]
  readonly unnoted: readonly UnnotedTime[]
  readonly engaged: readonly Employee[]
}

interface Rules {
  readonly book: Casebook
  readonly basis: Basis
  readonly period: ReportPeriod
}

function companySponsorship({ book, basis, period }: Rules, companyId: CompanyId | undefined, { given, unnoted, engaged }: Found): CompanySponsorship {
  const company = companyId && book.companies[companyId]
  const costOf = (year: number) => costIn(year, company, basis)
  const people = [...new Set([...given, ...unnoted, ...engaged].map(({ mentorId }) => mentorId))]
  const [timeOf, unnotedOf] = [byMentor(given), byMentor(unnoted)]
  const mentors = people.map((mentorId): SponsoredMentor => {
    const own = timeOf.get(mentorId) ?? []
    const byKind = kinds(own.map(each => ({ ...each, count: 1, cents: 0 }))).map(each => ({ ...each, cents: valueOfYears(minutesByYear(own.filter(({ what }) => what === each.what)), costOf) }))
    return { mentorId, byKind, ...sums(byKind), unnoted: unnotedOf.get(mentorId)?.length ?? 0 }
  })
  // Sums of what is rounded for each mentor and kind, as the rows of the report are: every surface tells the same amount.
  const byKind = kinds(mentors.flatMap(mentor => mentor.byKind))
  return { companyId, mentors, byKind, ...sums(byKind), unnoted: unnoted.length, costs: costsUsed(given, period, costOf) }
}

function byMentor<Each extends { readonly mentorId: MentorId }>(all: readonly Each[]): ReadonlyMap<MentorId, readonly Each[]> {
  const found = new Map<MentorId, Each[]>()
  for (const each of all) {
    const own = found.get(each.mentorId)
    if (own) own.push(each)
    else found.set(each.mentorId, [each])
  }
  return found
}

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4))

function minutesByYear(given: readonly TimeGiven[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>()
  for (const { on, minutes } of given) years.set(yearOf(on), (years.get(yearOf(on)) ?? 0) + minutes)
  return years
}

function costsUsed(given: readonly TimeGiven[], period: ReportPeriod, costOf: (year: number) => AppliedCost): readonly UsedCost[] {
  const years = given.length > 0 ? [...minutesByYear(given).keys()].toSorted((one, other) => one - other) : [yearOf(period.to)]
  const used: UsedCost[] = []
  for (const year of years) {
    const applied = costOf(year)
    const last = used.at(-1)
    if (last?.cost === applied.cost) used[used.length - 1] = { ...last, years: [...last.years, year] }
    else used.push({ ...applied, years: [year] })
  }
  return used
}

/** Everything of one kind together, in the order of the calculation for companies. */
const kinds = (time: readonly SponsoredTime[]): readonly SponsoredTime[] =>
  WORKED_ITEMS.flatMap(what => {
    const own = time.filter(each => each.what === what)
    return own.length === 0 ? [] : [{ what, count: own.reduce((sum, { count }) => sum + count, 0), ...sums(own) }]
  })

const sums = (time: readonly Pick<SponsoredTime, 'minutes' | 'cents'>[]) => ({
  minutes: time.reduce((sum, { minutes }) => sum + minutes, 0),
  cents: time.reduce((sum, { cents }) => sum + cents, 0),
})
