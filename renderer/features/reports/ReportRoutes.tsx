import { Loader } from '@mantine/core'
import { lazy, type ReactNode, Suspense } from 'react'
import { Route, Switch } from 'wouter'

import { NotFound } from '../../ui/NotFound'
import { places } from '../../ui/places'
import { DashboardPage } from './DashboardPage'
import { FigurePage } from './FigurePage'
import { ProfileAnalysisPage } from './profiles/ProfileAnalysisPage'

import { IsoDate } from '#shared/domain/iso-date'
import type { ReportPeriod } from '#shared/statistics/report-period'
import { shell } from '#shared/text/shell'

const AnnualReportPage = lazy(async () => ({ default: (await import('./annual/AnnualReportPage')).AnnualReportPage }))
const MissingDataPage = lazy(async () => ({ default: (await import('./missing/MissingDataPage')).MissingDataPage }))
const SponsorshipPage = lazy(async () => ({ default: (await import('./sponsorship/SponsorshipPage')).SponsorshipPage }))

/** The results, and what is made of them. */
export function ReportRoutes() {
  return (
    <Suspense fallback={<Loader m="xl" aria-label={shell.loading} />}>
      <Switch>
        <Route path={places.reports} component={DashboardPage} />
        <Route<Readonly<Record<'code', string>>> path={places.reportsFigure(':code')}>{({ code }) => <FigurePage key={code} code={code} />}</Route>
        <Route<Readonly<Record<'code' | 'part', string>>> path={places.reportsFigurePart(':code', ':part')}>{({ code, part }) => <FigurePage key={code} code={code} part={part} />}</Route>
        <Route<Readonly<Record<'code' | 'part' | 'from' | 'to', string>>> path={places.reportsFigureIn(':code', ':part', { from: ':from', to: ':to' })}>
          {({ code, part, from, to }) => known(from, to, period => <FigurePage key={code} code={code} part={part} of={period} />)}
        </Route>
        <Route path={places.profileAnalysis}>{() => <ProfileAnalysisPage />}</Route>
        <Route<Readonly<Record<'year', string>>> path={places.profileAnalysisOf(':year')}>{({ year }) => <ProfileAnalysisPage year={year} />}</Route>
        <Route path={places.annualReport} component={AnnualReportPage} />
        <Route path={places.missingData} component={MissingDataPage} />
        <Route path={places.sponsorship} component={SponsorshipPage} />
        <Route>{() => <NotFound />}</Route>
      </Switch>
    </Suspense>
  )
}

/** The page of a period, whose days are text that anyone may have typed. */
function known(from: string, to: string, page: (period: ReportPeriod) => ReactNode) {
  const [first, last] = [IsoDate.safeParse(from), IsoDate.safeParse(to)]
  return first.success && last.success && first.data <= last.data ? page({ from: first.data, to: last.data }) : <NotFound />
}
