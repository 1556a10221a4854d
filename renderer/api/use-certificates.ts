import { useMemo } from 'react'

import { useCasebook, useSend } from './mirror'
import { useToday } from './surroundings'
import { useAttempt } from './use-attempt'

import { defaults } from '#shared/defaults/defaults'
import type { Company, GivenCertificate } from '#shared/domain/company'
import { basisOf } from '#shared/statistics/basis'
import type { ReportPeriod } from '#shared/statistics/report-period'
import { sponsoredPeriods } from '#shared/statistics/sponsorship'

/** The certificates that a company was handed, each beside what its days give today, and the two acts on them. */
export function useCertificates(company: Company) {
  const [book, today, send] = [useCasebook(), useToday(), useSend()]
  const { problem, attempt } = useAttempt()
  const certificates = useMemo(() => {
    const given = company.certificates ?? []
    const found = sponsoredPeriods(book, company.id, given, basisOf(book, defaults, today))
    return given.map(certificate => ({ certificate, now: found.find(({ period }) => isSamePeriod(period, certificate))?.given ?? { minutes: 0, cents: 0 } }))
  }, [book, company, today])
  return {
    certificates,
    problem,
    give: (certificate: GivenCertificate) => void attempt(send('company.give-certificate', { companyId: company.id, certificate })),
    takeBack: (certificate: GivenCertificate) => void attempt(send('company.take-certificate-back', { companyId: company.id, certificate })),
  }
}

const isSamePeriod = (one: ReportPeriod, other: ReportPeriod): boolean => one.from === other.from && one.to === other.to
