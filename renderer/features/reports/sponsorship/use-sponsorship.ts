import { byPeriod } from '../../../api/by-day'
import { useCasebook } from '../../../api/mirror'
import { useReportPeriod } from '../../../api/report-period'
import { useToday } from '../../../api/surroundings'

import type { Casebook } from '#shared/casebook/casebook'
import { compareText } from '#shared/core/search-key'
import { defaults } from '#shared/defaults/defaults'
import { basisOf } from '#shared/statistics/basis'
import { type CompanySponsorship, sponsorshipIn } from '#shared/statistics/sponsorship'
import { sponsorship as words } from '#shared/text/sponsorship'

const givenIn = byPeriod((book, { from, to, today }) =>
  sponsorshipIn(book, { from, to }, basisOf(book, defaults, today)).toSorted(
    (one, other) => Number(one.companyId === undefined) - Number(other.companyId === undefined) || compareText(companyName(book, one), companyName(book, other)),
  ),
)

/** What companies gave in the period one looks at, by their names; what nobody noted an employer for comes last. */
export function useSponsorship() {
  const [book, today, { period }] = [useCasebook(), useToday(), useReportPeriod()]
  return { period, companies: givenIn(book, { ...period, today }) }
}

/** How one calls the company of a line. */
export const companyName = (book: Casebook, { companyId }: Pick<CompanySponsorship, 'companyId'>): string => (companyId && book.companies[companyId]?.name) ?? words.unknownCompany
