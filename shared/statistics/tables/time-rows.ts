import { costIn, valueOfYears } from '../hour-value'
import type { TimeRow } from '../rows'
import { type TimeGiven, timeGiven } from '../time-given'
import { askedWhere, numbered, yesNo } from './cells'
import type { Scope } from './scope'

import { internalNumber } from '#shared/domain/internal-number'

interface Given {
  readonly first: TimeGiven
  count: number
  minutes: number
  readonly years: Map<number, number>
}

const isAlike = (one: TimeGiven, other: TimeGiven): boolean =>
  one.mentorId === other.mentorId && one.what === other.what && one.paid === other.paid && one.companyId === other.companyId

/** One row for what each mentor gave in the period to each kind of thing, paid time apart from their own; in the order of their numbers. */
export function timeRows({ book, basis, period }: Scope): readonly TimeRow[] {
  const found = new Map<string, Given>()
  let last: Given | undefined
  for (const each of timeGiven(book, period)) {
    // What is alike mostly comes together: most of it needs no key of its own.
    if (!last || !isAlike(last.first, each)) {
      const key = [each.mentorId, each.what, yesNo(each.paid), each.companyId ?? 'none'].join(':')
      last = found.get(key) ?? { first: each, count: 0, minutes: 0, years: new Map<number, number>() }
      found.set(key, last)
    }
    last.count += 1
    last.minutes += each.minutes
    const year = Number(each.on.slice(0, 4))
    last.years.set(year, (last.years.get(year) ?? 0) + each.minutes)
  }
  const rows = [...found].map(([id, { first: { mentorId, companyId, what, paid }, count, minutes, years }]) => {
    const company = companyId && book.companies[companyId]
    return {
      id,
      mentorNumber: internalNumber(mentorId),
      company: company ? company.id : ('none' as const),
      market: askedWhere(company !== undefined, company?.sector),
      what,
      paid: yesNo(paid),
      count,
      minutes,
      cents: paid ? valueOfYears(years, year => costIn(year, company, basis)) : 0,
    }
  })
  return numbered('T', rows.sort((one, other) => (one.mentorNumber < other.mentorNumber ? -1 : one.mentorNumber > other.mentorNumber ? 1 : one.id < other.id ? -1 : 1)))
}
