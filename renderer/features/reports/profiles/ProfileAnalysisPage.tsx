import '../reports.css'

import { NativeSelect } from '@mantine/core'
import { useMemo } from 'react'
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
import { ProfileWaiting } from './ProfileWaiting'
import { useProfileYears } from './use-profile-years'

import { defaults } from '#shared/defaults/defaults'
import { profileSections } from '#shared/documents/profile-sections'
import { ACCOMPANYING } from '#shared/documents/profile-tally'
import { unmatchedOf } from '#shared/documents/profile-unmatched'
import { analysisIdOf, type ProfileYears } from '#shared/documents/profile-years'
import { indicatorOf } from '#shared/documents/results'
import { count, measure } from '#shared/statistics/measure'
import type { ReportPeriod } from '#shared/statistics/report-period'
import { allBegun, ranIn } from '#shared/statistics/tables/begun-pairs'
import { periodName } from '#shared/text/dashboard'
import { figurePage, profilePage as words } from '#shared/text/results-pages'

/** Who the mentors and the mentees of a year are, side by side and beside the years before; of the last year that is over and has a pair, or else of the year under way, where none is named. */
export function ProfileAnalysisPage({ year: named }: { readonly year?: string }) {
  const [book, today] = [useCasebook(), useToday()]
  const { years } = yearsToChoose(book, today)
  const asked = Number(named)
  // A year in which people were registered and none was accompanied has no profiles yet.
  const last = years.find(year => {
    const period = periodOf({ kind: 'year', year }, book, today)
    return period.to < today && allBegun(book).some(pair => ranIn(pair, period))
  })
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
          <Profiles years={results} />
          <ProfileRemarks id={analysisIdOf(period, now.basis.settings)} />
          <ProfileTask year={year} isOver={period.to < today} />
        </>
      )}
    </Page>
  )
}

/** What was counted, as charts and as tables: worked out once for both. */
function Profiles({ years }: { readonly years: ProfileYears }) {
  const book = useCasebook()
  const { sections, unmatched } = useMemo(() => ({ sections: profileSections(years, { book, defaults }), unmatched: unmatchedOf(years) }), [years, book])
  const [now] = years
  const names = years.map(({ period }) => periodName(period))
  return (
    <>
      <p className="form-hint">
        {words.counts(measure(now.tables, count('mentors', ACCOMPANYING)).value ?? 0, indicatorOf(now, 'C3e').top ?? 0)} {words.small}
      </p>
      <ProfileCharts name={periodName(now.period)} sections={sections} unmatched={unmatched} />
      <ProfileTables names={names} sections={sections} />
      <ProfileUnmatched names={names} unmatched={unmatched} />
      <ProfileWaiting results={now} />
    </>
  )
}
