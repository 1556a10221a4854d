import type { TimeRow } from '../rows'
import { type TimeGiven, timeGiven } from '../time-given'
import { numbered, told, yesNo } from './cells'
import type { Scope } from './scope'

import { internalNumber } from '#shared/domain/internal-number'
import { valueInCents } from '#shared/domain/working-time'

interface Given {
  readonly first: TimeGiven
  count: number
  minutes: number
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
      last = found.get(key) ?? { first: each, count: 0, minutes: 0 }
      found.set(key, last)
    }
    last.count += 1
    last.minutes += each.minutes
  }
  const rows = [...found].map(([id, { first: { mentorId, companyId, what, paid }, count, minutes }]) => {
    const company = companyId && book.companies[companyId]
    return {
      id,
      mentorNumber: internalNumber(mentorId),
      company: company ? company.id : ('none' as const),
      market: told(company?.sector),
      what,
      paid: yesNo(paid),
      count,
      minutes,
      cents: paid ? valueInCents(minutes, company?.sponsorship?.hourlyCost ?? basis.hourlyCost) : 0,
    }
  })
  return numbered('T', rows.sort((one, other) => (one.mentorNumber < other.mentorNumber ? -1 : one.mentorNumber > other.mentorNumber ? 1 : one.id < other.id ? -1 : 1)))
}
