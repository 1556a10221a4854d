import '../reports.css'

import { ButtonLink } from '../../../ui/ButtonLink'
import { Facts } from '../../../ui/Facts'
import { Notice } from '../../../ui/Notice'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { PeriodPicker } from '../PeriodPicker'
import { CompanyHours } from './CompanyHours'
import { MentorHoursTable } from './MentorHoursTable'
import { useSponsorship } from './use-sponsorship'

import type { CompanySponsorship } from '#shared/statistics/sponsorship'
import { duration } from '#shared/text/format'
import { euros } from '#shared/text/sheets/company-sheet'
import { sponsorship as words } from '#shared/text/sponsorship'

/** What companies gave on working time in a period, as it was logged, what that is worth, and the certificate of each. */
export function SponsorshipPage() {
  const { period, companies } = useSponsorship()
  const toDashboard = (
    <ButtonLink variant="default" href={places.reports}>
      {words.toDashboard}
    </ButtonLink>
  )
  return (
    <Page title={words.title} lead={words.lead} actions={toDashboard}>
      <PeriodPicker />
      {companies.length === 0 ? (
        <Notice
          tone="info"
          title={words.empty}
          action={
            <ButtonLink variant="default" href={places.mentors}>
              {words.toMentors}
            </ButtonLink>
          }
        >
          {words.emptyText}
        </Notice>
      ) : (
        <>
          <Total companies={companies} />
          {companies.map(each => (
            <CompanyHours key={each.companyId ?? ''} given={each} period={period} />
          ))}
          <MentorHoursTable companies={companies} />
        </>
      )}
    </Page>
  )
}

function Total({ companies }: { readonly companies: readonly CompanySponsorship[] }) {
  const sum = (value: (each: CompanySponsorship) => number) => companies.reduce((all, each) => all + value(each), 0)
  const unnoted = sum(each => each.unnoted)
  return (
    <Section title={words.total}>
      <div className="page-body">
        <Facts
          rows={[
            [words.companies, String(companies.filter(({ companyId }) => companyId !== undefined).length)],
            [words.mentors, String(sum(each => each.mentors.length))],
            [words.hours, duration(sum(each => each.minutes))],
            [words.value, euros(sum(each => each.cents))],
            [words.notNoted, words.notNotedCount(unnoted)],
          ]}
        />
        {unnoted > 0 && <Notice tone="warning" title={words.notNotedMeaning(unnoted)} />}
        <p className="form-hint">{words.method}</p>
      </div>
    </Section>
  )
}
