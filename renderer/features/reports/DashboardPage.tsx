import './reports.css'

import { useEffect, useState } from 'react'
import { Link } from 'wouter'

import { useReportPeriod } from '../../api/report-period'
import { useToday } from '../../api/surroundings'
import { ButtonLink } from '../../ui/ButtonLink'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { DashboardCharts } from './DashboardCharts'
import { FiguresTable } from './FiguresTable'
import { Identity } from './Identity'
import { KeyFigures } from './KeyFigures'
import { PeriodPicker } from './PeriodPicker'
import { ResultsToCome } from './ResultsToCome'
import { useFigureLeft } from './return-to-figure'
import { useDashboard } from './use-dashboard'

import { isEmpty } from '#shared/documents/dashboard-figures'
import { dashboardWords as words } from '#shared/text/dashboard'

/** The results of a period beside those before it and of all time; every number opens the list of what it counts. */
export function DashboardPage() {
  const { period } = useReportPeriod()
  const today = useToday()
  const { now, before, all, compared } = useDashboard()
  const [isStale, setIsStale] = useState(false)
  useFigureLeft()
  const isWhole = useAfterPaint(now !== undefined)
  const hasNothing = now !== undefined && isEmpty(now)
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={now && !hasNothing && <ButtonLink href={places.sheet({ kind: 'dashboard', ...period })}>{words.print}</ButtonLink>}
    >
      <PeriodPicker onStale={setIsStale} />
      <Others />
      {!now && <ResultsToCome />}
      {hasNothing && today >= period.from && <NothingYet />}
      {now && !hasNothing && (
        <div className="report-shown" data-stale={isStale || undefined}>
          <KeyFigures now={now} before={before} all={all} compared={compared} />
          <Identity results={now} />
          {isWhole && (
            <>
              <DashboardCharts results={now} />
              <FiguresTable now={now} before={before} all={all} />
            </>
          )}
        </div>
      )}
    </Page>
  )
}

/** True once the first figures were seen: the charts and the long table follow them. */
function useAfterPaint(isThere: boolean): boolean {
  const [isSeen, setIsSeen] = useState(false)
  useEffect(() => {
    if (!isThere) return undefined
    const timer = setTimeout(() => setIsSeen(true), 0)
    return () => clearTimeout(timer)
  }, [isThere])
  return isSeen
}

/** Why there is nothing to see, and what to do first. */
function NothingYet() {
  return (
    <Notice
      tone="info"
      title={words.empty}
      action={
        <div className="report-acts">
          <ButtonLink href={places.newMentee}>{words.toMentees}</ButtonLink>
          <ButtonLink variant="default" href={places.newImport}>
            {words.toImport}
          </ButtonLink>
        </div>
      }
    >
      {words.emptyText}
    </Notice>
  )
}

/** The other pages that are made of the results: what leaves with them, and what they rest on. */
function Others() {
  const { label, profiles, annual, missing, sponsorship, evaluations, settings } = words.others
  const groups = [
    { name: words.otherGroups.made, links: [[annual, places.annualReport], [profiles, places.profileAnalysis], [sponsorship, places.sponsorship]] },
    { name: words.otherGroups.complete, links: [[missing, places.missingData], [evaluations, places.evaluations], [settings, places.settingsStatistics]] },
  ] as const
  return (
    <nav className="report-others" aria-label={label}>
      {groups.map(({ name, links }) => (
        <div key={name} className="report-other-group">
          <span className="report-other-name">{name}</span>
          <ul>
            {links.map(([page, href]) => (
              <li key={href}>
                <Link href={href}>{page}</Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
