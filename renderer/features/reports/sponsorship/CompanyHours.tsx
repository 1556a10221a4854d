import './sponsorship.css'

import { Link } from 'wouter'

import { useCasebook } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { useCertificates } from '../../../api/use-certificates'
import { ButtonLink } from '../../../ui/ButtonLink'
import { CertificatesGiven } from '../../../ui/CertificatesGiven'
import { Facts } from '../../../ui/Facts'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { Sideways } from '../../../ui/Sideways'
import { companyName } from './use-sponsorship'

import type { Company } from '#shared/domain/company'
import type { CompanyId } from '#shared/domain/ids'
import { isRunning, type ReportPeriod } from '#shared/statistics/report-period'
import type { CompanySponsorship } from '#shared/statistics/sponsorship'
import { duration } from '#shared/text/format'
import { euros } from '#shared/text/sheets/company-sheet'
import { sponsorship as words, workedItems } from '#shared/text/sponsorship'

interface CompanyHoursProps {
  readonly given: CompanySponsorship
  readonly period: ReportPeriod
}

/** What one company gave, kind by kind, with the costs it is valued at; a certificate where something was logged, and those it was handed. */
export function CompanyHours({ given, period }: CompanyHoursProps) {
  const [book, today] = [useCasebook(), useToday()]
  const company = given.companyId && book.companies[given.companyId]
  const name = companyName(book, given)
  const hasHours = given.minutes > 0
  const isProvisional = isRunning(period, today)
  return (
    <Section
      title={company ? <Link href={places.company(company.id)}>{name}</Link> : name}
      actions={company && hasHours && <Certificates companyId={company.id} name={name} period={period} isProvisional={isProvisional} />}
    >
      <div className="page-body">
        {company && hasHours && isProvisional && <p className="form-hint">{words.provisionalUntil(today)}</p>}
        <Facts
          rows={[
            [words.mentors, String(given.mentors.length)],
            [words.hours, hasHours ? duration(given.minutes) : words.nothingNoted],
            [words.value, euros(given.cents)],
            [words.hourlyCost, <Costs key="costs" costs={given.costs} />],
            [words.notNoted, words.notNotedCount(given.unnoted)],
          ]}
        />
        {given.byKind.length > 0 && <KindsTable given={given} name={name} />}
        {company && <Handed company={company} given={given} period={period} />}
      </div>
    </Section>
  )
}

/** A cost with its source; where there are several, the years of each. */
function Costs({ costs }: Pick<CompanySponsorship, 'costs'>) {
  return costs.map(({ cost: { cents, year, source }, isOwn, years }) => {
    const line = words.costFrom(euros(cents), year, source, isOwn)
    return <div key={years.join()}>{costs.length > 1 ? words.costsOf(years, line) : line}</div>
  })
}

interface HandedProps extends CompanyHoursProps {
  readonly company: Company
}

function Handed({ company, given: { minutes, cents }, period }: HandedProps) {
  const today = useToday()
  const { certificates, problem, give, takeBack } = useCertificates(company)
  const ofPeriod = certificates.filter(({ certificate: { from, to } }) => from <= period.to && to >= period.from)
  return (
    <>
      <CertificatesGiven company={company.name} certificates={ofPeriod} current={minutes > 0 ? { period, minutes, cents } : undefined} today={today} onGive={give} onTakeBack={takeBack} />
      <Problem problem={problem} />
    </>
  )
}

interface CertificatesProps {
  readonly companyId: CompanyId
  readonly name: string
  readonly period: ReportPeriod
  readonly isProvisional: boolean
}

function Certificates({ companyId, name, period: { from, to }, isProvisional }: CertificatesProps) {
  const sheet = { kind: 'company-certificate', companyId, from, to } as const
  const [plain, withNames] = isProvisional ? [words.provisional, words.provisionalWithNames] : [words.certificate, words.certificateWithNames]
  const [plainOf, withNamesOf] = isProvisional ? [words.provisionalOf, words.provisionalWithNamesOf] : [words.certificateOf, words.certificateWithNamesOf]
  return (
    <div className="report-acts">
      <ButtonLink size="compact-sm" variant="default" href={places.sheet(sheet)} aria-label={plainOf(name)}>
        {plain}
      </ButtonLink>
      <ButtonLink size="compact-sm" variant="default" href={places.sheet({ ...sheet, names: true })} aria-label={withNamesOf(name)}>
        {withNames}
      </ButtonLink>
    </div>
  )
}

function KindsTable({ given, name }: { readonly given: CompanySponsorship; readonly name: string }) {
  const { columns } = words
  return (
    <Sideways caption={words.byKind(name)}>
      <table className="sponsorship-kinds">
        <caption>{words.byKind(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.what}</th>
            {[columns.count, columns.hours, columns.value].map(head => (
              <th key={head} scope="col" className="numeric">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {given.byKind.map(({ what, count, minutes, cents }) => (
            <tr key={what}>
              <th scope="row">{workedItems[what]}</th>
              <td className="numeric">{count}</td>
              <td className="numeric">{duration(minutes)}</td>
              <td className="numeric">{euros(cents)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.sum}</th>
            <td />
            <td className="numeric">{duration(given.minutes)}</td>
            <td className="numeric">{euros(given.cents)}</td>
          </tr>
        </tfoot>
      </table>
    </Sideways>
  )
}
