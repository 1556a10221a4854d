import '../reports.css'

import { NativeSelect } from '@mantine/core'
import { Link, useLocation } from 'wouter'

import { useCasebook } from '../../../api/mirror'
import { periodOf, yearsToChoose } from '../../../api/report-period'
import { useToday } from '../../../api/surroundings'
import { ButtonLink } from '../../../ui/ButtonLink'
import { Notice } from '../../../ui/Notice'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { ResultsToCome } from '../ResultsToCome'
import { ProfileCharts } from './ProfileCharts'
import { ProfileRemarks } from './ProfileRemarks'
import { ProfileTables } from './ProfileTables'
import { ProfileTask } from './ProfileTask'
import { ProfileUnmatched } from './ProfileUnmatched'
import { useProfileYears } from './use-profile-years'

import { analysisIdOf } from '#shared/documents/profile-years'
import { indicatorOf } from '#shared/documents/results'
import type { ReportPeriod } from '#shared/statistics/report-period'
import { periodName } from '#shared/text/dashboard'
import { figurePage, profilePage as words } from '#shared/text/results-pages'

/** Who the mentors and the mentees of a year are, side by side and beside the years before; of the last year that is over where none is named. */
export function ProfileAnalysisPage({ year: named }: { readonly year?: string }) {
  const [book, today] = [useCasebook(), useToday()]
  const { years } = yearsToChoose(book, today)
  const asked = Number(named)
  const last = years.find(year => periodOf({ kind: 'year', year }, book, today).to < today)
  const year = Number.isInteger(asked) && asked >= 2000 && asked <= 2100 ? asked : (last ?? years[0] ?? Number(today.slice(0, 4)))
  return <Known key={year} year={year} years={years.includes(year) ? years : [year, ...years]} period={periodOf({ kind: 'year', year }, book, today)} />
}

interface KnownProps {
  readonly year: number
  readonly years: readonly number[]
  readonly period: ReportPeriod
}

function Known({ year, years, period }: KnownProps) {
  const [book, today] = [useCasebook(), useToday()]
  const [, navigate] = useLocation()
  const results = useProfileYears(period)
  const [now] = results ?? []
  const isEmpty = now?.tables.pairs.length === 0 && now.tables.mentees.length === 0 && now.tables.mentors.length === 0
  const name = periodName(period)
  return (
    <Page
      title={words.title(name)}
      lead={words.lead}
      actions={
        <>
          <NativeSelect
            aria-label={words.choose}
            value={String(year)}
            data={years.map(each => ({ value: String(each), label: periodName(periodOf({ kind: 'year', year: each }, book, today)) }))}
            onChange={event => navigate(places.profileAnalysisOf(Number(event.currentTarget.value)))}
          />
          {now && !isEmpty && <ButtonLink href={places.sheet({ kind: 'profile-analysis', ...period })}>{words.print}</ButtonLink>}
        </>
      }
    >
      <Link href={places.reports}>{figurePage.back}</Link>
      {!results && <ResultsToCome />}
      {isEmpty && (
        <Notice tone="info" title={words.empty(name)}>
          {words.emptyText}
        </Notice>
      )}
      {results && now && !isEmpty && (
        <>
          <p className="form-hint">
            {words.counts(now.tables.mentors.filter(({ pairs }) => pairs > 0).length, indicatorOf(now, 'C3e').top ?? 0)} {words.small}
          </p>
          <ProfileCharts years={results} />
          <ProfileTables years={results} />
          <ProfileUnmatched years={results} />
          <ProfileRemarks id={analysisIdOf(period, now.basis.settings)} />
          <ProfileTask year={year} isOver={period.to < today} />
        </>
      )}
    </Page>
  )
}
