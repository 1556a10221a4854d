import type { Basis } from './basis'
import type { ReportPeriod } from './report-period'
import { allBegun, type BegunPair, ranIn } from './tables/begun-pairs'
import { type TimeGiven, timeGiven, WORKED_ITEMS, type WorkedItem } from './time-given'
import { type UnnotedTime, unnotedTime } from './unnoted-time'

import type { Casebook } from '#shared/casebook/casebook'
import { entryFor } from '#shared/casebook/entries'
import { engagementOf } from '#shared/casebook/mentor-hours'
import type { CompanyId, MentorId } from '#shared/domain/ids'
import { earlier } from '#shared/domain/iso-date'
import { type HourlyCost, valueInCents } from '#shared/domain/working-time'

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
  readonly hourlyCost: HourlyCost
  /** The company told its own cost; otherwise the reference is taken. */
  readonly isOwnCost: boolean
}

/** The skills sponsorship of a period after the fact: every company whose employees mentored on working time, those without any hour noted included. */
export function sponsorshipIn(book: Casebook, { from, to }: ReportPeriod, basis: Basis): readonly CompanySponsorship[] {
  const period = { from, to: earlier(to, basis.today) }
  if (period.to < from) return []
  const given = timeGiven(book, period).filter(({ paid }) => paid)
  const unnoted = unnotedTime(book, period)
  const engaged = allBegun(book).filter(pair => ranIn(pair, period)).flatMap(pair => engagedIn(book, pair) ?? [])

  const companies = new Set<CompanyId | undefined>([...given, ...unnoted, ...engaged].map(({ companyId }) => known(book, companyId)))
  return [...companies].map(companyId => {
    const isHere = (each: { readonly companyId?: CompanyId | undefined }) => known(book, each.companyId) === companyId
    return companySponsorship(book, companyId, { given: given.filter(isHere), unnoted: unnoted.filter(isHere), engaged: engaged.filter(isHere) }, basis)
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

function companySponsorship(book: Casebook, companyId: CompanyId | undefined, { given, unnoted, engaged }: Found, basis: Basis): CompanySponsorship {
  const own = companyId && book.companies[companyId]?.sponsorship?.hourlyCost
  const hourlyCost = own ?? basis.hourlyCost
  const people = [...new Set([...given, ...unnoted, ...engaged].map(({ mentorId }) => mentorId))]
  const mentors = people.map((mentorId): SponsoredMentor => {
    const byKind = kinds(given.filter(each => each.mentorId === mentorId).map(each => ({ ...each, count: 1, cents: 0 }))).map(each => ({ ...each, cents: valueInCents(each.minutes, hourlyCost) }))
    return { mentorId, byKind, ...sums(byKind), unnoted: unnoted.filter(each => each.mentorId === mentorId).length }
  })
  // Sums of what is rounded for each mentor and kind, as the rows of the report are: every surface tells the same amount.
  const byKind = kinds(mentors.flatMap(mentor => mentor.byKind))
  return { companyId, mentors, byKind, ...sums(byKind), unnoted: unnoted.length, hourlyCost, isOwnCost: own !== undefined }
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
